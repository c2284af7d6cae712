import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { generated } from '../bench/graph/generate.ts'
import { type Landmarks, landmarks } from '../bench/graph/landmarks.ts'
import { SIZES, type Size } from '../bench/graph/size.ts'
import { connect, type Graph } from '../src/graph/graph.ts'
import { applyConstraints, loadFacts } from '../src/load/load.ts'
import { openProfiler, type Profile, type Profiler } from './generated/profile.ts'
import { TODAY } from './service.ts'

const LARGE = SIZES.small
const SMALL: Size = { states: 40, officials: 60, meetings: 240, attendances: 1_000, hub: 100 }
const PAGE = 10

const ENCOUNTERS = `query ($of: [ID!]!, $with: [ID!], $during: During, $order: MeetingOrder! = NEWEST_FIRST, $after: String) {
  encounters(of: $of, with: $with, during: $during, order: $order, first: ${PAGE}, after: $after) {
    nodes { id } pageInfo { hasNextPage endCursor }
  }
}`
const INTERLOCUTORS = `query ($id: ID!) { official(id: $id) { interlocutors(first: ${PAGE}) { nodes { official { id } } } } }`
const TALLY =
  'query ($by: TallyBy!, $below: TallyBy) { meetingTally(by: $by, then: $below) { key count by { key count } } }'
const MATRIX = 'query ($parties: [ID!]!) { contactMatrix(parties: $parties) { cells { row column meetingCount } } }'
const PLANS = `{ plans(first: ${PAGE}) { nodes { id status } pageInfo { hasNextPage } } }`

let graph: Graph
let profiler: Profiler
let folder: string
const REMOVE = {
  name: 'remove generated',
  text: "MATCH (node) WHERE node.id CONTAINS ':bench-' CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS",
}

async function load(size: Size): Promise<void> {
  const file = join(folder, 'facts.jsonl')
  const out = createWriteStream(file)
  for (const fact of generated(size)) if (!out.write(`${JSON.stringify(fact)}\n`)) await once(out, 'drain')
  out.end()
  await once(out, 'close')
  await graph.run(REMOVE)
  await loadFacts(graph, [file])
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-cost-'))
  graph = connect({ ...inject('neo4j'), database: 'neo4j' })
  profiler = openProfiler(inject('neo4j'), TODAY)
  await applyConstraints(graph)
})
afterAll(async () => {
  await graph.run(REMOVE)
  await graph.close()
  await profiler.close()
  await rm(folder, { recursive: true })
}, 60_000)

/** Hits for a row of a page of encounters: its people are read, and meetings ahead of it may be passed over. */
const HITS_PER_ENCOUNTER = 250

const pages: Record<string, (at: Landmarks) => Record<string, unknown>> = {
  'a close pair': ({ closePair: [of, other] }) => ({ of, with: other }),
  'a close pair, oldest first': ({ closePair: [of, other] }) => ({ of, with: other, order: 'OLDEST_FIRST' }),
  'a busy state and one that hardly meets anyone': ({ states, secludedPair }) => ({
    of: states[0],
    with: secludedPair[1],
  }),
  'a busy state and anyone': ({ states }) => ({ of: states[0] }),
  'the busiest official and anyone': ({ hub }) => ({ of: hub }),
  'the office of the busiest official and a busy state': ({ office, states }) => ({ of: office, with: states[1] }),
}

describe.each([
  ['small', SMALL],
  ['ten times as large', LARGE],
])('on a generated graph, %s,', (_, size) => {
  const at = landmarks(size)
  beforeAll(() => load(size), 180_000)

  it.each(Object.entries(pages))(
    'a page of the encounters of %s costs the page, first or later',
    async (_name, args) => {
      let after: string | undefined
      for (let page = 0; page < 4; page++) {
        const { data, hits, operators }: Profile = await profiler.ask(ENCOUNTERS, { ...args(at), after })
        const { nodes, pageInfo } = data.encounters
        expect(nodes.length).toBeGreaterThan(0)
        expect(hits).toBeLessThan(HITS_PER_ENCOUNTER * (nodes.length + 2))
        expect(operators).toContain('PartialTop')
        expect(operators).not.toContain('NodeByLabelScan')
        if (!pageInfo.hasNextPage) break
        after = pageInfo.endCursor
      }
    },
  )

  it('the encounters of a month cost the month, however long ago', async () => {
    const [of, other] = at.closePair
    const during = { from: '2000-01', to: '2000-01' }
    const { data, hits } = await profiler.ask(ENCOUNTERS, { of, with: other, during })
    expect(hits).toBeLessThan(HITS_PER_ENCOUNTER * (data.encounters.nodes.length + 10))
  })

  it('a page of plans costs the page', async () => {
    const { data, hits } = await profiler.ask(PLANS)
    expect(data.plans.nodes).toHaveLength(PAGE)
    expect(hits).toBeLessThan(20 * PAGE)
  })

  it('interlocutors cost the meetings of the one who met them', async () => {
    const { hits } = await profiler.ask(INTERLOCUTORS, { id: at.hub })
    expect(hits).toBeLessThan(100 * size.hub)
  })

  it.each([
    [{ by: 'YEAR' }, 20],
    [{ by: 'PARTY', below: 'STATE' }, 20],
    [{ by: 'OFFICIAL', below: 'YEAR' }, 20],
    [{ by: 'BODY' }, 40],
  ])('a tally %j costs the meetings', async (variables, hitsPerMeeting) => {
    const { data, hits } = await profiler.ask(TALLY, variables)
    expect(data.meetingTally.length).toBeGreaterThan(1)
    expect(hits).toBeLessThan(hitsPerMeeting * (size.meetings + 500))
  })

  it('a matrix costs the meetings of its parties', async () => {
    const { data, hits } = await profiler.ask(MATRIX, { parties: at.states })
    expect(data.contactMatrix.cells.length).toBeGreaterThan(1)
    expect(hits).toBeLessThan(10 * size.attendances)
  })
})
