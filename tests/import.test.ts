import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { ImportCommand } from '../src/cli/command.ts'
import { runCommand } from '../src/cli/runCommand.ts'
import { FaultyFacts } from '../src/facts/faults.ts'
import { connect } from '../src/graph/graph.ts'
import { applyConstraints, loadFacts, readUnfinished } from '../src/load/load.ts'
import { inLines } from '../src/load/progress.ts'
import { runChancery, startChancery } from './chancery.ts'
import { copies } from './world/copies.ts'
import { dumpOf } from './world/dump.ts'
import { MARK } from './world/randomWorld.ts'

const graph = connect({ ...inject('neo4j'), database: 'neo4j' })
const FAULTY = fileURLToPath(new URL('import/twentyFaults.jsonl', import.meta.url))
let folder: string
let worlds: string

const everything = () => dumpOf(graph, '')
const removeWorlds = () =>
  graph.run(
    {
      name: 'remove',
      text: `MATCH (node) WHERE node.id CONTAINS $mark CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS`,
    },
    { mark: MARK },
  )

const run = (command: Partial<ImportCommand>) =>
  runCommand(
    {
      ...{ name: 'import', files: [], as: undefined, mapping: undefined, dryRun: false, report: undefined },
      ...{ offline: false, tables: undefined },
      ...command,
    },
    graph,
    inLines(() => undefined),
  )

async function untilUnfinished(): Promise<void> {
  while ((await readUnfinished(graph)) === undefined) await pause(10)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-import-'))
  worlds = join(folder, 'worlds.jsonl')
  await writeFile(
    worlds,
    copies(8)
      .map((fact) => `${JSON.stringify(fact)}\n`)
      .join(''),
  )
  await applyConstraints(graph)
  await removeWorlds()
})

afterAll(async () => {
  await removeWorlds()
  await graph.close()
  await rm(folder, { recursive: true })
})

describe('a file with twenty faults of twenty kinds', () => {
  const planted: [kind: string, reason: string][] = [
    ['no JSON', 'this is no JSON'],
    ['no object', 'a fact is a JSON object'],
    ['an unknown type', 'type is "Planet"; it is one of'],
    ['a missing field', '"code" is missing: a State needs it'],
    ['an unknown field', '"colour" is no field of an Office'],
    ['a word out of its list', 'kind is "EMPIRE"; it is one of'],
    ['a text for a list', 'sources is "source:planted-paper"; it is a list of ids'],
    ['no source', 'sources is []; it is a list of ids, at least one'],
    ['the prefix of another type', 'the id state:planted-i is not one of an Official'],
    ['a day that is none', 'born is "1960-02-30"; it is a real date'],
    ['a period that runs backwards', 'existed begins on 2001 and ends before'],
    ['an end of what is ongoing', 'period is ongoing and ends on 2000'],
    ['a draft that was adopted', 'what is still a draft has no day of adoption'],
    ['half of a place on the map', '"longitude" is missing: it goes with "latitude"'],
    ['something derived that it lacks', 'derived names "period", which this fact does not have'],
    ['an id that is taken', `the id state:planted-a is taken by ${FAULTY}:2`],
    ['an end that is nowhere', 'end is place:planted-zenda, which is in none of the files nor in the graph'],
    [
      'a party of the wrong type',
      'onBehalfOf is office:planted-minister; for ATTENDED it is the id of a State or a Body',
    ],
    ['a session of no meeting', 'meeting:planted-s is a SESSION, but part of no meeting'],
    ['a part of itself', 'PART_OF leads from body:planted-league to body:planted-league'],
  ]
  const expected = planted.map(([, reason], at) => ({
    file: FAULTY,
    line: at + 10,
    reason: expect.stringContaining(reason),
  }))

  it('is refused with all of them, by file and line, and changes nothing', async () => {
    const before = await everything()
    const report = join(folder, 'faults.json')
    const refusal = await run({ files: [FAULTY], report }).catch((fault: unknown) => fault)
    expect(refusal).toBeInstanceOf(FaultyFacts)
    expect((refusal as FaultyFacts).faults).toEqual(expected)
    expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({ faults: expected, faultCount: 20 })
    expect(await everything()).toEqual(before)
  })

  it('ends the command with code 1, every fault on stderr', async () => {
    const { code, out, err } = await runChancery('import', FAULTY)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    for (const [, reason] of planted) expect(err).toContain(reason)
  })
})

describe('a dry run', () => {
  it('says what would be imported, and writes nothing', async () => {
    const before = await everything()
    const { code, out } = await runChancery('import', worlds, '--dry-run')
    expect(code).toBe(0)
    expect(out).toMatch(/^Nothing is wrong with [\d,]+ facts; nothing was imported\.\n[\d,]+ ATTENDED/)
    expect(await everything()).toEqual(before)
  })
})

describe('a command that is none', () => {
  it('ends with code 2, and says what would be right', async () => {
    const { code, out, err } = await runChancery('melt')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain("unknown command 'melt'")
  })
})

describe('an import that is cut short', { timeout: 300_000 }, () => {
  it('is made good by importing again, whenever and however it ended', async () => {
    await loadFacts(graph, [worlds])
    const whole = await everything()
    await removeWorlds()

    const [first] = await Promise.all([runChancery('import', worlds), untilUnfinished()])
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('Imported') })
    expect(await everything()).toEqual(whole)

    // From its first write to its end takes some seconds; half of the moments lie in the first.
    const moments = Array.from({ length: 6 }, () => Math.random() ** 2 * 3_000)
    for (const [at, moment] of moments.entries()) {
      if (at % 3 === 0) await removeWorlds()
      const { child, ended } = startChancery('import', worlds)
      await Promise.race([untilUnfinished(), ended])
      await pause(moment)
      child.kill(at % 2 === 0 ? 'SIGKILL' : 'SIGINT')
      const { code } = await ended
      expect([null, 0, 1], `killed after ${moment} ms`).toContain(code)
    }
    expect((await runChancery('import', worlds)).code).toBe(0)
    expect(await readUnfinished(graph)).toBeUndefined()
    expect(await everything(), `killed after ${moments.join(', ')} ms`).toEqual(whole)
  })

  it('is spoken of until it is made good', async () => {
    await removeWorlds()
    const { child, ended } = startChancery('import', worlds)
    await untilUnfinished()
    child.kill('SIGKILL')
    await ended
    expect(await readUnfinished(graph)).toMatchObject({ what: 'worlds.jsonl', stage: 'FACTS' })
    const check = await runChancery('check')
    expect(check.code).toBe(1)
    expect(check.out).toContain('The import of worlds.jsonl, begun at ')
    expect(check.out).toContain('some of its facts are missing')
    await loadFacts(graph, [worlds])
    expect((await runChancery('check')).out).not.toContain('worlds.jsonl')
  })
})
