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
const SEARCHES = 800
// Neo4j and Node compile what is asked for often.
const WARMING = 1_000
const LIST = 100
const LISTS = 20

const SEARCH = parse(`query($text: String!) {
  search(text: $text, kind: [OFFICIAL], first: 10) {
    nodes { node { id name } matched { value sources { id } } how score }
  }
}`)
const RESOLVE = parse(
  'query($names: [NameInput!]!) { resolveNames(names: $names) { sure best { node { id } score } } }',
)

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

const line = (cells: readonly string[]): void => {
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}

const neo4j = await startManagedNeo4j({ dataDir: 'throwaway', cacheDir, javaHome, log: () => undefined })
let spent = 0
const onStatement = ({ ms }: { ms: number }) => {
  spent += ms
}
const graph = connect({ ...neo4j, database: 'neo4j', onStatement })
const { execute } = buildExecutableSchema()
const ask = createBatches(graph)

/** What something takes in its statements, and in all, in ms. */
async function timed(action: () => Promise<unknown>): Promise<{ statements: number; whole: number }> {
  spent = 0
  const begun = performance.now()
  await action()
  return { statements: spent, whole: performance.now() - begun }
}

async function answer(document: typeof SEARCH, variables: Record<string, unknown>): Promise<void> {
  const context = { ask, viewer: { rights: 'public' }, signal: new AbortController().signal } as Context
  const { errors } = await execute({ document, variables, context } as never)
  if (errors) throw new Error(`${JSON.stringify(variables)}: ${errors}`)
}

/** Each search, beside a statement that does nothing: what the machine takes for the way there and back. */
async function measure(known: readonly Person[]): Promise<void> {
  const random = createRandom(1)
  const done: { way: string; nothing: number; statements: number; whole: number }[] = []
  for (let n = 0; n < WARMING + SEARCHES; n++) {
    const [way, textOf] = WAYS[n % WAYS.length] as (typeof WAYS)[number]
    const text = textOf(random.pick(known), random)
    const nothing = await timed(() => graph.read({ name: 'nothing', text: 'RETURN 1' }))
    const search = await timed(() => answer(SEARCH, { text }))
    if (n >= WARMING) done.push({ way, nothing: nothing.statements, ...search })
  }
  const row = (name: string, of: typeof done) => {
    const [nothing, statements, whole] = (['nothing', 'statements', 'whole'] as const).map((key) =>
      of.map((one) => one[key]),
    )
    const cells = [statements, whole, nothing].flatMap((values = []) => [quantile(values, 0.5), quantile(values, 0.95)])
    line([name, ...cells.map((ms) => ms.toFixed(1))])
  }
  row(`${(known.length * NAMES_EACH).toLocaleString('en')} names`, done)
  for (const [name] of WAYS)
    row(
      `… ${name}`,
      done.filter(({ way }) => way === name),
    )
  const lists: typeof done = []
  for (let n = 0; n < LISTS; n++) {
    const names = Array.from({ length: LIST }, (_, at) => {
      const [, textOf] = WAYS[at % WAYS.length] as (typeof WAYS)[number]
      return { name: textOf(random.pick(known), random), on: '2023' }
    })
    lists.push({ way: '', nothing: 0, ...(await timed(() => answer(RESOLVE, { names }))) })
  }
  row(`resolveNames of ${LIST} names`, lists.slice(LISTS / 4))
}

try {
  await applyConstraints(graph)
  const all = [...people(createRandom(20261122), Math.max(...SIZES) / NAMES_EACH)]
  line(['search', 'statements p50, ms', 'p95', 'whole p50', 'p95', '`RETURN 1` p50', 'p95'])
  line(['--', '--', '--', '--', '--', '--', '--'])
  let loaded = 0
  for (const size of SIZES) {
    const known = all.slice(0, size / NAMES_EACH)
    await storeFacts(graph, [...facts(known.slice(loaded), loaded)], () => undefined)
    loaded = known.length
    await graph.run({ name: 'await', text: 'CALL db.awaitIndexes(300)' })
    await measure(known)
  }
} finally {
  await graph.close()
  await neo4j.stop()
}
