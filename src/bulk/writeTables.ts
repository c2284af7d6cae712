import { type Fact, isLink } from '../facts/fact.ts'
import { ownKeys, ownKeysOf } from '../load/ownKeys.ts'
import { propertiesOf, rowOf } from '../load/row.ts'
import { openTable, type Table, type TableFiles } from './table.ts'

/**
 * Writes checked facts as tables that Neo4j's own importer reads, in a folder that is there: one for each label and each type of
 * relationship. They lack the derived keys that a fact cannot tell by itself.
 * @param onWritten hears how many facts were written since it heard last
 */
export async function writeTables(
  facts: AsyncIterable<readonly Fact[]>,
  folder: string,
  onWritten: (count: number) => void,
): Promise<readonly TableFiles[]> {
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
  for await (const chunk of facts) {
    for (const fact of chunk) {
      const row = rowOf(fact)
      const own = ownKeys(fact, row.dates)
      // Into the row itself: copies of it were a tenth of the time.
      Object.assign(row.properties, own.properties)
      Object.assign(row.dates, own.dates)
      const full = tableOf(fact).add(row)
      if (full) await full
    }
    onWritten(chunk.length)
  }
  return Promise.all([...tables.values()].map((table) => table.close()))
}

/**
 * Writes the table of what says that the derived keys are still to be worked out: cypher/load/unfinished.cypher. A graph made of
 * the tables says so until `finishImport`.
 * @param what names the facts for whoever finds them unfinished
 */
export async function writeMarker(folder: string, what: string): Promise<TableFiles> {
  const table = openTable(folder, 'nodes', 'Load', ['what', 'stage', 'since'])
  const properties = { what, stage: 'KEYS', since: new Date().toISOString() }
  await table.add({ id: 'load:unfinished', properties, dates: {} })
  return table.close()
}
