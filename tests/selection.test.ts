import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const COUNCIL = 'meeting:cis-cfm-2023-10-12'

describe('what a client may write', () => {
  it('gives one field under two names with other arguments', async () => {
    const { body } = await service.data(
      '{ body(id: "body:cis") { held: chair(asOf: "2023-10-12") { chair { id } } before: chair(asOf: "1995-01-01") { id } } }',
    )
    expect(body).toEqual({ held: { chair: { id: 'state:KGZ' } }, before: null })
  })

  it('gives one list under two names with other filters and pages', async () => {
    const { official } = await service.data(`{ official(id: "official:rudolf-rassendyll") {
      first: attendances(first: 1) { nodes { meeting { id } } }
      oldest: attendances(first: 1, order: OLDEST_FIRST) { nodes { meeting { id } } }
      visits: attendances(filter: { kind: [VISIT] }) { totalCount }
    } }`)
    expect(official).toEqual({
      first: { nodes: [{ meeting: { id: 'meeting:test-visit-2003' } }] },
      oldest: { nodes: [{ meeting: { id: 'meeting:test-summit-2002' } }] },
      visits: { totalCount: 1 },
    })
  })

  it('merges a field that is selected twice', async () => {
    const { meeting } = await service.data(
      `{ meeting(id: "${COUNCIL}") { place { id } ...more place { state { code } } } } fragment more on Meeting { place { name } }`,
    )
    expect(meeting.place).toMatchObject({ id: 'place:bishkek', name: 'Bishkek', state: { code: 'KGZ' } })
  })

  it('follows fragments on interfaces within interfaces to the concrete type', async () => {
    const { nodes } =
      await service.data(`{ nodes(ids: ["state:XRU", "official:flavia", "meeting:test-call-2004", "source:test-courier"]) {
      __typename id
      ... on Named { name ... on Actor { ... on Party { ... on State { code } } ... on Official { tenures { office { rank } } } } }
      ... on Source { publisher }
    } }`)
    expect(nodes).toEqual([
      { __typename: 'State', id: 'state:XRU', name: 'Ruritania', code: 'XRU' },
      {
        __typename: 'Official',
        id: 'official:flavia',
        name: 'Princess Flavia',
        tenures: [{ office: { rank: 'FOREIGN_MINISTER' } }],
      },
      { __typename: 'Meeting', id: 'meeting:test-call-2004', name: 'Call' },
      { __typename: 'Source', id: 'source:test-courier', publisher: 'The Test Courier' },
    ])
  })

  it('gives typed links with what each carries', async () => {
    const { links } =
      await service.data(`{ links(ids: ["attendance:closing-calhoun", "tenure:flavia-fm", "held-at:test-visit-2003"]) {
      __typename kind
      ... on Attendance { roles attendee { ... on Official { id } } }
      ... on Tenure { acting official { id } }
      start { id } end { id }
    } }`)
    expect(links).toEqual([
      {
        __typename: 'Attendance',
        kind: 'ATTENDED',
        roles: ['CHAIR'],
        attendee: { id: 'official:beverly-calhoun' },
        start: { id: 'official:beverly-calhoun' },
        end: { id: 'meeting:test-summit-2002-closing' },
      },
      {
        __typename: 'Tenure',
        kind: 'HOLDS',
        acting: true,
        official: { id: 'official:flavia' },
        start: { id: 'official:flavia' },
        end: { id: 'office:xru-foreign-minister' },
      },
      {
        __typename: 'PlainLink',
        kind: 'HELD_AT',
        start: { id: 'meeting:test-visit-2003' },
        end: { id: 'place:edelweiss' },
      },
    ])
  })

  it('skips and includes by variable, also what was asked before with the other value', async () => {
    const query = `query($deep: Boolean!) { place(id: "place:bishkek") { id name @skip(if: $deep) state @include(if: $deep) { id } } }`
    const shallow = { place: { id: 'place:bishkek', name: 'Bishkek' } }
    expect(await service.data(query, { deep: false })).toEqual(shallow)
    expect(await service.data(query, { deep: true })).toEqual({
      place: { id: 'place:bishkek', state: { id: 'state:KGZ' } },
    })
    expect(await service.data(query, { deep: false })).toEqual(shallow)
  })

  it('gives lists within lists within lists', async () => {
    const { body } =
      await service.data(`{ body(id: "body:test-league-council") { meetings(filter: { kind: [SUMMIT] }) { nodes {
      parts { id attendances { nodes { attendee { id } sources { id } } } }
    } } } }`)
    expect(body.meetings.nodes[0].parts.map(({ id }: { id: string }) => id)).toEqual([
      'meeting:test-summit-2002-opening',
      'meeting:test-margins-2002',
      'meeting:test-summit-2002-closing',
    ])
    expect(body.meetings.nodes[0].parts[1].attendances.nodes).toEqual([
      { attendee: { id: 'official:beverly-calhoun' }, sources: [{ id: 'source:test-gazette' }] },
      { attendee: { id: 'official:rudolf-rassendyll' }, sources: [{ id: 'source:test-gazette' }] },
    ])
  })

  it('gives null for a link to one node that is not there', async () => {
    const { meeting } = await service.data(
      '{ meeting(id: "meeting:test-call-2004") { place { id name } state { id } partOf { parts { id } } } }',
    )
    expect(meeting).toEqual({ place: null, state: null, partOf: null })
  })

  it('takes arguments from variables, within objects, from their defaults and from the defaults of the schema', async () => {
    const query = `query($from: PartialDate, $order: MeetingOrder! = OLDEST_FIRST, $first: Int) {
      meetings(filter: { during: { from: $from, to: "2003" }, in: ["state:XGR", "state:XRU"] }, order: $order, first: $first) { nodes { id } }
    }`
    const ids = async (variables: Record<string, unknown>) =>
      (await service.data(query, variables)).meetings.nodes.map(({ id }: { id: string }) => id)
    const summer = [
      'meeting:test-debate-2002',
      'meeting:test-summit-2002',
      'meeting:test-margins-2002',
      'meeting:test-visit-2003',
    ]
    expect(await ids({})).toEqual(summer)
    expect(await ids({ from: '2002-06' })).toEqual(['meeting:test-debate-2002', 'meeting:test-visit-2003'])
    expect(await ids({ order: 'NEWEST_FIRST' })).toEqual(summer.toReversed())
    expect(await ids({ first: 1 })).toEqual(['meeting:test-debate-2002'])
  })

  it('leaves the neighbours of a failing root field standing', async () => {
    const reply = await service.ask('{ state(id: "state:BLR") { id } states(first: 501) { totalCount } }')
    expect(reply.data).toEqual({ state: { id: 'state:BLR' }, states: null })
    expect(reply.errors).toMatchObject([
      { path: ['states'], extensions: { code: 'BAD_USER_INPUT', argument: 'first' } },
    ])
  })
})

describe('the number of statements', () => {
  const deep = (
    first: number,
  ) => `{ states(first: ${first}, text: "b") { totalCount pageInfo { hasNextPage hasPreviousPage } nodes {
    name names { value sources { publisher } }
    meetings { nodes { place { state { id } } attendances { nodes { attendee { id } offices { office { of { id } } } } } } }
    memberships { nodes { body { organs { id } } } } plans { nodes { status } }
  } } }`

  it('is one for each field of the root, for 1 row and for 12', async () => {
    const { states } = await service.data('{ states(first: 12, text: "b") { nodes { id } } }')
    expect(states.nodes).toHaveLength(12)
    for (const first of [1, 12]) {
      const sent = await service.statementsOf(() => service.data(deep(first)))
      expect(sent).toEqual(['Query.states'])
    }
  })

  it('is two for two fields of the root', async () => {
    const sent = await service.statementsOf(() =>
      service.data('{ a: state(id: "state:BLR") { id } b: states { nodes { id } } }'),
    )
    expect(sent.toSorted()).toEqual(['Query.state', 'Query.states'])
  })
})
