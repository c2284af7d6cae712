import neo4j from 'neo4j-driver'
import type { Fact } from '../../src/facts/fact.ts'
import { isLink } from '../../src/facts/fact.ts'
import { labelOf } from '../../src/facts/kinds.ts'
import { connect } from '../../src/graph/graph.ts'
import { batches } from '../../src/load/batches.ts'
import { factsOf } from '../../src/load/facts.ts'
import { applyConstraints } from '../../src/load/load.ts'
import { parametersFor } from '../../src/load/parameters.ts'
import type { ManagedNeo4j } from '../../src/neo4j/managed.ts'
import { neo4jSeconds } from './processor.ts'

const textFor = (fact: Fact): string =>
  isLink(fact)
    ? `UNWIND $rows AS row
MATCH (start:${labelOf(fact.start)} {id: row.start})
MATCH (end:${labelOf(fact.end)} {id: row.end})
CREATE (start)-[link:${fact.type}]->(end)
SET link = row.properties`
    : `UNWIND $rows AS row
CREATE (node:${fact.type})
SET node = row.properties`

/**
 * Writes facts as plainly as Neo4j lets one: the rows are ready when the clock starts, nothing is checked, every batch is one
 * statement without retries. Constraints and indexes are those of an import. Gives rows, seconds, and
 * those of them that a processor worked for Neo4j.
 */
export async function writeBare(
  neo4j5: ManagedNeo4j,
  facts: Iterable<Fact>,
): Promise<{ rows: number; seconds: number; neo4j: number }> {
  const graph = connect({ ...neo4j5, database: 'neo4j' })
  await applyConstraints(graph).finally(() => graph.close())
  const driver = neo4j.driver(neo4j5.uri, neo4j.auth.basic(neo4j5.user, neo4j5.password))
  const session = driver.session({ database: 'neo4j' })
  let rows = 0
  let worked = await neo4jSeconds()
  let ms = 0
  try {
    for (const chunks of [factsOf(facts).nodes(), factsOf(facts).links()])
      for await (const batch of batches(chunks)) {
        const parameters = await parametersFor(batch, false)
        const begun = performance.now()
        await session.run(textFor(batch[0]), parameters)
        ms += performance.now() - begun
        rows += batch.length
      }
    worked = (await neo4jSeconds()) - worked
  } finally {
    await session.close()
    await driver.close()
  }
  return { rows, seconds: ms / 1_000, neo4j: worked }
}
