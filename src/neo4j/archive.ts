import { createHash } from 'node:crypto'
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inspect } from 'node:util'
import { boot } from './boot.ts'
import { claim } from './claim.ts'
import { standingOptions } from './command.ts'
import type { Java } from './java.ts'
import type { Tied } from './lifeline.ts'

/** An archive of parsed classes (AppCDS): with it Neo4j answers after two thirds of the time. */
export interface Archive {
  readonly file: string
  readonly there: boolean
}

export interface ArchiveOptions {
  readonly java: Java
  readonly jars: readonly string[]
  readonly cacheDir: string
  readonly log: (line: string) => void
}

// The first requests go first.
const LET_PASS_MS = 2_000
const SMALL = { heap: 512, pageCache: 64 }

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/** The archive for just this Java and these jars: any other would be refused by the JVM. */
export async function findArchive({ java, jars, cacheDir }: Omit<ArchiveOptions, 'log'>): Promise<Archive> {
  const holdsFor = JSON.stringify([java.command, java.build, standingOptions(java), jars])
  const digest = createHash('sha256').update(holdsFor).digest('hex').slice(0, 16)
  const file = join(cacheDir, 'archives', `${digest}.jsa`)
  return { file, there: await exists(file) }
}

async function record(file: string, options: ArchiveOptions, signal: AbortSignal): Promise<void> {
  const work = `${file}.work`
  const made = join(work, 'made.jsa')
  await rm(work, { recursive: true, force: true })
  let running: Tied | undefined
  const cut = () => running?.cut()
  signal.addEventListener('abort', cut)
  try {
    const booted = await boot({
      ...options,
      dataDir: work,
      memory: SMALL,
      jvmOptions: [`-XX:ArchiveClassesAtExit=${made}`],
      prefix: ['nice', '-n', '19'],
      grace: 0,
      log: () => undefined,
      onProcess: async (neo4j) => {
        running = neo4j
        if (signal.aborted) cut()
      },
    })
    // Here, because the driver takes a fifth of a second to load, and a start waits for this file.
    const { rehearse } = await import('./rehearsal.ts')
    await rehearse(booted)
    booted.neo4j.terminate()
    await booted.neo4j.exited
    await rename(made, file)
  } finally {
    cut()
    await running?.exited
    signal.removeEventListener('abort', cut)
    await rm(work, { recursive: true, force: true })
  }
}

/**
 * Makes the archive from a run of a Neo4j of its own, at the lowest priority; half a minute on two cores. Never
 * rejects: without the archive a start is slower, no more. Aborted, it leaves nothing behind.
 */
export async function makeArchive(file: string, options: ArchiveOptions, signal: AbortSignal): Promise<void> {
  const failed = `${file}.failed`
  try {
    await pause(LET_PASS_MS, undefined, { signal })
    await mkdir(join(options.cacheDir, 'archives'), { recursive: true })
    if (await exists(failed)) return
    const outcome = await claim(`${file}.lock`)
    if (outcome.claim === undefined) return
    options.log('Preparing faster starts of Neo4j in the background; this takes about half a minute, once.')
    await record(file, options, signal).finally(outcome.claim.release)
    options.log('The next start of Neo4j will be faster.')
  } catch (fault) {
    if (signal.aborted) return
    options.log(`Faster starts of Neo4j could not be prepared; why stands in ${failed}. Remove it to try again.`)
    await writeFile(failed, inspect(fault)).catch(() => undefined)
  }
}
