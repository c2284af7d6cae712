import { parseArgs } from 'node:util'
import { parse } from 'graphql'
import { createBatches } from '../../src/batch/batches.ts'
import type { Context } from '../../src/context.ts'
import type { Fact } from '../../src/facts/fact.ts'
import { connect } from '../../src/graph/graph.ts'
import { applyConstraints, storeFacts } from '../../src/load/load.ts'
import { startManagedNeo4j } from '../../src/neo4j/managed.ts'
import { buildExecutableSchema } from '../../src/schema.ts'
import { cacheDir, javaHome } from '../../tests/setup/cache.ts'
import { createRandom, type Random } from '../graph/random.ts'
import { type Person, people } from './syllables.ts'

const SIZES = [10_000, 100_000]
const NAMES_EACH = 2
const SEARCHES = 600
const WARMING = 300

const SEARCH = `query($text: String!, $kind: [NodeKind!]) {
  search(text: $text, kind: $kind, first: 10) { nodes { node { id name } matched { value sources { id } } how score } }
}`

/** How a person is asked for, one way after the other. */
const WAYS: readonly (readonly [string, (person: Person, random: Random) => string])[] = [
  ['as it stands', ({ given, surname }) => `${given.latin} ${surname.latin}`],
  ['in Cyrillic', ({ given, surname }) => `${given.cyrillic} ${surname.cyrillic}`],
  ['surname first, in capitals', ({ given, surname }) => `${surname.latin.toUpperCase()} ${given.latin}`],
  ['with an initial', ({ given, surname }) => `${given.latin[0]}. ${surname.latin}`],
  ['with a title', ({ surname }) => `Foreign Minister ${surname.latin}`],
  ['the given name alone', ({ given }) => given.latin],
  ['the surname misspelt', ({ given, surname }, random) => `${given.latin} ${misspell(surname.latin, random)}`],
  ['three letters', ({ surname }) => surname.latin.slice(0, 3)],
]

function misspell(word: string, random: Random): string {
  const at = random.between(1, word.length - 2)
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
}

function* facts(persons: readonly Person[], from: number): Generator<Fact> {
  yield { type: 'Source', id: 'source:bench', publisher: 'Syllables' }
  for (const [at, { given, surname }] of persons.entries()) {
    const names = [
      { value: `${given.latin} ${surname.latin}`, language: 'en', script: 'Latn', kind: 'PREFERRED' },
      { value: `${given.cyrillic} ${surname.cyrillic}`, language: 'ru', script: 'Cyrl', kind: 'NATIVE' },
    ]
    yield { type: 'Official', id: `official:n${from + at}`, names, sources: ['source:bench'] }
  }
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0

const line = (cells: readonly (string | number)[]): void => {
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}

const { values } = parseArgs({ options: { searches: { type: 'string' } } })
const searches = Number(values.searches ?? SEARCHES)
const neo4j = await startManagedNeo4j({ dataDir: 'throwaway', cacheDir, javaHome, log: () => undefined })
let spent = 0
let sent = 0
const onStatement = ({ ms }: { ms: number }) => {
  spent += ms
  sent += 1
}
const graph = connect({ ...neo4j, database: 'neo4j', onStatement })
const { execute } = buildExecutableSchema()
const ask = createBatches(graph)
const document = parse(SEARCH)

async function search(text: string): Promise<{ statements: number; whole: number; count: number }> {
  spent = 0
  sent = 0
  const context = { ask, viewer: { rights: 'public' }, signal: new AbortController().signal } as Context
  const begun = performance.now()
  const { errors } = await execute({ document, variables: { text, kind: ['OFFICIAL'] }, context } as never)
  if (errors) throw new Error(`${text}: ${errors}`)
  return { statements: spent, whole: performance.now() - begun, count: sent }
}

try {
  await applyConstraints(graph)
  const all = [...people(createRandom(20261122), Math.max(...SIZES) / NAMES_EACH)]
  line(['names', 'statements', 'p50, ms', 'p95, ms', 'p99, ms', 'whole request, p50', 'p95'])
  line(['--', '--', '--', '--', '--', '--', '--'])
  let loaded = 0
  for (const size of SIZES) {
    const known = all.slice(0, size / NAMES_EACH)
    await storeFacts(graph, [...facts(known.slice(loaded), loaded)], () => undefined)
    loaded = known.length
    await graph.run({ name: 'await', text: 'CALL db.awaitIndexes(300)' })
    const random = createRandom(1)
    const asked = Array.from({ length: searches + WARMING }, (_, at) => {
      const [way, text] = WAYS[at % WAYS.length] as (typeof WAYS)[number]
      return { way, text: text(random.pick(known), random) }
    })
    const timed = []
    for (const { way, text } of asked) timed.push({ way, ...(await search(text)) })
    const counted = timed.slice(WARMING)
    const row = (name: string, of: typeof counted) => {
      const [statements, whole] = [of.map((one) => one.statements), of.map((one) => one.whole)]
      const parts = [quantile(statements, 0.5), quantile(statements, 0.95), quantile(statements, 0.99)]
      const count = Math.max(...of.map((one) => one.count))
      line([name, count, ...[...parts, quantile(whole, 0.5), quantile(whole, 0.95)].map((ms) => ms.toFixed(1))])
    }
    row(size.toLocaleString('en'), counted)
    for (const [name] of WAYS)
      row(
        `… ${name}`,
        counted.filter(({ way }) => way === name),
      )
  }
} finally {
  await graph.close()
  await neo4j.stop()
}
