import type { Fact } from './fact.ts'
import { createHierarchy, type Hierarchy } from './hierarchy.ts'
import { hashOf } from './idHash.ts'
import { createIdSet, type IdSet } from './idSet.ts'
import { isNodeType, labelOf } from './kinds.ts'
import type { FactFile, Reading } from './lines.ts'
import { readFact } from './readFact.ts'
import { eachReference, fits } from './references.ts'
import { createRepeats } from './repeats.ts'

/** In which lines of a file its nodes and its links stand: 0 where it has none. */
export interface Extent {
  lastNode: number
  firstLink: number
}

/** What one reading of the files tells. Of their ids only hashes are kept. */
export interface Survey {
  /** How many facts there are of each type. */
  readonly counts: ReadonlyMap<string, number>
  /** Some line is wrong by itself. */
  readonly faulty: boolean
  /** The nodes of the files, those of faulty lines included. */
  readonly nodes: IdSet
  /** Ids that facts name and the files do not have. */
  readonly elsewhere: IdSet
  /** Keys of ids that may have been met twice: src/facts/repeats.ts. */
  readonly repeated: ReadonlySet<number>
  readonly hierarchy: Hierarchy
  /** For each of the files, in their order. */
  readonly extents: readonly Extent[]
}

/** Reads files once, checking each line by itself. */
export async function survey(files: readonly FactFile[], onBytes?: Reading['onBytes']): Promise<Survey> {
  const counts = new Map<string, number>()
  const nodes = createIdSet()
  const named = createIdSet()
  const repeats = createRepeats()
  const hierarchy = createHierarchy()
  const extents: Extent[] = []
  let faulty = false

  function take(fact: Fact): void {
    counts.set(fact.type, (counts.get(fact.type) ?? 0) + 1)
    hierarchy.add(fact)
    eachReference(fact, (_, id, types) => {
      if (!fits(id, types)) faulty = true
      else {
        const hash = hashOf(id)
        if (!nodes.has(hash)) named.add(hash)
      }
    })
  }
  for (const file of files) {
    const extent: Extent = { lastNode: 0, firstLink: 0 }
    extents.push(extent)
    for await (const lines of file.read(onBytes ? { onBytes } : {}))
      for (const line of lines) {
        const { fact, id, reasons } = readFact(line)
        if (id !== undefined) {
          const hash = hashOf(id)
          repeats.add(hash)
          if (labelOf(id) !== undefined) nodes.add(hash)
        }
        if (fact === undefined || reasons.length > 0) {
          faulty = true
          continue
        }
        if (isNodeType(fact.type)) extent.lastNode = line.line
        else extent.firstLink ||= line.line
        take(fact)
      }
  }
  const elsewhere = createIdSet()
  for (const hash of named.hashes()) if (!nodes.has(hash)) elsewhere.add(hash)
  return { counts, faulty, nodes, elsewhere, repeated: repeats.found(), hierarchy, extents }
}
