import { openProfiler } from '../tests/generated/profile.ts'
import { pages, walks } from '../tests/generated/traversals.ts'
import { cacheDir, javaHome } from '../tests/setup/cache.ts'
import { landmarks } from './graph/landmarks.ts'
import { startLoaded } from './graph/load.ts'
import { SIZES } from './graph/size.ts'

// The table of docs/traversals.md: `npx tsx bench/traversals.ts quick million`, which takes an hour where neither is loaded.
const sizes = process.argv.slice(2).map((size) => {
  if (!Object.hasOwn(SIZES, size))
    throw new Error(`There is no size ${size}: name one of ${Object.keys(SIZES).join(', ')}`)
  return size as keyof typeof SIZES
})

const say = (line: string) => process.stderr.write(`${line}\n`)

/** The database hits of each question, on the generated graph of a size. */
async function hitsOn(size: keyof typeof SIZES): Promise<Map<string, number>> {
  const neo4j = await startLoaded({ size, cacheDir, javaHome, log: say })
  const at = landmarks(SIZES[size])
  const profiler = openProfiler(neo4j, at.today)
  const hits = new Map<string, number>()
  try {
    for (const [name, { operation, variables }] of Object.entries({ ...pages(at), ...walks(at) }))
      hits.set(name, (await profiler.ask(operation, variables)).hits)
  } finally {
    await profiler.close()
    await neo4j.stop()
  }
  return hits
}

const columns: Map<string, number>[] = []
for (const size of sizes) columns.push(await hitsOn(size))
const number = new Intl.NumberFormat('en')
const row = (cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`)
row(['question', ...sizes.map((size) => `hits at ${number.format(SIZES[size].attendances)}`)])
row(['---', ...sizes.map(() => '---')])
for (const name of columns[0]?.keys() ?? []) row([name, ...columns.map((hits) => number.format(hits.get(name) ?? 0))])
