import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claim } from '../../src/neo4j/claim.ts'
import { describeOwner } from '../../src/neo4j/owner.ts'
import { identify, isAlive, ourselves, readStart } from '../../src/neo4j/processes.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-claim-'))
  file = join(folder, 'owner.json')
})
afterEach(() => rm(folder, { recursive: true }))

const SINCE = '2026-11-22T17:00:00.000Z'
const write = (holder: object) => writeFile(file, JSON.stringify(holder))
const granted = async () => {
  const outcome = await claim(file)
  return outcome.claim ?? expect.unreachable('it was to be granted')
}

describe('a process', () => {
  it('is told from a later one with its pid by its start', async () => {
    const { pid, started } = await ourselves()
    expect(pid).toBe(process.pid)
    expect(await isAlive({ pid, started })).toBe(true)
    expect(await isAlive({ pid, started: `${started}0` })).toBe(false)
  })

  it('is nobody under a pid that is not given', async () => {
    expect(await identify(2 ** 30)).toBeUndefined()
  })

  it('counts as dead when it only waits to be reaped', () => {
    const stat = (state: string) => `42 (a (b) c) ${state} ${Array.from({ length: 18 }, (_, x) => x).join(' ')} 777 0`
    expect(readStart(stat('S'))).toBe('777')
    expect(readStart(stat('Z'))).toBeUndefined()
  })
})

describe('a claim', () => {
  it('is granted to one and refused to the next, with the name of the first', async () => {
    await granted()
    expect(await claim(file)).toMatchObject({ claim: undefined, holder: { pid: process.pid } })
  })

  it('may be made again after its release', async () => {
    await (await granted()).release()
    expect((await granted()).predecessor).toBeUndefined()
  })

  it('passes from a holder that died to the next, who learns what the first left', async () => {
    const dead = { pid: process.pid, started: 'before', since: SINCE, port: 1234, neo4j: { pid: 5, started: 'x' } }
    await write(dead)
    expect((await granted()).predecessor).toEqual(dead)
  })

  it.each(['', '{"pid":', '{"pid":0}', 'null'])('passes from a file that says %j', async (text) => {
    await writeFile(file, text)
    expect((await granted()).mine.pid).toBe(process.pid)
  })

  it('goes to exactly one of many that find a dead holder at once', async () => {
    await write({ pid: process.pid, started: 'before', since: SINCE })
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => claim(file)))
    expect(outcomes.filter((outcome) => outcome.claim !== undefined)).toHaveLength(1)
  })

  it('tells more as soon as there is more, and leaves no drafts', async () => {
    const { update, mine } = await granted()
    await update({ port: 40123, neo4j: { pid: 7, started: 'y' } })
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ ...mine, port: 40123, neo4j: { pid: 7, started: 'y' } })
    expect(await readdir(folder)).toEqual(['owner.json'])
  })
})

describe('who is refused a data folder', () => {
  it('hears who has it, since when, where its Neo4j listens, and what to do', () => {
    const told = describeOwner('/data', { pid: 42, started: 'x', since: SINCE, port: 40123 })
    expect(told).toContain(`/data is in use by process 42 since ${SINCE}`)
    expect(told).toContain('bolt://127.0.0.1:40123')
    expect(told).toContain('CHANCERY_DATA_DIR')
    expect(told).toContain('/data/password')
  })
})
