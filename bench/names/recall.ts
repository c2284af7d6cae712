import { parseArgs } from 'node:util'
import { createBatches } from '../../src/batch/batches.ts'
import { connect } from '../../src/graph/graph.ts'
import { applyConstraints, storeFacts } from '../../src/load/load.ts'
import { startManagedNeo4j } from '../../src/neo4j/managed.ts'
import { buildExecutableSchema } from '../../src/schema.ts'
import { cacheDir, javaHome } from '../../tests/setup/cache.ts'
import { createRandom } from '../graph/random.ts'
import { crowd } from './crowd.ts'
import { factsOf } from './facts.ts'
import { asked, HALVES, others } from './gold.ts'
import { measure } from './measure.ts'
import { misses, report } from './report.ts'

const PEOPLE = 30_000

const { values } = parseArgs({
  options: { half: { type: 'string', default: 'held-out' }, misses: { type: 'boolean', default: false } },
})
const half = HALVES.find((one) => one === values.half)
if (half === undefined) throw new Error(`--half=${values.half}: it is one of ${HALVES.join(', ')}`)

// Both halves are in the graph, whichever is asked for: each is among the other's namesakes.
const all = HALVES.flatMap(asked)
const gold = [...new Map(all.map(({ person }) => [person.id, person])).values()]
const known = [...gold, ...others()]
const people = [...known, ...crowd(PEOPLE - known.length, others(), all, createRandom(20261122))]

const neo4j = await startManagedNeo4j({ dataDir: 'throwaway', cacheDir, javaHome, log: () => undefined })
const graph = connect({ ...neo4j, database: 'neo4j' })
try {
  await applyConstraints(graph)
  await storeFacts(graph, factsOf(people), () => undefined)
  await graph.run({ name: 'await', text: 'CALL db.awaitIndexes(300)' })
  const outcomes = await measure(buildExecutableSchema().execute, createBatches(graph), asked(half))
  process.stdout.write(`${report(outcomes)}\n`)
  if (values.misses) process.stdout.write(`\n${misses(outcomes)}\n`)
} finally {
  await graph.close()
  await neo4j.stop()
}
