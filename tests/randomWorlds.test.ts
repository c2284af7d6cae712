import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'
import { askEach, type PageAsked, readAllWays, SEED } from './world/askWorlds.ts'
import type { Keys } from './world/bruteForce.ts'
import { ACTORS, NOBODY, OFFICES, OFFICIALS, PARTIES, PLACES, STATES } from './world/cast.ts'
import { loadWorlds, sampleWorlds } from './world/manyWorlds.ts'
import { overlaps, type Range } from './world/record.ts'
import { contacts, encounters, interlocutors, statusOf, type Tally, tally } from './world/reference.ts'
import { day, during, maybe, merged } from './world/times.ts'

const WORLDS = 300
const worlds = sampleWorlds(WORLDS, SEED)
let service: Service
let remove: () => Promise<void>

beforeAll(async () => {
  remove = (await loadWorlds(worlds)).remove
  service = await openService()
}, 120_000)
afterAll(async () => {
  await service?.close()
  await remove?.()
})

// Neo4j plans a statement anew for a list of one: two and more keep the tests from waiting for plans.
const anyOf = (ids: readonly string[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength, size: 'max' })
const PEOPLE = [...ACTORS, ...OFFICIALS, ...OFFICES, ...NOBODY]
const SITES = [...STATES, ...PLACES]
/** Ranges of days and numbers of parties, as most of these questions take them. */
interface Limits {
  readonly during?: Range
  readonly maxParties?: number | null
}
const narrow: fc.Arbitrary<Limits> = fc.record({ during, maxParties: fc.constantFrom(2, 3) })
// Neo4j plans a statement anew for each set of arguments that are given: not every one is tried with every other.
const limits: fc.Arbitrary<Limits> = fc.oneof(fc.constant({}), narrow)

/** Asks for a connection in edges; `page` are its paging arguments. */
const connection = async (query: string, path: readonly string[], variables: object, page: PageAsked) =>
  path.reduce((answer, key) => answer[key], await service.data(query, { ...variables, ...page }))

const PAGING = '$first: Int, $after: String, $last: Int, $before: String'
const PAGE = 'first: $first, after: $after, last: $last, before: $before'
const REST = 'pageInfo { hasNextPage hasPreviousPage } totalCount'

describe('the service and the reference agree on random worlds', { timeout: 240_000 }, () => {
  it('about encounters, read on one page, forwards and backwards', async () => {
    interface Question extends Limits {
      readonly of: string[]
      readonly order: 'NEWEST_FIRST' | 'OLDEST_FIRST'
    }
    const newest = fc.constant({ order: 'NEWEST_FIRST' })
    const oldest = fc.constant({ order: 'OLDEST_FIRST' })
    const questions = merged(
      anyOf(PEOPLE, 6).map((of) => ({ of })),
      // Each set of arguments in one order, for the same reason: all in both took twice as long to plan.
      fc.oneof(
        newest,
        merged(oldest, narrow),
        merged(oldest, fc.record({ with: anyOf(PEOPLE, 8) })),
        merged(newest, fc.record({ with: anyOf(PEOPLE, 8), in: anyOf(SITES, 5) }), narrow),
      ),
    ) as fc.Arbitrary<object> as fc.Arbitrary<Question>
    const query = `query ($of: [ID!]!, $with: [ID!], $in: [ID!], $during: During, $maxParties: Int = 50, $order: MeetingOrder!, ${PAGING}) {
      encounters(of: $of, with: $with, in: $in, during: $during, maxParties: $maxParties, order: $order, ${PAGE}) {
        edges { cursor node { id } } ${REST}
      }
    }`
    let found = 0
    await askEach(worlds, questions, async ({ question, record }) => {
      const expected = encounters(record, question).map((id) => ({ id }))
      const answer = await readAllWays<{ id: string }>((page) => connection(query, ['encounters'], question, page))
      expect(answer).toEqual(expected)
      found += expected.length
    })
    expect(found).toBeGreaterThan(WORLDS)
  })

  it('about interlocutors, read on one page, forwards and backwards', async () => {
    const actingFor = fc.record({ actingFor: anyOf(PARTIES, 6) })
    const questions = merged(
      fc.constantFrom(...OFFICIALS).map((id) => ({ id })),
      fc.oneof(fc.constant({}), actingFor, merged(actingFor, narrow)),
    ) as fc.Arbitrary<object> as fc.Arbitrary<Limits & { id: string; actingFor?: string[] }>
    const query = `query ($id: ID!, $actingFor: [ID!], $during: During, $maxParties: Int = 50, ${PAGING}) {
      official(id: $id) {
        interlocutors(actingFor: $actingFor, during: $during, maxParties: $maxParties, ${PAGE}) {
          edges { cursor node { official { id } meetingCount firstMeeting { id } lastMeeting { id } } } ${REST}
        }
      }
    }`
    let found = 0
    await askEach(worlds, questions, async ({ question, record }) => {
      const expected = interlocutors(record, question.id, question)
      const answer = await readAllWays((page) => connection(query, ['official', 'interlocutors'], question, page))
      expect(answer).toEqual(expected)
      found += expected.length
    })
    expect(found).toBeGreaterThan(WORLDS)
  })

  it('about the meetings of each pair of a matrix', async () => {
    const questions = merged(
      anyOf(PARTIES, PARTIES.length).map((ids) => ({ parties: ids })),
      limits,
    ) as fc.Arbitrary<object> as fc.Arbitrary<Limits & { parties: string[] }>
    const query = `query ($parties: [ID!]!, $during: During, $maxParties: Int = 50) {
      contactMatrix(parties: $parties, during: $during, maxParties: $maxParties) {
        parties { id } cells { row column meetingCount lastMeeting { id } }
      }
    }`
    let found = 0
    await askEach(worlds, questions, async ({ question, record }) => {
      const { contactMatrix } = await service.data(query, { ...question })
      const cells = contacts(record, question.parties, question)
      expect(contactMatrix).toEqual({ parties: question.parties.map((id) => ({ id })), cells })
      found += cells.length
    })
    expect(found).toBeGreaterThan(WORLDS)
  })

  it('about tallies by any key, and by another below it', async () => {
    const keys = fc.constantFrom('YEAR', 'MONTH', 'STATE', 'PARTY', 'PLACE', 'BODY', 'OFFICIAL', 'KIND')
    interface Question {
      readonly filter: Limits & { readonly in?: string[]; readonly attendedBy?: string[] }
      readonly by: string
      readonly below?: string
    }
    // The filter keeps to one world, so that the others do not count.
    const where = fc.oneof(
      { weight: 4, arbitrary: anyOf(SITES, SITES.length).map((ids) => ({ in: ids })) },
      { weight: 1, arbitrary: anyOf(PEOPLE, 2).map((ids) => ({ attendedBy: ids })) },
    )
    const questions = fc.record(
      { filter: merged(where, maybe('during', during)), by: keys, below: keys },
      { requiredKeys: ['filter', 'by'] },
    ) as fc.Arbitrary<object> as fc.Arbitrary<Question>
    const query = (more: string) => `query ($filter: MeetingFilter, $by: TallyBy!, $below: TallyBy) {
      meetingTally(filter: $filter, by: $by, then: $below, first: 500) { key count ${more} }
    }`
    let found = 0
    await askEach(worlds, questions, async ({ question: { filter, by, below }, record }) => {
      const kept = record.meetings.filter(
        (meeting) =>
          overlaps(meeting, filter.during) &&
          (filter.in?.some((id) => meeting.siteIds.includes(id)) ?? true) &&
          (filter.attendedBy?.every((id) => meeting.people.some(({ answersTo }) => answersTo.includes(id))) ?? true),
      )
      const expected: Tally[] = tally(record, kept, by, below)
      const more = below === undefined ? '' : 'by { key count }'
      expect((await service.data(query(more), { filter, by, below })).meetingTally).toEqual(expected)
      found += expected.length
    })
    expect(found).toBeGreaterThan(WORLDS / 3)
  })

  it('about what had become of plans by a day', async () => {
    const STATUSES = ['PLANNED', 'HELD', 'MOVED', 'POSTPONED', 'CANCELLED', 'NOT_ON_RECORD']
    const questions = fc.record({ asOf: day, status: anyOf(STATUSES, 3), organizer: fc.constant(ACTORS) })
    const query = `query ($organizer: [ID!], $asOf: Date!, $status: [PlanStatus!]) {
      all: plans(filter: { organizer: $organizer }, first: 100) { nodes { id status(asOf: $asOf) } }
      some: plans(filter: { organizer: $organizer, asOf: $asOf, status: $status }, first: 100) { nodes { id status } }
    }`
    const seen = new Set<unknown>()
    await askEach(worlds, questions, async ({ question, record }) => {
      const undatedLast = ({ firstDay }: Keys) => (firstDay === '0001-01-01' ? '1' : `0 ${firstDay}`)
      const expected = record.plans
        .toSorted((a, b) => (`${undatedLast(a)} ${a.id}` < `${undatedLast(b)} ${b.id}` ? -1 : 1))
        .map((plan) => ({ id: plan.id, status: statusOf(plan, question.asOf) }))
      const { all, some } = await service.data(query, { ...question })
      expect(all.nodes).toEqual(expected)
      expect(some.nodes).toEqual(expected.filter(({ status }) => status !== null && question.status.includes(status)))
      for (const { status } of expected) seen.add(status)
    })
    expect(seen).toEqual(new Set([null, ...STATUSES]))
  })
})
