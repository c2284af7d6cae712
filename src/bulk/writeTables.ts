import { mkdir } from 'node:fs/promises'
import { isLink } from '../facts/fact.ts'
import type { Facts } from '../load/facts.ts'
import { ownKeys } from '../load/ownKeys.ts'
import { rowOf } from '../load/row.ts'
import { openTable, type Table, type TableFiles } from './table.ts'

/** What says that the derived keys are still to be worked out: cypher/load/unfinished.cypher. */
const markerOf = (what: string) => ({
  id: 'load:unfinished',
  properties: { what, stage: 'KEYS', since: new Date().toISOString() },
  dates: {},
})

/**
 * Writes checked facts as tables that Neo4j's own importer reads, in a folder that is made where it is not there: one for
 * each label and each type of relationship. They lack the derived keys that a fact cannot tell by itself; a graph made of
 * them says so (`load:unfinished`), until `finishImport`.
 * @param what names the facts for whoever finds them unfinished
 * @param onWritten hears how many facts were written since it heard last
 */
export async function writeTables(
  facts: Facts,
  folder: string,
  what: string,
  onWritten: (count: number) => void,
): Promise<readonly TableFiles[]> {
  await mkdir(folder, { recursive: true })
  const tables = new Map<string, Table>()
  const tableOf = (of: TableFiles['of'], name: string): Table => {
    const table = tables.get(name) ?? openTable(folder, of, name)
    tables.set(name, table)
    return table
  }
  await tableOf('nodes', 'Load').add(markerOf(what))
  for (const chunks of [facts.nodes(), facts.links()])
    for await (const chunk of chunks) {
      for (const fact of chunk) {
        const { dates, properties, ...ids } = rowOf(fact)
        const own = ownKeys(fact, dates)
        const row = { ...ids, properties: { ...properties, ...own.properties }, dates: { ...dates, ...own.dates } }
        await tableOf(isLink(fact) ? 'relationships' : 'nodes', fact.type).add(row)
      }
      onWritten(chunk.length)
    }
  return Promise.all([...tables.values()].map((table) => table.close()))
}
