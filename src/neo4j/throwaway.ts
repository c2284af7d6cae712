import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readHolder } from './claim.ts'
import { isAlive } from './processes.ts'

const PREFIX = 'chancery-neo4j-'

// A run that was killed could not remove its own.
async function removeLeftBehind(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX))
  for (const name of names) {
    const folder = join(tmpdir(), name)
    const holder = await readHolder(join(folder, 'owner.json'))
    if (holder !== undefined && !(await isAlive(holder))) await rm(folder, { recursive: true, force: true })
  }
}

/** A new empty folder for data that nobody will want again. */
export async function makeThrowawayDir(): Promise<string> {
  await removeLeftBehind().catch(() => undefined)
  return mkdtemp(join(tmpdir(), PREFIX))
}
