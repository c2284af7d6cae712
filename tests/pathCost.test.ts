import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { landmarks } from '../bench/graph/landmarks.ts'
import { SIZES } from '../bench/graph/size.ts'
import { type Ask, createBatches } from '../src/batch/batches.ts'
import { DeadlineExceeded } from '../src/errors.ts'
import type { Graph } from '../src/graph/graph.ts'
import { findChains } from '../src/paths/findChains.ts'
import { openGenerated } from './generated/graph.ts'
import { openProfiler } from './generated/profile.ts'

const { hub, few, today } = landmarks(SIZES.small)
const profiler = openProfiler(inject('neo4j'), today)

let graph: Graph
let close: () => Promise<void>
let links = 0
let hubLinks = 0
/** A meeting, one that was held a hundred later, and one a few days later. */
let [early, late, soon] = ['', '', '']

beforeAll(async () => {
  ;({ graph, close } = await openGenerated(SIZES.small))
  const [found] = await graph.read(
    {
      name: 'what there is',
      text: `MATCH (meeting:Meeting)
             WHERE meeting.id CONTAINS ':bench-' AND meeting.kind = 'BILATERAL' AND meeting.day > date('2012-01-01')
             WITH meeting ORDER BY meeting.day, meeting.id LIMIT 100
             WITH collect(meeting.id) AS meetings
             RETURN meetings[0], meetings[99], meetings[2], COUNT { ()-[]->() }, COUNT { (:Official {id: $hub})--() }`,
    },
    { hub },
  )
  ;[early, late, soon, links, hubLinks] = found as [string, string, string, number, number]
}, 300_000)

afterAll(async () => {
  await profiler.close()
  await close()
}, 120_000)

const PATHS = `query ($from: ID!, $to: ID!, $through: [LinkKind!], $chronological: Boolean! = false, $maxLength: Int! = 12) {
  paths(from: $from, to: $to, through: $through, chronological: $chronological, maxLength: $maxLength) { nodes { id } }
}`

const through = ['ATTENDED']

describe('the cost of a search for chains', () => {
  it('is that of the rarer side, where this one leads nowhere', async () => {
    expect(hubLinks).toBeGreaterThan(1_000)
    for (const ends of [
      { from: hub, to: 'official:sergei-aleinik' },
      { from: 'official:sergei-aleinik', to: hub },
    ]) {
      const { data, hits } = await profiler.ask(PATHS, { ...ends, through })
      expect(data.paths).toEqual([])
      expect(hits).toBeLessThan(400)
    }
  })

  it('stays where the first chain is found, however long one may be', async () => {
    const ends = { from: hub, to: few, through }
    const short = await profiler.ask(PATHS, { ...ends, maxLength: 4 })
    const long = await profiler.ask(PATHS, { ...ends, maxLength: 12 })
    expect(short.data.paths).toHaveLength(1)
    expect(long).toEqual(short)
  })

  it.each([
    ['by way of meetings', through],
    ['over all links', null],
  ])('is that of the ends where a chain in time would begin after it ends, %s', async (_which, kinds) => {
    const { data, hits } = await profiler.ask(PATHS, { from: late, to: early, through: kinds, chronological: true })
    expect(data.paths).toEqual([])
    expect(hits).toBeLessThan(100)
  })

  it('is that of the days between two meetings where a chain in time joins them', async () => {
    const { hits } = await profiler.ask(PATHS, { from: early, to: soon, through, chronological: true })
    expect(hits).toBeLessThan(links / 10)
  })
})

describe('a search that takes longer than its request may', () => {
  it('ends between two statements, and sends no more', async () => {
    const controller = new AbortController()
    const batches = createBatches(graph)
    let sent = 0
    const ask: Ask = (statement, rights, request) => {
      sent += 1
      if (sent === 4) controller.abort(new DeadlineExceeded())
      return batches(statement, rights, request)
    }
    const args = { from: hub, to: few, through, during: null, chronological: false, maxParties: 50 }
    const request = { ask, viewer: { rights: 'public' }, signal: controller.signal }
    const search = findChains({ ...args, maxLength: 12, first: 1 }, request)
    await expect(search).rejects.toThrow(DeadlineExceeded)
    expect(sent).toBe(4)
  })
})
