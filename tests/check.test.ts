import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { checkGraph, type Finding, sayChecks } from '../src/check/checkGraph.ts'
import { RULES, UNIQUE } from '../src/check/rules.ts'
import { connect, int } from '../src/graph/graph.ts'
import { applyConstraints, loadFacts } from '../src/load/load.ts'
import { readStats, sayStats } from '../src/stats/stats.ts'
import { MARK, randomWorld } from './world/randomWorld.ts'

const graph = connect({ ...inject('neo4j'), database: 'neo4j' })
let folder: string
let file: string

/** `nth`: which of the world's meetings, attendances or plans is meant. */
const write = (text: string, nth = 0) => graph.run({ name: 'test', text }, { mark: MARK, nth: int(nth) })
const remove = () => write('MATCH (node) WHERE node.id CONTAINS $mark DETACH DELETE node')
const check = () => checkGraph(graph, () => undefined)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-check-'))
  file = join(folder, 'world.jsonl')
  await writeFile(
    file,
    randomWorld(1)
      .map((fact) => `${JSON.stringify(fact)}\n`)
      .join(''),
  )
  await applyConstraints(graph)
  await remove()
  await loadFacts(graph, [file])
})
afterAll(async () => {
  await remove()
  await graph.close()
  await rm(folder, { recursive: true })
})

const meeting = `MATCH (meeting:Meeting) WHERE meeting.id CONTAINS $mark AND meeting.kind <> 'SESSION' WITH meeting ORDER BY meeting.id SKIP $nth LIMIT 1`
const attendance = `MATCH (attendee)-[link:ATTENDED]->(meeting) WHERE link.id CONTAINS $mark WITH link ORDER BY link.id SKIP $nth LIMIT 1`
const plan = `MATCH ()-[plan:PLANS_MEETING_AT]->() WHERE plan.id CONTAINS $mark WITH plan ORDER BY plan.id SKIP $nth LIMIT 1`

/** How each rule is broken, and what an example of it says. */
const BREACHES: Record<string, readonly [breach: string, example: string]> = {
  'check/wrongIds': [
    `CREATE (:Official {id: 'person:made-up', sources: ['source:${MARK}-1']})`,
    'person:made-up is a Official',
  ],
  'check/wrongEnds': [
    `MATCH (one:Source {id: 'source:${MARK}-1'}), (other:Source {id: 'source:${MARK}-2'})
     CREATE (one)-[:HOSTED {id: 'hosted:made-up-x', sources: [one.id], holdsFrom: date('2000-01-01'), holdsTo: date('2000-01-01')}]->(other)`,
    'hosted:made-up-x HOSTED from source:',
  ],
  'check/noSources': [`${meeting} SET meeting.sources = []`, 'has no source'],
  'check/unknownSources': [`${meeting} SET meeting.sources = ['source:made-up-none']`, 'names source:made-up-none'],
  'check/unknownParties': [
    `${attendance} SET link.onBehalfOf = 'state:made-up-none'`,
    'is on behalf of state:made-up-none',
  ],
  'check/unknownInPlans': [
    `${plan} SET plan.expected = ['official:made-up-none']`,
    'expected is official:made-up-none',
  ],
  'check/loneSessions': [
    `MATCH (session:Meeting {kind: 'SESSION'})-[link:PART_OF]->() WHERE session.id CONTAINS $mark WITH link LIMIT 1 DELETE link`,
    'is a SESSION of 0 meetings',
  ],
  'check/circles': [
    `MATCH (part:Body)-[:PART_OF]->(whole:Body) WHERE part.id CONTAINS $mark WITH part, whole LIMIT 1
     CREATE (whole)-[:PART_OF {id: 'part-of:made-up-x', sources: ['source:${MARK}-1'], holdsFrom: date('2000-01-01'), holdsTo: date('2000-01-01')}]->(part)`,
    'is part of itself',
  ],
  'check/periods': [
    `${meeting} SET meeting.periodFrom = date('2009-01-01'), meeting.periodTo = date('2008-01-01')`,
    'period is from 2009-01-01 to',
  ],
  'check/records': [
    `CREATE (:OfficialRecord {id: 'official:made-up-lost', intoId: 'official:made-up-none', sources: ['source:${MARK}-1']})`,
    'was merged into official:made-up-none',
  ],
  'check/staleLinks': [`${attendance} SET link.holdsFrom = null`, 'does not say when it holds'],
  'check/staleMeetings': [
    `${meeting} SET meeting.partyIds = ['state:made-up-none'], meeting.day = null`,
    'has stale day partyIds',
  ],
  'check/staleAttendances': [`${attendance} SET link.rootId = 'meeting:made-up-none'`, 'has stale rootId'],
  'check/stalePlans': [`${plan} SET plan.organizerId = null`, 'has stale ends'],
  'check/staleCounts': [
    `MATCH (source:Source {id: 'source:${MARK}-1'}) SET source.factCount = 7`,
    'says 7 where it is ',
  ],
}

describe('the check of the graph', () => {
  it('finds nothing in what was imported', async () => {
    const found = await check()
    expect(found).toEqual([])
    expect(sayChecks(found)).toBe(`All is well: ${RULES.length + 2} rules hold.`)
  })

  it('has a breach of every rule to find', () => {
    expect(Object.keys(BREACHES)).toEqual(RULES.map(({ statement }) => statement))
  })

  describe('of a graph in which every rule is broken', () => {
    let found: readonly Finding[]

    beforeAll(async () => {
      for (const [nth, { statement }] of RULES.entries())
        await write(BREACHES[statement]?.[0] ?? expect.unreachable('no breach'), nth)
      found = await check()
      await remove()
      await write(`MATCH (node:Official {id: 'person:made-up'}) DELETE node`)
      await loadFacts(graph, [file])
    })

    it.each(RULES)('finds that it is not so that «$rule»', ({ statement, rule, mend }) => {
      const finding = found.find((one) => one.rule === rule)
      expect(finding?.mend).toBe(mend)
      expect(finding?.examples).toContainEqual(expect.stringContaining(BREACHES[statement]?.[1] ?? ''))
      expect(sayChecks(found)).toContain(`Not so: ${rule}.`)
    })

    it('finds nothing when all is mended', async () => {
      expect(await check()).toEqual([])
    })
  })

  it('tells a few of many, and that there are more', async () => {
    await write(`MATCH ()-[link:ATTENDED]->() WHERE link.id CONTAINS $mark SET link.holdsFrom = null`)
    const [finding] = (await check()).filter(({ rule }) => rule === 'Every link says when it holds')
    expect(finding?.examples).toHaveLength(20)
    expect(finding?.more).toBe(true)
    await loadFacts(graph, [file])
  })

  it('finds an id that two have, where the constraint against it is missing', async () => {
    await write('DROP CONSTRAINT Source_id')
    await write(`CREATE (:Source {id: 'source:${MARK}-1', publisher: 'Twice', factCount: 0})`)
    const found = await check()
    expect(found[0]?.examples).toEqual(['Source_id'])
    expect(found.find(({ rule }) => rule === UNIQUE.rule)?.examples).toEqual([`source:${MARK}-1 is that of 2 Source`])
    await write(`MATCH (source:Source {publisher: 'Twice'}) DELETE source`)
    await applyConstraints(graph)
    await loadFacts(graph, [file])
    expect(await check()).toEqual([])
  })
})

describe('the statistics', () => {
  it('count what is there, sessions apart where meetings are counted', async () => {
    const before = await readStats(graph)
    await remove()
    const without = await readStats(graph)
    await loadFacts(graph, [file])
    expect(await readStats(graph)).toEqual(before)
    const world = randomWorld(1)
    const of = (type: string) => world.filter((fact) => fact.type === type).length
    expect((before.nodes['Meeting'] ?? 0) - (without.nodes['Meeting'] ?? 0)).toBe(of('Meeting'))
    expect((before.links['ATTENDED'] ?? 0) - (without.links['ATTENDED'] ?? 0)).toBe(of('ATTENDED'))
    const held = (stats: typeof before) => Object.values(stats.meetingsByDecade).reduce((sum, one) => sum + one, 0)
    const sessions = world.filter((fact) => fact['kind'] === 'SESSION').length
    expect(held(before) - held(without)).toBe(of('Meeting') - sessions)
    expect(before.accessPaths['INVOLVED_IN']).toBeGreaterThan(0)
    expect(before.links['INVOLVED_IN']).toBeUndefined()
  })

  it('are tables for people', async () => {
    const said = sayStats(await readStats(graph))
    expect(said).toMatch(/^[\d,]+ nodes\n {2}\w+ +[\d,]+\n/)
    expect(said).toContain('Meetings by decade\n')
    expect(said).toMatch(/ {2}Unicode Consortium +[\d,]+ {2}1 source$/m)
  })
})
