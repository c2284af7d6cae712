import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Adapted, Adapter } from '../src/adapters/adapter.ts'
import { combine, inOrder } from '../src/adapters/combine.ts'
import { factbook } from '../src/adapters/factbook/factbook.ts'
import { manytreaties } from '../src/adapters/manytreaties/manytreaties.ts'
import { pocom } from '../src/adapters/pocom/pocom.ts'
import { createStates } from '../src/adapters/states/states.ts'
import { travels } from '../src/adapters/travels/travels.ts'
import { uk } from '../src/adapters/uk/uk.ts'
import { ungd } from '../src/adapters/ungd/ungd.ts'
import { visits } from '../src/adapters/visits/visits.ts'
import { checkFacts } from '../src/facts/check.ts'
import { NOWHERE } from '../src/facts/elsewhere.ts'
import type { Fact } from '../src/facts/fact.ts'
import type { Fault } from '../src/facts/faults.ts'
import { jsonLines } from '../src/facts/jsonLines.ts'
import { factIn } from '../src/facts/readFact.ts'
import { demoTable } from './demoTable.ts'

/**
 * Writes data/demo/ from the raw files of all sources: `npm run demo -- RAW_FOLDER`. docs/data.md says where each is published
 * and how the folder looks. Nothing is written where a fact has a fault.
 */
const ADAPTERS: readonly Adapter[] = [factbook, uk, pocom, travels, visits, ungd, manytreaties]
const SEED = 'data/seed'
const TARGET = 'data/demo'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Name the folder of raw data: npm run demo -- RAW_FOLDER')

async function raw(file: string): Promise<string> {
  const content = await readFile(join(folder ?? '', file))
  return (file.endsWith('.gz') ? gunzipSync(content) : content).toString('utf8')
}

const seedFiles = (await readdir(SEED)).filter((name) => name.endsWith('.jsonl')).map((name) => join(SEED, name))
const seed: Fact[] = []
for (const file of seedFiles) for await (const lines of jsonLines(file).read()) seed.push(...lines.map(factIn))
const states = createStates(seed.filter(({ type }) => type === 'State'))
const adapted = new Map<string, Adapted>()
const seconds = new Map<string, number>()
for (const adapter of ADAPTERS) {
  const begun = performance.now()
  adapted.set(adapter.name, await adapter.read(raw, states))
  seconds.set(adapter.name, (performance.now() - begun) / 1_000)
}
const begun = performance.now()
const files = combine(adapted, seed)
seconds.set('officials', (performance.now() - begun) / 1_000)

const texts = new Map([...files].map(([name, facts]) => [name, inOrder(facts).map(line).join('')]))
await check(texts)
await rm(TARGET, { recursive: true, force: true })
await mkdir(TARGET, { recursive: true })
let size = 0
for (const [name, text] of texts) {
  const packed = pack(text)
  size += packed.length
  await writeFile(join(TARGET, `${name}.jsonl.gz`), packed)
}
process.stdout.write(`${demoTable(files, seconds)}\n\n${(size / 1e6).toFixed(2)} MB in ${texts.size} files\n`)

function line(fact: Fact): string {
  return `${JSON.stringify(fact)}\n`
}

/** gzip without a time, and without the system that it was made on: the same facts give the same bytes. */
function pack(text: string): Buffer {
  const packed = gzipSync(text, { level: 9 })
  packed[9] = 255
  return packed
}

/** Checks all facts with those of the seed, as the loader does. */
async function check(contents: ReadonlyMap<string, string>): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), 'chancery-demo-'))
  try {
    const written = [...contents.keys()].map((name) => join(place, `${name}.jsonl`))
    await Promise.all([...contents.values()].map((text, at) => writeFile(written[at] ?? '', text)))
    const faults: Fault[] = []
    const checked = await checkFacts([...seedFiles, ...written].map(jsonLines), NOWHERE)
    for await (const fault of checked.faults()) faults.push(fault)
    const shown = faults.slice(0, 20).map(({ file, line: at, reason }) => `  ${file}:${at}: ${reason}`)
    if (faults.length > 0) throw new Error(`${faults.length} faults in the facts:\n${shown.join('\n')}`)
  } finally {
    await rm(place, { recursive: true })
  }
}
