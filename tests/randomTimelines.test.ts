import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'
import { bruteForce } from './world/bruteForce.ts'
import { ACTORS, OFFICES, PLACES } from './world/cast.ts'
import { inWorld, loadWorlds, type Placed, sampleWorlds } from './world/manyWorlds.ts'
import { type Days, overlaps, type Reading, reading } from './world/reading.ts'
import { relation } from './world/relations.ts'
import { type Entry, timelines } from './world/timelines.ts'
import { during } from './world/times.ts'

const WORLDS = 200
const SEED = 20231012

const KINDS = [
  'MEETING',
  'PLAN_ANNOUNCED',
  'SIGNED',
  'TREATY_ACTION',
  'ADOPTED',
  'TENURE_BEGAN',
  'JOINED',
  'CHAIR_ENDED',
]
// Neo4j plans a statement anew where an argument is null that was given before, and for a list of none or of one; such a
// plan takes seconds. So arguments are given together, and in one order each.
const worlds = sampleWorlds(WORLDS, SEED)

let service: Service
let loaded: { remove: () => Promise<void> }
beforeAll(async () => {
  loaded = await loadWorlds(worlds)
  service = await openService()
}, 180_000)
afterAll(async () => {
  await service?.close()
  await loaded?.remove()
}, 60_000)

interface Answered {
  on: string
  what: string
  node: { id: string } | null
  link: { id: string } | null
}
interface Page {
  edges: { cursor: string; node: Answered }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount: number
}

const PAGE = `{ edges { cursor node { on what node { id } link { id } } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }`
const TIMELINE = `query ($of: ID!, $during: During, $what: [TimelineKind!], $first: Int, $after: String, $last: Int, $before: String) {
  timeline(of: $of, during: $during, what: $what, first: $first, after: $after, last: $last, before: $before) ${PAGE}
}`

const line = ({ on, what, id }: Pick<Entry, 'on' | 'what' | 'id'>) => `${on} ${what} ${id}`
/** An entry with the node or with the link, as its kind has it, and never with both. */
function answered({ on, what, node, link }: Answered): string {
  const ofNode = what === 'MEETING' || what === 'ADOPTED'
  expect([node === null, link === null]).toEqual([!ofNode, ofNode])
  return line({ on, what, id: (node ?? link)?.id ?? '' })
}
const lines = ({ edges }: Page) => edges.map(({ node }) => answered(node))

const ask = async (variables: Record<string, unknown>): Promise<Page> =>
  (await service.data(TIMELINE, variables)).timeline

async function walk(variables: Record<string, unknown>, size: number, backward: boolean): Promise<string[]> {
  const found: string[] = []
  for (let cursor: string | null = null; ; ) {
    const page: Page = await ask({
      ...variables,
      ...(backward ? { last: size, before: cursor } : { first: size, after: cursor }),
    })
    found.splice(backward ? 0 : found.length, 0, ...lines(page))
    cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor
    if (!(backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage)) return found
  }
}

/** Something to ask of each world, the same in every run. */
const questions = <T>(question: fc.Arbitrary<T>): [Placed, T][] => {
  const asked = fc.sample(question, { numRuns: WORLDS, seed: SEED })
  return worlds.map((placed, at) => [placed, inWorld(placed.mark, asked[at] as T)])
}

const within =
  (range: { from?: string; to?: string } | null) =>
  ({ days }: { days: Days }) =>
    range === null || overlaps(days, range)

describe('the timeline of a node, in random worlds', () => {
  const nodes = [...ACTORS, ...OFFICES, ...PLACES, 'meeting:0', 'meeting:1', 'document:0', 'programme:1']
  const asked = questions(
    fc
      .tuple(
        fc.shuffledSubarray(nodes, { minLength: 6, maxLength: 6 }),
        fc.oneof(
          fc.constant({ during: null, what: null }),
          fc.record({ during, what: fc.subarray(KINDS, { minLength: 2 }) }),
        ),
      )
      .map(([of, rest]) => ({ of, ...rest })),
  )

  it('is that of the rules read aloud', async () => {
    let entries = 0
    for (const [{ facts }, { of, ...rest }] of asked) {
      const world = reading(facts)
      for (const id of of.filter((one) => world.typeOf(one))) {
        const expected = timelines(world)
          .of(id)
          .filter(within(rest.during))
          .filter(({ what }) => rest.what === null || rest.what.includes(what))
        const page = await ask({ of: id, ...rest, first: 500 })
        expect(lines(page), JSON.stringify({ id, ...rest })).toEqual(expected.map(line))
        expect(page.totalCount).toBe(expected.length)
        entries += expected.length
      }
    }
    expect(entries, 'worlds in which nothing is dated say nothing').toBeGreaterThan(WORLDS * 3)
  }, 180_000)

  it('is the same read forwards and backwards, in pages of any size', async () => {
    for (const [{ facts }, { of, during: range }] of asked.slice(0, 60)) {
      const world = reading(facts)
      const longest = of.map((id) => [id, timelines(world).of(id).filter(within(range))] as const)
      const [id, expected] = longest.reduce((a, b) => (b[1].length > a[1].length ? b : a))
      const variables = { of: id, during: range }
      if (range) expect(await walk(variables, 2, false)).toEqual(expected.map(line))
      else expect(await walk(variables, 3, true)).toEqual(expected.map(line))
    }
  }, 180_000)
})

describe('a relation, in random worlds', () => {
  const RELATION = `query ($between: ID!, $and: ID!, $during: During, $maxParties: Int, $order: MeetingOrder!) {
    relation(between: $between, and: $and, during: $during, maxParties: $maxParties) {
      firstContact { id } lastContact { id } sharedBodies { id }
      meetings(order: $order) { nodes { id } totalCount }
      sessionsToo: meetings(filter: { kind: [SESSION, BILATERAL, COUNCIL, SUMMIT, VISIT, ASSEMBLY] }) { nodes { id } }
      documents { nodes { id } } programmes { nodes { id } }
      timeline ${PAGE}
      encounters(first: 500) { nodes { id } }
    }
    encounters(of: [$between], with: [$and], during: $during, maxParties: $maxParties, first: 500) { nodes { id } }
  }`
  const asked = questions(
    fc.record({
      pairs: fc.array(fc.shuffledSubarray([...ACTORS], { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 2 }),
      during: fc.option(during, { freq: 1 }),
      maxParties: fc.constantFrom(2, 3, 50),
    }),
  )
  const idsOf = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id)

  /** The bodies to which both belonged in the range, by the derived days of their memberships. */
  function sharedBodies(
    { facts }: Placed,
    sides: readonly string[],
    range: { from?: string; to?: string } | null,
  ): string[] {
    const keys = bruteForce(facts)
    const holds = (id: string): Days => [String(keys.get(id)?.['holdsFrom']), String(keys.get(id)?.['holdsTo'])]
    const { links, nodes } = reading(facts)
    const belongs = (id: string, body: string) =>
      links.some(
        (link) =>
          link.type === 'MEMBER_OF' &&
          link.start === id &&
          link.end === body &&
          within(range)({ days: holds(link.id) }),
      )
    return nodes
      .map(({ id }) => id)
      .filter((body) => sides.every((id) => belongs(id, body)))
      .sort()
  }

  /** Two at a time that are parties to something or members of a body together: two at random hardly ever are. */
  const together = ({ nodes, to }: Reading): string[][] =>
    nodes
      .map(({ id }) => [...new Set([...to('PARTY_TO', id), ...to('MEMBER_OF', id)].map(({ start }) => start))])
      .filter((parties) => parties.length > 1)
      .map((parties) => parties.slice(0, 2))

  it('is that of the rules read aloud', async () => {
    const seen = { meetings: 0, timeline: 0, documents: 0, sharedBodies: 0, encounters: 0 }
    for (const [placed, { pairs, during: range, maxParties }] of asked) {
      const world = reading(placed.facts)
      for (const pair of [...pairs, ...together(world)]) {
        const sides = pair as [string, string]
        const expected = relation(world, sides, range, maxParties)
        const order = range ? 'NEWEST_FIRST' : 'OLDEST_FIRST'
        const variables = { between: sides[0], and: sides[1], during: range, maxParties, order }
        const { relation: got, encounters } = await service.data(RELATION, variables)
        const dated = expected.meetings.filter((id) => world.daysOfMeeting(world.meeting(id)))
        const undated = expected.meetings.filter((id) => !dated.includes(id))
        const meetings = order === 'OLDEST_FIRST' ? [...dated, ...undated] : expected.meetings.toReversed()
        expect(
          {
            firstContact: got.firstContact?.id ?? null,
            lastContact: got.lastContact?.id ?? null,
            sharedBodies: got.sharedBodies.map(({ id }: { id: string }) => id),
            meetings: idsOf(got.meetings),
            withSessions: idsOf(got.sessionsToo),
            count: got.meetings.totalCount,
            documents: idsOf(got.documents).sort(),
            programmes: idsOf(got.programmes).sort(),
            timeline: lines(got.timeline),
          },
          JSON.stringify(variables),
        ).toEqual({
          firstContact: expected.firstContact,
          lastContact: expected.lastContact,
          sharedBodies: sharedBodies(placed, sides, range),
          meetings,
          withSessions: expected.withSessions.toReversed(),
          count: meetings.length,
          documents: expected.documents,
          programmes: expected.programmes,
          timeline: expected.timeline.map(line),
        })
        expect(got.encounters, JSON.stringify(variables)).toEqual(encounters)
        seen.meetings += meetings.length
        seen.timeline += expected.timeline.length
        seen.documents += expected.documents.length
        seen.sharedBodies += got.sharedBodies.length
        seen.encounters += encounters.nodes.length
      }
    }
    for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(WORLDS / 20)
  }, 240_000)
})
