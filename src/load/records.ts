import type { Fact } from '../facts/fact.ts'
import type { Graph, Statement } from '../graph/graph.ts'
import { currentId, type Merges } from '../merges/merges.ts'
import { writeOfficials } from '../merges/settle.ts'
import { parametersFor } from './parameters.ts'

const WRITE: Statement = {
  name: 'load/write OfficialRecord',
  text: `UNWIND $rows AS row
MATCH (record:OfficialRecord {id: row.id})
SET record += row.properties`,
}

/** Writes facts about officials that are merged to their records, and lets the officials say it, in one transaction. */
export async function writeRecords(graph: Graph, facts: readonly Fact[], merges: Merges): Promise<void> {
  const [first, ...others] = facts
  if (!first) return
  const parameters = await parametersFor([first, ...others], true)
  const ids = new Set([first, ...others].map(({ id }) => currentId(merges, id)))
  await graph.writeTogether('load/records', async (run) => {
    await run(WRITE, parameters)
    await writeOfficials(run, merges, [...ids])
  })
}
