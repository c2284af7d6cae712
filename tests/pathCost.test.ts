import neo4j, { type ProfiledPlan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { generated } from '../bench/graph/generate.ts'
import { landmarks } from '../bench/graph/landmarks.ts'
import { SIZES } from '../bench/graph/size.ts'
import { type Ask, createBatches } from '../src/batch/batches.ts'
import { DeadlineExceeded } from '../src/errors.ts'
import { connect } from '../src/graph/graph.ts'
import { applyConstraints, storeFacts } from '../src/load/load.ts'
import { findChains } from '../src/paths/findChains.ts'

const { uri, user, password } = inject('neo4j')
const graph = connect({ uri, user, password, database: 'neo4j' })
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
const { hub, few } = landmarks(SIZES.small)
const viewer = { rights: 'public' }

let links = 0
let hubLinks = 0
/** A meeting, and one that was held a hundred later. */
let [early, late] = ['', '']

beforeAll(async () => {
  await applyConstraints(graph)
  await storeFacts(graph, generated(SIZES.small), () => undefined)
  const [found] = await graph.read(
    {
      name: 'what there is',
      text: `MATCH (meeting:Meeting)
             WHERE meeting.id CONTAINS ':bench-' AND meeting.kind = 'BILATERAL' AND meeting.day > date('2012-01-01')
             WITH meeting ORDER BY meeting.day, meeting.id LIMIT 100
             WITH collect(meeting.id) AS meetings
             RETURN meetings[0], meetings[99], COUNT { ()-[]->() }, COUNT { (:Official {id: $hub})--() }`,
    },
    { hub },
  )
  ;[early, late, links, hubLinks] = found as [string, string, number, number]
}, 300_000)

afterAll(async () => {
  const text = `MATCH (node) WHERE node.id CONTAINS ':bench-'
                CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 2000 ROWS`
  await graph.run({ name: 'remove the generated graph', text })
  await driver.close()
  await graph.close()
}, 120_000)

const hitsOf = ({ dbHits, children }: ProfiledPlan): number =>
  Number(dbHits) + children.reduce((sum, child) => sum + hitsOf(child), 0)

/** A search with its database hits and the statements that it sent, as PROFILE counts them. */
async function profiled(asked: object) {
  let hits = 0
  let statements = 0
  const ask: Ask = async ({ text }, _rights, { parameters }) => {
    const { summary, records } = await driver.executeQuery(`PROFILE ${text}`, parameters)
    if (!summary.profile) throw new Error('PROFILE without a profile')
    hits += hitsOf(summary.profile)
    statements += 1
    return records[0]?.map((column: unknown) => column)
  }
  const args = { through: null, during: null, chronological: false, maxParties: 50, maxLength: 12, first: 1, ...asked }
  const chains = (await findChains(args, { ask, viewer, signal: new AbortController().signal })) as string[][]
  return { chains, hits, statements }
}

describe('the cost of a search for chains', () => {
  const through = ['ATTENDED']

  it('is that of the rarer side, where this one leads nowhere', async () => {
    expect(hubLinks).toBeGreaterThan(1_000)
    for (const ends of [
      { from: hub, to: 'official:sergei-aleinik' },
      { from: 'official:sergei-aleinik', to: hub },
    ]) {
      const { chains, hits } = await profiled({ ...ends, through })
      expect(chains).toEqual([])
      expect(hits).toBeLessThan(300)
    }
  })

  it('stays where the first chain is found, however long one may be', async () => {
    const short = await profiled({ from: hub, to: few, through, maxLength: 4 })
    const long = await profiled({ from: hub, to: few, through, maxLength: 12 })
    expect(short.chains[0]?.length).toBeGreaterThan(1)
    expect(long).toEqual(short)
  })

  // A meeting is asked about once by either side, anyone else once for each better arrival: measured 10 hits a link.
  it.each([
    ['by way of meetings', through],
    ['over all links', null],
  ])('is bounded by the graph where there is no chain in time, %s', async (_which, kinds) => {
    const { chains, hits, statements } = await profiled({ from: late, to: early, through: kinds, chronological: true })
    expect(chains).toEqual([])
    expect(hits).toBeLessThan(20 * links)
    expect(statements).toBeLessThanOrEqual(1 + 12)
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
    const args = { from: late, to: early, through: null, during: null, chronological: true, maxParties: 50 }
    const search = findChains({ ...args, maxLength: 12, first: 1 }, { ask, viewer, signal: controller.signal })
    await expect(search).rejects.toThrow(DeadlineExceeded)
    expect(sent).toBe(4)
  })
})
