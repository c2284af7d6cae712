import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const short = ({ id }: { id: string }): string => id.replace(/^attendance:/, '')

const OF_OFFICIAL = `query($id: ID!, $filter: MeetingFilter, $order: MeetingOrder! = OLDEST_FIRST) {
  official(id: $id) { attendances(filter: $filter, order: $order) { totalCount nodes { id } } }
}`

async function of(official: string, filter?: Record<string, unknown>, order?: string): Promise<string[]> {
  const { attendances } = (await service.data(OF_OFFICIAL, { id: `official:${official}`, filter, order })).official
  expect(attendances.totalCount).toBe(attendances.nodes.length)
  return attendances.nodes.map(short)
}

describe('the attendances of an official', () => {
  it('are those at the meetings themselves, not those at their sessions besides', async () => {
    expect(await of('sergei-aleinik')).toEqual(['cis-cfm-2023-10-12-aleinik', 'blr-rus-joint-board-2023-12-15-aleinik'])
  })

  it('are all that were at the meeting itself, where there were two capacities', async () => {
    expect(await of('rudolf-rassendyll')).toEqual([
      'summit-rassendyll',
      'summit-rassendyll-league',
      'margins-rassendyll',
      'visit-rassendyll',
    ])
  })

  it('are those at the earliest session where there is none at the meeting itself, however deep', async () => {
    expect(await of('black-michael')).toEqual(['opening-michael', 'visit-michael'])
    expect(await of('emma-von-der-tann')).toEqual(['congress-2012-drafting-tann', 'undated-talk-tann'])
  })

  it('come newest first too, the undated last either way', async () => {
    const dated = [
      'debate-calhoun',
      'closing-calhoun',
      'margins-calhoun',
      'visit-calhoun',
      'call-calhoun',
      'council-calhoun',
    ]
    expect(await of('beverly-calhoun')).toEqual([...dated, 'undated-calhoun'])
    expect(await of('beverly-calhoun', undefined, 'NEWEST_FIRST')).toEqual([...dated.toReversed(), 'undated-calhoun'])
  })
})

describe('a filter of attendances', () => {
  it('is judged on the meeting, also where the attendance is at a session of it', async () => {
    expect(await of('black-michael', { kind: ['SUMMIT'] })).toEqual(['opening-michael'])
    expect(await of('black-michael', { convenedBy: ['body:test-league'] })).toEqual(['opening-michael'])
    expect(await of('black-michael', { text: 'borders' })).toEqual(['opening-michael'])
    expect(await of('black-michael', { during: { from: '2002-05-04', to: '2002-05-04' } })).toEqual(['opening-michael'])
    expect(await of('black-michael', { attendedBy: ['official:flavia'] })).toEqual(['opening-michael'])
    expect(await of('black-michael', { maxParties: 2 })).toEqual(['visit-michael'])
    expect(await of('barney-custer', { in: ['place:szohod-town-hall'] })).toEqual(['congress-2012-committee-custer'])
  })

  it('gives the attendances at the sessions where it asks for sessions', async () => {
    expect(await of('black-michael', { kind: ['SESSION'] })).toHaveLength(2)
    expect(await of('black-michael', { kind: ['SESSION'] })).toEqual(
      expect.arrayContaining(['opening-michael', 'closing-michael']),
    )
    expect(await of('rudolf-rassendyll', { kind: ['SESSION'] })).toEqual(['opening-rassendyll'])
    expect(await of('flavia', { kind: ['SESSION'] })).toEqual([])
    expect(await of('black-michael', { kind: ['SESSION'], during: { from: '2002-05-04' } })).toEqual([
      'closing-michael',
    ])
    expect(await of('beverly-calhoun', { kind: ['SUMMIT', 'SESSION'] })).toEqual(['closing-calhoun'])
  })
})

describe('the attendances of a meeting', () => {
  it('go by the first role, then by attendee and link, and leave out those of its sessions', async () => {
    const { meeting, council } = await service.data(`{
      meeting(id: "meeting:test-summit-2002") { attendances { totalCount nodes { id roles } } }
      council: meeting(id: "meeting:test-council-2005") { attendances { nodes { id roles } } }
    }`)
    expect(meeting.attendances).toEqual({
      totalCount: 4,
      nodes: [
        { id: 'attendance:summit-rassendyll', roles: ['HEAD_OF_DELEGATION', 'SPEAKER'] },
        { id: 'attendance:summit-flavia', roles: ['DELEGATE'] },
        { id: 'attendance:summit-rassendyll-league', roles: ['SPEAKER'] },
        { id: 'attendance:summit-xgr', roles: ['OBSERVER'] },
      ],
    })
    expect(council.attendances.nodes).toEqual([
      { id: 'attendance:council-calhoun', roles: [] },
      { id: 'attendance:council-flavia', roles: [] },
    ])
  })
})

describe('an attendance', () => {
  const ATTENDANCE = `query($ids: [ID!]!) { links(ids: $ids) { ... on Attendance {
    capacity remote onBehalfOf { id } offices { id } attendee { __typename id }
  } } }`
  const attendances = async (...slugs: string[]) =>
    (await service.data(ATTENDANCE, { ids: slugs.map((slug) => `attendance:${slug}`) })).links

  it('tells the capacity as reported, for whom, and whether from afar, and nothing that no source says', async () => {
    expect(await attendances('council-flavia', 'call-flavia', 'summit-flavia', 'congress-2012-orsino')).toMatchObject([
      { capacity: 'Acting Minister of Foreign Affairs', remote: null, onBehalfOf: { id: 'state:XRU' } },
      { capacity: null, remote: true, onBehalfOf: { id: 'state:XRU' } },
      { capacity: null, remote: null, onBehalfOf: { id: 'body:xru-mfa' } },
      { capacity: null, remote: null, onBehalfOf: null },
    ])
  })

  it('may be that of a delegation of which no one is named', async () => {
    expect(await attendances('summit-xgr', 'congress-2012-pact')).toMatchObject([
      { attendee: { __typename: 'State', id: 'state:XGR' }, offices: [] },
      { attendee: { __typename: 'Body', id: 'body:test-pact' }, offices: [] },
    ])
  })

  it('knows the offices held on the first day of the meeting, whatever the capacity', async () => {
    const offices = (await attendances(
      'summit-rassendyll-league',
      'visit-rassendyll',
      'debate-flavia',
      'call-flavia',
      'council-flavia',
      'closing-calhoun',
      'undated-talk-orsino',
    )) as { offices: { id: string }[] }[]
    expect(offices.map((one) => one.offices.map(({ id }) => id))).toEqual([
      ['tenure:rassendyll-fm'],
      ['tenure:rassendyll-fm'],
      [],
      ['tenure:flavia-fm'],
      ['tenure:flavia-fm'],
      ['tenure:calhoun-head'],
      [],
    ])
  })

  it('makes no tenure of the capacity that was reported', async () => {
    const { official } = await service.data(
      '{ official(id: "official:rudolf-rassendyll") { tenures { id } attendances(first: 1, order: OLDEST_FIRST) { nodes { capacity } } } }',
    )
    expect(official.attendances.nodes).toEqual([{ capacity: 'Minister of Foreign Affairs' }])
    expect(official.tenures).toEqual([{ id: 'tenure:rassendyll-fm' }])
  })
})
