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
import { type Asked, asked, HALVES, others, type Person } from './gold.ts'
import { measure } from './measure.ts'
import { ABSENT, misses, report } from './report.ts'

const PEOPLE = 30_000

const { values } = parseArgs({
  options: { half: { type: 'string', default: 'held-out' }, misses: { type: 'boolean', default: false } },
})
const half = HALVES.find((one) => one === values.half)
if (half === undefined) throw new Error(`--half=${values.half}: it is one of ${HALVES.join(', ')}`)

// Both halves are in the graph, whichever is asked for: each is among the other's namesakes.
const all = HALVES.flatMap(asked)
const gold = [...new Map(all.map(({ person }) => [person.id, person])).values()]
const [present, absent] = [true, false].map((there) => others().filter((_, at) => at % 6 > 0 === there)) as [
  Person[],
  Person[],
]
const known = [...gold, ...present]
// Of people whom the graph does not have nobody may be sure.
const strangers = absent.map((person): Asked => ({ person, text: person.known, year: person.from, system: ABSENT }))
const made = crowd(PEOPLE - known.length, known, [...all, ...strangers], createRandom(20261122))
const people = [...known, ...made]

const neo4j = await startManagedNeo4j({ dataDir: 'throwaway', cacheDir, javaHome, log: () => undefined })
const graph = connect({ ...neo4j, database: 'neo4j' })
try {
  await applyConstraints(graph)
  await storeFacts(graph, factsOf(people), () => undefined)
  await graph.run({ name: 'await', text: 'CALL db.awaitIndexes(300)' })
  const outcomes = await measure(buildExecutableSchema().execute, createBatches(graph), [...asked(half), ...strangers])
  process.stdout.write(`${report(outcomes)}\n`)
  if (values.misses) process.stdout.write(`\n${misses(outcomes)}\n`)
} finally {
  await graph.close()
  await neo4j.stop()
}
