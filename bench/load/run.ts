import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { startManagedNeo4j } from '../../src/neo4j/managed.ts'
import { cacheDir, javaHome } from '../../tests/setup/cache.ts'
import { generated } from '../graph/generate.ts'
import type { Size } from '../graph/size.ts'
import { writeBare } from './bare.ts'
import { importFile } from './imported.ts'
import { SIZES } from './sizes.ts'

// `npm run build && npx tsx bench/load/run.ts 100k [rounds] [--whole]`: how fast files are imported, beside a loop that only writes.
const [, , name = '100k', rounds = '1', wait] = process.argv
const size = SIZES[name]
if (!size) throw new Error(`There is no size ${name}: name one of ${Object.keys(SIZES).join(', ')}`)

const say = (line: string) => process.stderr.write(`${line}\n`)

function* lines(of: Size): Generator<string> {
  for (const fact of generated(of)) yield `${JSON.stringify(fact)}\n`
}

/** A database of one's own for each, so that neither finds the other's pages or compiled statements. */
async function onFresh<T>(work: (neo4j: Awaited<ReturnType<typeof startManagedNeo4j>>) => Promise<T>): Promise<T> {
  const neo4j = await startManagedNeo4j({ dataDir: 'throwaway', cacheDir, javaHome, log: () => undefined })
  return work(neo4j).finally(() => neo4j.stop())
}

const HEAD = [
  'attendances',
  'facts',
  'bare rows/s',
  'import rows/s',
  'import / bare',
  'checking s',
  'Neo4j CPU s, bare',
  'Neo4j CPU s, import',
  'derived keys s',
  'Node MiB',
]
const folder = await mkdtemp(join(tmpdir(), 'chancery-bench-load-'))
try {
  const file = join(folder, 'facts.jsonl')
  await pipeline(Readable.from(lines(size)), createWriteStream(file))
  say(`| ${HEAD.join(' | ')} |\n| ${HEAD.map(() => '---').join(' | ')} |`)
  for (let round = 0; round < Number(rounds); round += 1) {
    const bare = await onFresh((neo4j) => writeBare(neo4j, generated(size)))
    const imported = await onFresh((neo4j) => importFile(neo4j, file, wait === '--whole'))
    const rates = [bare.rows / bare.seconds, bare.rows / imported.seconds]
    const cells = [
      ...[name, bare.rows, ...rates.map(Math.round), ((rates[1] ?? 0) / (rates[0] ?? 1)).toFixed(2)],
      ...[imported.checking, bare.neo4j, imported.neo4j, imported.deriving].map((seconds) => seconds.toFixed(1)),
      Math.round(imported.memory),
    ]
    process.stdout.write(`| ${cells.join(' | ')} |\n`)
  }
} finally {
  await rm(folder, { recursive: true })
}
