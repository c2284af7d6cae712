import { createHash } from 'node:crypto'
import { access, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readHolder } from '../../src/neo4j/claim.ts'
import { isAlive } from '../../src/neo4j/processes.ts'

/** A folder of the cache that holds one graph. */
export interface Kept {
  readonly dataDir: string
  /** Whether it was loaded to the end. */
  readonly complete: boolean
  readonly setComplete: () => Promise<void>
}

// All that decides on what is stored: generated/statements.ts has the texts of cypher/constraints/ and cypher/load/.
const CODE = ['./', '../../src/load/', '../../src/facts/', '../../src/names/', '../../src/generated/statements.ts']

async function filesOf(path: string): Promise<URL[]> {
  const url = new URL(path, import.meta.url)
  if (!path.endsWith('/')) return [url]
  const names = (await readdir(url)).filter((name) => /\.[jt]s$/.test(name)).sort()
  return names.map((name) => new URL(name, url))
}

async function digestOf(size: object): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(size))
  for (const path of CODE) for (const file of await filesOf(path)) hash.update(await readFile(file))
  return hash.digest('hex').slice(0, 12)
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

// A graph of half a million attendances takes a gigabyte: those of older generators do not stay.
async function removeUnused(dataDir: string): Promise<void> {
  const holder = await readHolder(join(dataDir, 'owner.json'))
  if (holder === undefined || !(await isAlive(holder))) await rm(dataDir, { recursive: true, force: true })
}

/** The folder for a graph of that size, as the code of today makes it. What was left half loaded is removed. */
export async function findKept(cacheDir: string, name: string, size: object): Promise<Kept> {
  const folder = join(cacheDir, 'bench')
  const dataDir = join(folder, `${name}-${await digestOf(size)}`)
  const mark = join(dataDir, 'complete')
  const complete = await isThere(mark)
  const others = await readdir(folder).catch(() => [])
  for (const other of others)
    if (other.startsWith(`${name}-`) && !(complete && join(folder, other) === dataDir))
      await removeUnused(join(folder, other))
  return { dataDir, complete, setComplete: () => writeFile(mark, '') }
}
