import type { Elsewhere } from './elsewhere.ts'
import type { LocatedFact } from './fact.ts'
import type { Fault } from './faults.ts'
import { hashOf } from './idHash.ts'
import type { IdSet } from './idSet.ts'
import type { FactFile, Line } from './lines.ts'
import { checkParts, partsNamed } from './parts.ts'
import { type ReadFact, readFact } from './readFact.ts'
import { checkReferences } from './references.ts'
import { keyOf } from './repeats.ts'
import type { Survey } from './survey.ts'

/** Lines with what is wrong with each by itself, or because its id is taken by a line ahead of it. */
async function* readLines(
  files: readonly FactFile[],
  repeated: ReadonlySet<number>,
): AsyncGenerator<readonly [Line, ReadFact]> {
  const places = new Map<string, string>()
  for (const file of files)
    for await (const lines of file.read())
      for (const line of lines) {
        const found = readFact(line)
        const { id } = found
        const first = id === undefined ? undefined : places.get(id)
        if (first !== undefined)
          yield [
            line,
            { ...found, reasons: [...found.reasons, `the id ${id} is taken by ${first}: each fact has its own`] },
          ]
        else {
          if (id !== undefined && repeated.has(keyOf(hashOf(id)))) places.set(id, `${line.file}:${line.line}`)
          yield [line, found]
        }
      }
}

/** The faults of what is part of what, among the suspects; by file and line. */
async function partFaults(
  files: readonly FactFile[],
  { repeated }: Survey,
  suspects: ReadonlySet<number>,
  graph: Elsewhere,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const facts: LocatedFact[] = []
  if (suspects.size > 0)
    for await (const [{ file, line }, { fact, reasons }] of readLines(files, repeated)) {
      if (fact === undefined || reasons.length > 0) continue
      const about = fact.type === 'PART_OF' ? String(fact['start']) : fact.type === 'Meeting' ? fact.id : undefined
      if (about !== undefined && suspects.has(hashOf(about))) facts.push({ file, line, fact })
    }
  const ids = partsNamed(facts)
  const parts = graph.empty ? [] : await graph.partsAbove(ids)
  const sessions = new Set(graph.empty ? [] : await graph.sessionsAmong(ids))
  const faults = new Map<string, string[]>()
  for (const { file, line, reason } of checkParts(facts, { parts, sessions })) {
    const place = `${file}:${line}`
    faults.set(place, [...(faults.get(place) ?? []), reason])
  }
  return faults
}

/**
 * All faults of files in which something is wrong, in the order of the lines, none of them kept. Gives none where the survey
 * suspected what turns out to be right, because two ids share a hash.
 */
export async function* nameFaults(
  files: readonly FactFile[],
  found: Survey,
  { nowhere, suspects, graph }: { nowhere: IdSet; suspects: ReadonlySet<number>; graph: Elsewhere },
): AsyncGenerator<Fault> {
  const ofParts = await partFaults(files, found, suspects, graph)
  for await (const [{ file, line }, { fact, reasons }] of readLines(files, found.repeated)) {
    const ofLine =
      fact === undefined || reasons.length > 0 ? reasons : checkReferences(fact, (id) => !nowhere.has(hashOf(id)))
    for (const reason of [...ofLine, ...(ofParts.get(`${file}:${line}`) ?? [])]) yield { file, line, reason }
  }
}
