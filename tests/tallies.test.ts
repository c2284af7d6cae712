import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

interface Meeting {
  id: string
  kind: string
  period: { from: string } | null
  place: { id: string } | null
  state: { id: string } | null
  parties: { id: string }[]
  convenedBy: { id: string }[]
  attendances: { nodes: { attendee: { __typename: string; id: string } }[] }
  parts: Part[]
}

/** A session may have sessions of its own. */
type Part = Pick<Meeting, 'kind' | 'attendances'> & { parts?: Part[] }

const ATTENDANCES = 'attendances(first: 500) { nodes { attendee { __typename id } } }'
const MEETINGS = `{ meetings(first: 500) { nodes {
  id kind period { from } place { id } state { id } parties { id } convenedBy { id } ${ATTENDANCES} parts { kind ${ATTENDANCES} parts { kind ${ATTENDANCES} } }
} } }`

const attendancesOf = ({ attendances, parts = [] }: Omit<Part, 'kind'>): Meeting['attendances']['nodes'] => [
  ...attendances.nodes,
  ...parts.filter(({ kind }) => kind === 'SESSION').flatMap(attendancesOf),
]

const officials = (meeting: Meeting): string[] => {
  const people = attendancesOf(meeting).filter(({ attendee }) => attendee.__typename === 'Official')
  return [...new Set(people.map(({ attendee }) => attendee.id))]
}

const KEYS: Record<string, (meeting: Meeting) => (string | undefined)[]> = {
  YEAR: ({ period }) => [period?.from.slice(0, 4)],
  MONTH: ({ period }) => [period?.from.slice(0, 7)],
  STATE: ({ state }) => [state?.id],
  PARTY: ({ parties }) => parties.map(({ id }) => id),
  PLACE: ({ place }) => [place?.id],
  BODY: ({ convenedBy }) => convenedBy.map(({ id }) => id),
  OFFICIAL: officials,
  KIND: ({ kind }) => [kind],
}

interface Tally {
  key: string
  count: number
  by?: Tally[]
}

/** The same count, worked out from the list of meetings. */
function tally(meetings: readonly Meeting[], by: string, then?: string): Tally[] {
  const under = new Map<string, Meeting[]>()
  for (const meeting of meetings)
    for (const key of KEYS[by]?.(meeting) ?? [])
      if (key !== undefined) under.set(key, [...(under.get(key) ?? []), meeting])
  const timely = by === 'YEAR' || by === 'MONTH'
  return [...under]
    .map(([key, found]) => ({ key, count: found.length, by: then === undefined ? [] : tally(found, then) }))
    .map(({ by: parts, ...rest }) => (then === undefined ? rest : { ...rest, by: parts }))
    .sort((a, b) => (timely ? 0 : b.count - a.count) || (a.key < b.key ? -1 : 1))
}

describe('meetingTally', () => {
  it.each(Object.keys(KEYS))('counts by %s what the list of meetings holds', async (by) => {
    const { meetings } = await service.data(MEETINGS)
    const { meetingTally } = await service.data(
      'query ($by: TallyBy!) { meetingTally(by: $by, first: 500) { key count } }',
      { by },
    )
    const expected = tally(meetings.nodes, by)
    expect(expected.length).toBeGreaterThan(1)
    expect(meetingTally).toEqual(expected)
  })

  it.each([
    ['PARTY', 'YEAR'],
    ['YEAR', 'KIND'],
    ['STATE', 'OFFICIAL'],
  ])('counts by %s and then by %s', async (by, then) => {
    const { meetings } = await service.data(MEETINGS)
    const { meetingTally } = await service.data(
      'query ($by: TallyBy!, $then: TallyBy) { meetingTally(by: $by, then: $then, first: 500) { key count by { key count } } }',
      { by, then },
    )
    expect(meetingTally).toEqual(tally(meetings.nodes, by, then))
  })

  it('gives the first so many, but a row of years whole', async () => {
    const query = 'query ($by: TallyBy!) { meetingTally(by: $by, first: 1) { key } }'
    expect((await service.data(query, { by: 'PARTY' })).meetingTally).toHaveLength(1)
    expect((await service.data(query, { by: 'YEAR' })).meetingTally.length).toBeGreaterThan(1)
  })
})

describe('contactMatrix', () => {
  const QUERY = `query ($parties: [ID!]!, $during: During, $maxParties: Int = 50) {
    contactMatrix(parties: $parties, during: $during, maxParties: $maxParties) {
      parties { id } cells { row column meetingCount lastMeeting { id } }
    }
  }`

  it('counts the meetings at which someone acted for both, in the order asked for', async () => {
    const parties = ['state:XGR', 'state:KGZ', 'state:XRU', 'body:test-league']
    const { contactMatrix } = await service.data(QUERY, { parties })
    const { meetings } = await service.data(MEETINGS)
    expect(contactMatrix.parties.map(({ id }: { id: string }) => id)).toEqual(parties)
    const cells = parties.flatMap((one, row) =>
      parties.flatMap((other, column) => {
        const both = (meetings.nodes as Meeting[]).filter((meeting) => {
          const ids = meeting.parties.map(({ id }) => id)
          return row < column && meeting.kind !== 'ASSEMBLY' && ids.includes(one) && ids.includes(other)
        })
        return both.length > 0 ? [{ row, column, meetingCount: both.length, lastMeeting: { id: both[0]?.id } }] : []
      }),
    )
    expect(cells.length).toBeGreaterThan(1)
    expect(contactMatrix.cells).toEqual(cells)
  })

  it.each([
    ['names an id that is no state or body', ['state:XRU', 'state:NIL'], 'state:NIL'],
    ['names an id that is asked for twice', ['state:XRU', 'state:XRU'], 'state:XRU twice'],
  ])('%s', async (_name, parties, named) => {
    const { data, errors } = await service.ask(QUERY, { parties })
    expect(data).toEqual({ contactMatrix: null })
    expect(errors).toMatchObject([
      { message: expect.stringContaining(named), extensions: { code: 'BAD_USER_INPUT', argument: 'parties' } },
    ])
  })
})
