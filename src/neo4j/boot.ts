import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { answersBolt, freePort } from './bolt.ts'
import { writeCommand } from './command.ts'
import type { Java } from './java.ts'
import { type Tied, tie } from './lifeline.ts'
import type { Memory } from './memory.ts'
import { preparePassword } from './password.ts'
import { writeSettings } from './settings.ts'

export interface BootOptions {
  readonly java: Java
  readonly jars: readonly string[]
  /** Holds the password and, in neo4j/, all that Neo4j writes. */
  readonly dataDir: string
  readonly memory: Memory
  readonly jvmOptions: readonly string[]
  /** Put before the command: `nice -n 19`. */
  readonly prefix?: readonly string[]
  /** As for tie: seconds that Neo4j has to stop when this process is gone. */
  readonly grace: number
  readonly log: (line: string) => void
  /** Called as soon as there is a process, before it answers. */
  readonly onProcess?: (neo4j: Tied, port: number) => Promise<void>
}

/** How to reach a Neo4j. */
export interface Access {
  readonly uri: string
  readonly user: string
  readonly password: string
}

export interface Booted extends Access {
  readonly neo4j: Tied
}

const POLL_MS = 30
const STILL_EVERY_MS = 10_000

// No deadline: after a crash Neo4j first applies its log, which takes as long as the log is.
async function untilAnswering(neo4j: Tied, port: number, log: (line: string) => void): Promise<void> {
  const start = Date.now()
  let told = start
  let ended = false
  void neo4j.exited.then(() => {
    ended = true
  })
  while (!(await answersBolt(port))) {
    if (ended) throw new Error(`Neo4j ended before it answered. It said last:\n${neo4j.lastLines()}`)
    if (Date.now() - told > STILL_EVERY_MS) {
      told = Date.now()
      log(`Neo4j is still starting (${Math.round((told - start) / 1000)} s).`)
    }
    await pause(POLL_MS)
  }
}

/** Starts a Neo4j on a free loopback port; resolves when it answers. Throws what it said last where it ends before. */
export async function boot(options: BootOptions): Promise<Booted> {
  const { java, jars, dataDir, memory, jvmOptions, prefix = [], grace, log, onProcess } = options
  const home = join(dataDir, 'neo4j')
  const data = join(home, 'data')
  await mkdir(join(home, 'conf'), { recursive: true, mode: 0o700 })
  const password = await preparePassword(join(dataDir, 'password'), data)
  const port = await freePort()
  await writeFile(join(home, 'conf', 'neo4j.conf'), writeSettings({ data, port, memory }))
  const neo4j = tie([...prefix, ...writeCommand({ java, jars, home, memory, jvmOptions })], { grace })
  try {
    await onProcess?.(neo4j, port)
    await untilAnswering(neo4j, port, log)
  } catch (fault) {
    neo4j.cut()
    await neo4j.exited
    throw fault
  }
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, neo4j }
}
