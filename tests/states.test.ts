import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const idOf = ({ id }: { id: string }): string => id
const short = ({ id }: { id: string }): string => id.replace(/^meeting:(test-)?/, '')

describe('the list of states', () => {
  const STATES =
    'query($kind: [StateKind!], $text: String, $asOf: Date) { states(kind: $kind, text: $text, asOf: $asOf, first: 500) { nodes { id } } }'
  const kept = async (variables: Record<string, unknown>) =>
    (await service.data(STATES, variables)).states.nodes.map(idOf)

  it('goes by id and holds every state of ISO 3166-1, Kosovo and the former ones', async () => {
    const all = await kept({})
    expect(all).toEqual(all.toSorted())
    expect(all).toEqual(expect.arrayContaining(['state:TWN', 'state:PSE', 'state:VAT', 'state:XKX', 'state:XSY']))
    expect(all.filter((id: string) => !id.startsWith('state:X') || id === 'state:XKX')).toHaveLength(250)
  })

  it('keeps any of several kinds', async () => {
    expect(await kept({ kind: ['OTHER'] })).toEqual(['state:XSY'])
    const territories = await kept({ kind: ['TERRITORY', 'OTHER'] })
    expect(territories).toEqual(expect.arrayContaining(['state:ABW', 'state:GRL', 'state:XSY']))
    expect(territories).not.toContain('state:BLR')
  })

  it.each([
    ['ruritania', ['state:XRU']],
    ['KINGDOM of rurit', ['state:XRU']],
    ['руритания', ['state:XRU']],
    ['rur', ['state:XRU']],
    ['uritania', []],
    ['cote ivoire', ['state:CIV']],
  ])('keeps by «%s», words of any name without regard to case and accents', async (text, states) => {
    expect(await kept({ text })).toEqual(states)
  })

  it.each([
    ['1900-04-30', ['state:XGR', 'state:XLU']],
    ['1900-05-01', ['state:XGR', 'state:XLU', 'state:XSY']],
    ['1949-12-31', ['state:XGR', 'state:XLU', 'state:XSY']],
    ['1950-01-01', ['state:XGR', 'state:XLU', 'state:XRU']],
    ['2026-01-01', ['state:XGR', 'state:XLU', 'state:XRU']],
  ])('keeps what existed on %s, and those of whom no source says', async (asOf, states) => {
    const found = await kept({ asOf })
    const ours = ['state:XGR', 'state:XLU', 'state:XRU', 'state:XSY']
    expect(found.filter((id: string) => ours.includes(id))).toEqual(states)
  })
})

describe('a former state', () => {
  it('is a state of its own with its days, its capital and its successors', async () => {
    const { former, present, other } = await service.data(`{
      former: state(id: "state:XSY") { ...lineage }
      present: state(id: "state:XRU") { ...lineage }
      other: state(id: "state:XGR") { ...lineage }
    } fragment lineage on State { code existed { from to ongoing } predecessors { id } successors { id } capital { id } }`)
    expect(former).toEqual({
      code: 'XSY',
      existed: { from: '1900-05', to: '1949-12-31', ongoing: false },
      predecessors: [],
      successors: [{ id: 'state:XRU' }],
      capital: { id: 'place:strelsau' },
    })
    expect(present).toEqual({
      code: 'XRU',
      existed: { from: '1950', to: null, ongoing: true },
      predecessors: [{ id: 'state:XSY' }],
      successors: [],
      capital: { id: 'place:strelsau' },
    })
    expect(other).toMatchObject({ existed: null, predecessors: [], successors: [], capital: { id: 'place:edelweiss' } })
  })

  it('has the capital that it had, not what has become of a place within its former borders', async () => {
    const { state } = await service.data('{ state(id: "state:XLU") { capital { id } } }')
    expect(state.capital).toBeNull()
  })
})

describe('the meetings of a state', () => {
  const MEETINGS = `query($id: ID!, $filter: MeetingFilter) { state(id: $id) {
    meetings(filter: $filter, order: OLDEST_FIRST, first: 100) { totalCount nodes { id } }
  } }`
  const meetings = async (code: string, filter?: Record<string, unknown>) => {
    const { state } = await service.data(MEETINGS, { id: `state:${code}`, filter })
    expect(state.meetings.totalCount).toBe(state.meetings.nodes.length)
    return state.meetings.nodes.map(short)
  }

  it('are those at which someone acted for it, the undated last', async () => {
    expect(await meetings('XRU')).toEqual([
      'debate-2002',
      'summit-2002',
      'margins-2002',
      'visit-2003',
      'call-2004',
      'council-2005',
      'undated',
    ])
  })

  it('are those that it hosted too, even if it sent nobody', async () => {
    expect(await meetings('KGZ')).toEqual(['cis-cfm-2023-10-12'])
    const { meeting } = await service.data(
      '{ meeting(id: "meeting:cis-cfm-2023-10-12") { hosts { id } parties { id } } }',
    )
    expect(meeting).toEqual({ hosts: [{ id: 'state:KGZ' }], parties: [{ id: 'body:cis' }, { id: 'state:BLR' }] })
  })

  it('are those too at which it was only at a session, assemblies and large ones included', async () => {
    expect(await meetings('XLU')).toEqual([
      'talk-1999',
      'congress-2012',
      'assembly-2013',
      'conference-2014',
      'tour-2015',
      'tour-2015-stop',
    ])
  })

  it('are not those that only lay in it', async () => {
    const { meeting } = await service.data(
      '{ meeting(id: "meeting:test-talk-1999") { place { state(asOf: "1999-12-31") { id } } } }',
    )
    expect(meeting.place.state.id).toBe('state:XLU')
    expect(await meetings('XSY')).toEqual([])
  })

  it('are filtered as meetings are, sessions included where they are asked for', async () => {
    expect(await meetings('XRU', { in: ['state:XGR'] })).toEqual(['visit-2003', 'council-2005'])
    expect(await meetings('XRU', { kind: ['SESSION'] })).toEqual(['summit-2002-opening', 'summit-2002-closing'])
    expect(await meetings('XGR', { kind: ['SESSION'] })).toEqual(['summit-2002-closing'])
    expect(await meetings('XLU', { convenedBy: ['body:test-pact'] })).toEqual(['congress-2012'])
  })
})

describe('the offices of a state', () => {
  it('go by id and are kept by rank', async () => {
    const { state } = await service.data(`{ state(id: "state:XRU") {
      offices { nodes { id } } missions: offices(rank: [HEAD_OF_MISSION, HEAD_OF_STATE]) { nodes { id } }
    } }`)
    expect(state.offices.nodes.map(idOf)).toEqual(['office:xru-ambassador-to-xgr', 'office:xru-foreign-minister'])
    expect(state.missions.nodes.map(idOf)).toEqual(['office:xru-ambassador-to-xgr'])
  })

  it.each([
    [{}, ['flavia-fm', 'lorry-ambassador', 'rassendyll-fm']],
    [{ rank: ['FOREIGN_MINISTER'] }, ['flavia-fm', 'rassendyll-fm']],
    [{ asOf: '2001-02-28' }, []],
    [{ asOf: '2001-03-01' }, ['rassendyll-fm']],
    [{ asOf: '2003-06-30' }, ['lorry-ambassador', 'rassendyll-fm']],
    [{ asOf: '2003-07-01' }, ['flavia-fm', 'lorry-ambassador']],
    [{ asOf: '2005-01-11' }, ['lorry-ambassador']],
    [{ during: { to: '2002-01-14' } }, ['rassendyll-fm']],
    [{ during: { from: '2003-06-30', to: '2003-06-30' } }, ['lorry-ambassador', 'rassendyll-fm']],
    [{ during: { from: '2003-07' }, rank: ['FOREIGN_MINISTER'] }, ['flavia-fm']],
    [{ asOf: '2003-06-30', during: { from: '2003-07-01' } }, ['lorry-ambassador']],
  ])('are held, with %j, by the holders of those days, the newest first', async (variables, tenures) => {
    const { state } = await service.data(
      'query($asOf: Date, $during: During, $rank: [OfficeRank!]) { state(id: "state:XRU") { officeHolders(asOf: $asOf, during: $during, rank: $rank) { nodes { id } } } }',
      variables,
    )
    expect(state.officeHolders.nodes.map(idOf)).toEqual(tenures.map((slug) => `tenure:${slug}`))
  })
})

describe('the memberships and chairmanships of a state', () => {
  it('hold from the first to the last of their days', async () => {
    const { state } = await service.data(`{ state(id: "state:XGR") {
      before: memberships(asOf: "1995-01-31") { nodes { id } }
      first: memberships(asOf: "1995-02-01") { nodes { standing body { id } period { from to } } }
      last: memberships(asOf: "2008-12-31") { totalCount }
      after: memberships(asOf: "2009-01-01") { totalCount }
      chaired: chairmanships(asOf: "2002-12-31") { id body { id } }
      ended: chairmanships(during: { from: "2003" }) { id }
    } }`)
    expect(state).toEqual({
      before: { nodes: [] },
      first: {
        nodes: [{ standing: 'SUSPENDED', body: { id: 'body:test-league' }, period: { from: '1995-02', to: '2008' } }],
      },
      last: { totalCount: 1 },
      after: { totalCount: 0 },
      chaired: [{ id: 'chairmanship:xgr-league', body: { id: 'body:test-league' } }],
      ended: [],
    })
  })

  it('are the newest first', async () => {
    const { state } = await service.data('{ state(id: "state:XRU") { chairmanships { id } } }')
    expect(state.chairmanships.map(idOf)).toEqual(['chairmanship:league-since-2010', 'chairmanship:xru-league'])
  })
})
