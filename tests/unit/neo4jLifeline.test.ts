import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersBolt, freePort } from '../../src/neo4j/bolt.ts'
import { tie } from '../../src/neo4j/lifeline.ts'
import { identify, outlive } from '../../src/neo4j/processes.ts'

const sh = (script: string) => ['/bin/sh', '-c', script]

describe('a tied process', () => {
  it('is the command itself: its pid, its lines, its exit code', async () => {
    const lines: string[] = []
    const tied = tie(sh('echo $$; echo fault >&2; exit 3'), { grace: 0, onLine: (line) => lines.push(line) })
    expect(await tied.exited).toBe(3)
    expect(lines.toSorted()).toEqual([String(tied.pid), 'fault'])
    expect(tied.lastLines().split('\n')).toHaveLength(2)
  })

  it('exits with 127 where the command does not exist', async () => {
    expect(await tie(['/no/such/command'], { grace: 0 }).exited).toBe(127)
  })

  it('may end in its own way when the line is cut', async () => {
    const tied = tie(sh('trap "exit 7" TERM; echo up; while :; do sleep 0.05; done'), { grace: 5 })
    await expect.poll(tied.lastLines).toBe('up')
    tied.cut()
    expect(await tied.exited).toBe(7)
  })

  it('is killed when it does not end in time', async () => {
    const tied = tie(sh('trap "" TERM; echo up; while :; do sleep 0.05; done'), { grace: 1 })
    await expect.poll(tied.lastLines).toBe('up')
    tied.cut()
    expect(await tied.exited).toBeNull()
  })

  it('ends when the process that started it is killed', async () => {
    const module = new URL('../../src/neo4j/lifeline.ts', import.meta.url).href
    const script = `const { tie } = await import('${module}'); console.log(tie(['sleep', '60'], { grace: 0 }).pid)`
    const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])
    const [line] = await once(parent.stdout, 'data')
    const orphan = await identify(Number(line))
    if (orphan === undefined) expect.unreachable('the tied process was to run')
    parent.kill('SIGKILL')
    expect(await outlive(orphan, 5_000)).toBe(true)
  })
})

describe('the knock at a Bolt port', () => {
  const web = createServer((socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')))
  let webPort: number
  beforeAll(async () => {
    webPort = await freePort()
    await once(web.listen(webPort, '127.0.0.1'), 'listening')
  })
  afterAll(() => web.close())

  it('finds nobody on a free port', async () => {
    expect(await answersBolt(await freePort())).toBe(false)
  })

  it('does not take a web server for Neo4j', async () => {
    expect(await answersBolt(webPort)).toBe(false)
  })
})
