import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { connect } from '../../src/graph/graph.ts'
import { applyConstraints, readUnfinished } from '../../src/load/load.ts'
import type { ManagedNeo4j } from '../../src/neo4j/managed.ts'
import { highestWhile } from '../harness/memory.ts'
import { neo4jSeconds } from './processor.ts'

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

export interface Imported {
  /** From the start of the process to the last fact written: start, checks and all. */
  readonly seconds: number
  /** Of these, until the first fact was written. */
  readonly checking: number
  /** What the derived keys took then, or until now if they were not waited for. */
  readonly deriving: number
  /** What a processor worked for Neo4j, until the last fact was written, in seconds. */
  readonly neo4j: number
  /** The most that Node took, in MiB. */
  readonly memory: number
}

/** Imports a file as users do, by `chancery import` in a process of its own. */
export async function importFile(
  { uri, user, password }: ManagedNeo4j,
  file: string,
  whole: boolean,
): Promise<Imported> {
  const graph = connect({ uri, user, password, database: 'neo4j' })
  await applyConstraints(graph)
  const before = await neo4jSeconds()
  const begun = performance.now()
  const env = { LOG_LEVEL: 'warn', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  const child = spawn(process.execPath, [MAIN, 'import', file], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = once(child, 'close')
  const since = () => (performance.now() - begun) / 1_000
  const until = async (there: (stage: string | undefined) => boolean): Promise<number> => {
    for (;;) {
      if (there((await readUnfinished(graph))?.stage)) return since()
      if (child.exitCode !== null) throw new Error(`chancery import ended with code ${child.exitCode}`)
      await pause(100)
    }
  }
  const [times, memory] = await highestWhile(child.pid ?? 0, async () => {
    const checked = await until((stage) => stage !== undefined)
    const written = await until((stage) => stage === 'KEYS')
    return { checked, written, neo4j: (await neo4jSeconds()) - before }
  })
  if (!whole) child.kill('SIGKILL')
  await ended
  const deriving = since() - times.written
  await graph.close()
  return { seconds: times.written, checking: times.checked, deriving, neo4j: times.neo4j, memory }
}
