import { mkdir } from 'node:fs/promises'
import { type Fact, isLink } from '../facts/fact.ts'
import type { Facts } from '../load/facts.ts'
import { ownKeys, ownKeysOf } from '../load/ownKeys.ts'
import { propertiesOf, rowOf } from '../load/row.ts'
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
  const tableOf = (fact: Fact): Table => {
    const { type } = fact
    const opened = tables.get(type)
    if (opened) return opened
    const columns = [...new Set([...propertiesOf(type), ...ownKeysOf(type)])].filter((column) => column !== 'id')
    const table = openTable(folder, isLink(fact) ? 'relationships' : 'nodes', type, columns)
    tables.set(type, table)
    return table
  }
  const marker = openTable(folder, 'nodes', 'Load', ['what', 'stage', 'since'])
  tables.set('Load', marker)
  await marker.add(markerOf(what))
  for (const chunks of [facts.nodes(), facts.links()])
    for await (const chunk of chunks) {
      for (const fact of chunk) {
        const { dates, properties, ...ids } = rowOf(fact)
        const own = ownKeys(fact, dates)
        const row = { ...ids, properties: { ...properties, ...own.properties }, dates: { ...dates, ...own.dates } }
        await tableOf(fact).add(row)
      }
      onWritten(chunk.length)
    }
  return Promise.all([...tables.values()].map((table) => table.close()))
}
