import { type ChildProcess, spawn } from 'node:child_process'
import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../src/graph/graph.ts'
import { readHolder } from '../../src/neo4j/claim.ts'
import { Neo4jCannotRun } from '../../src/neo4j/fault.ts'
import { provideJars } from '../../src/neo4j/jars.ts'
import { findJava } from '../../src/neo4j/java.ts'
import { startManagedNeo4j } from '../../src/neo4j/managed.ts'
import { isAlive } from '../../src/neo4j/processes.ts'
import { rehearse } from '../../src/neo4j/rehearsal.ts'
import { cacheDir, javaHome } from '../setup/cache.ts'
import type { Connection } from '../setup/database.ts'

const START_MS = 60_000
const say = (line: string) => process.stdout.write(`${line}\n`)

async function findWhatLacks(): Promise<string | undefined> {
  try {
    await findJava(javaHome)
    await provideJars(cacheDir, say)
    return undefined
  } catch (fault) {
    if (!(fault instanceof Neo4jCannotRun)) throw fault
    const [reason] = fault.message.split('\n')
    say(`The tests of the managed Neo4j are skipped. ${reason}`)
    return reason
  }
}

const lacking = await findWhatLacks()

async function run(connection: Connection, text: string): Promise<unknown> {
  const graph = connect({ ...connection, database: 'neo4j' })
  const rows = await graph.run({ name: 'test', text }).finally(() => graph.close())
  return rows[0]?.[0]
}

const COUNT = 'MATCH (n:Kept) RETURN count(n)'

describe.skipIf(lacking !== undefined)(
  `the managed Neo4j${lacking === undefined ? '' : ` (skipped: ${lacking})`}`,
  () => {
    let dataDir: string
    let parent: ChildProcess
    let first: Connection

    const start = () => startManagedNeo4j({ dataDir, cacheDir, javaHome, log: () => undefined })
    const holder = async () => (await readHolder(join(dataDir, 'owner.json'))) ?? expect.unreachable('nobody owns it')

    beforeAll(async () => {
      dataDir = await mkdtemp(join(tmpdir(), 'chancery-managed-'))
      const script = fileURLToPath(new URL('parent.ts', import.meta.url))
      const home = javaHome === undefined ? [] : [javaHome]
      const stdio = ['ignore', 'pipe', 'inherit'] as const
      parent = spawn(process.execPath, ['--import', 'tsx', script, dataDir, cacheDir, ...home], { stdio: [...stdio] })
      const lines = createInterface(parent.stdout ?? expect.unreachable('it has a standard output'))
      for await (const line of lines) {
        first = JSON.parse(line)
        break
      }
    }, START_MS)

    afterAll(async () => {
      parent.kill('SIGKILL')
      await rm(dataDir, { recursive: true, force: true, maxRetries: 50 })
    })

    it('wants the password that lies beside its data', async () => {
      await expect(run({ ...first, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow()
      expect(await run(first, 'CREATE (n:Kept) RETURN 1')).toBe(1)
    })

    it('refuses a second owner of its data folder and names the first', async () => {
      await expect(start()).rejects.toThrow(`${dataDir} is in use by process ${parent.pid} since `)
      await expect(start()).rejects.toThrow(`its Neo4j listens at ${first.uri}`)
    })

    it(
      'ends with a parent that is killed, and starts again at once with its data',
      async () => {
        const orphan = (await holder()).neo4j ?? expect.unreachable('the owner names its Neo4j')
        expect(await isAlive(orphan)).toBe(true)
        parent.kill('SIGKILL')
        const again = await start()
        expect(await isAlive(orphan)).toBe(false)
        expect(await run(again, COUNT)).toBe(1)
        await again.stop()
      },
      START_MS,
    )

    it(
      'stops within five seconds, keeps its data, and gives its folder up',
      async () => {
        const neo4j = await start()
        expect(await run(neo4j, 'CREATE (n:Kept) WITH 1 AS done MATCH (n:Kept) RETURN count(n)')).toBe(2)
        const { neo4j: identity } = await holder()
        const before = Date.now()
        await neo4j.stop()
        expect(Date.now() - before).toBeLessThan(5_000)
        expect(await neo4j.exited).toContain('Stopped.')
        expect(identity && (await isAlive(identity))).toBe(false)
        expect(await readHolder(join(dataDir, 'owner.json'))).toBeUndefined()
      },
      START_MS,
    )

    it(
      'leaves nothing behind where it is thrown away',
      async () => {
        const said: string[] = []
        const neo4j = await startManagedNeo4j({
          dataDir: 'throwaway',
          cacheDir,
          javaHome,
          log: (line) => said.push(line),
        })
        const folder = / lie in (.+)\.$/.exec(said.join('\n').split('\n')[0] ?? '')?.[1] ?? ''
        expect(dirname(folder)).toBe(tmpdir())
        await rehearse(neo4j)
        await neo4j.stop()
        await expect(access(folder)).rejects.toThrow('ENOENT')
      },
      START_MS,
    )
  },
)
