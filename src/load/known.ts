import { idsElsewhere, type Known } from '../facts/check.ts'
import { labelOf, type NodeType } from '../facts/kinds.ts'
import { type KnownPart, partsNamed } from '../facts/parts.ts'
import type { FactsRead } from '../facts/read.ts'
import { statements } from '../generated/statements.ts'
import type { Graph, Statement } from '../graph/graph.ts'

const BATCH = 10_000

// A label cannot be a parameter: the text is built from the closed list of src/facts/kinds.ts alone.
const thoseThere = (type: NodeType): Statement => ({
  name: `load/which ${type} are there`,
  // An id that was merged is one that facts may name.
  text: `UNWIND $ids AS id\nMATCH (node:${type === 'Official' ? 'Official|OfficialRecord' : type} {id: id})\nRETURN node.id`,
})

function* inBatches(ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += BATCH) yield ids.slice(at, at + BATCH)
}

const ofType = (ids: readonly string[], type: NodeType): string[] => ids.filter((id) => labelOf(id) === type)

/** Asks the graph what facts have to be checked against: nodes that the files name but do not have, parts, sessions. */
export async function readKnown(graph: Graph, read: FactsRead): Promise<Known> {
  const ids = new Set<string>()
  const elsewhere = idsElsewhere(read)
  for (const type of new Set(elsewhere.map(labelOf)))
    if (type !== undefined)
      for (const batch of inBatches(ofType(elsewhere, type)))
        for (const [id] of await graph.read(thoseThere(type), { ids: batch })) ids.add(String(id))

  const parts: KnownPart[] = []
  const sessions = new Set<string>()
  for (const batch of inBatches(partsNamed(read.facts))) {
    for (const [id, start, end] of await graph.read(statements['load/parts'], { ids: batch }))
      parts.push({ id: String(id), start: String(start), end: String(end) })
    for (const [id] of await graph.read(statements['load/sessions'], { ids: batch })) sessions.add(String(id))
  }
  return { ids, parts, sessions }
}
