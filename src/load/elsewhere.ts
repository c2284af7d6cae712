import type { Elsewhere } from '../facts/elsewhere.ts'
import { labelOf, type NodeType } from '../facts/kinds.ts'
import type { KnownPart } from '../facts/parts.ts'
import { statements } from '../generated/statements.ts'
import type { Graph, Row, Statement } from '../graph/graph.ts'

const BATCH = 10_000

// A label cannot be a parameter: the text is built from the closed list of src/facts/kinds.ts alone.
const thoseThere = (type: NodeType): Statement => ({
  name: `load/which ${type} are there`,
  // An id that was merged is one that facts may name.
  text: `UNWIND $ids AS id\nMATCH (node:${type === 'Official' ? 'Official|OfficialRecord' : type} {id: id})\nRETURN node.id`,
})

/** What the graph says of ids that facts name; whether it is empty is asked at once. */
export async function elsewhereIn(graph: Graph): Promise<Elsewhere> {
  async function inBatches(statement: Statement, ids: readonly string[]): Promise<Row[]> {
    const rows: Row[] = []
    for (let at = 0; at < ids.length; at += BATCH)
      rows.push(...(await graph.read(statement, { ids: ids.slice(at, at + BATCH) })))
    return rows
  }
  return {
    empty: (await graph.read(statements['load/anyFact'])).length === 0,
    async nodesAmong(ids) {
      const there: string[] = []
      for (const type of new Set(ids.map(labelOf)))
        if (type !== undefined) {
          const rows = await inBatches(
            thoseThere(type),
            ids.filter((id) => labelOf(id) === type),
          )
          for (const [id] of rows) there.push(String(id))
        }
      return there
    },
    async partsAbove(ids) {
      const parts = new Map<string, KnownPart>()
      for (const [id, start, end] of await inBatches(statements['load/parts'], ids))
        parts.set(String(id), { id: String(id), start: String(start), end: String(end) })
      return [...parts.values()]
    },
    async sessionsAmong(ids) {
      return (await inBatches(statements['load/sessions'], ids)).map(([id]) => String(id))
    },
  }
}
