import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const idOf = ({ id }: { id: string }): string => id
const short = ({ id }: { id: string }): string => id.replace(/^meeting:(test-)?/, '')

describe('the state of a place', () => {
  const STATE = 'query($id: ID!, $asOf: Date) { place(id: $id) { state(asOf: $asOf) { id } } }'
  const stateOf = async (slug: string, asOf?: string) =>
    (await service.data(STATE, { id: `place:${slug}`, asOf })).place.state?.id

  it.each([
    ['1900-04-30', undefined],
    ['1900-05-01', 'state:XSY'],
    ['1949-12-31', 'state:XSY'],
    ['1950-01-01', 'state:XRU'],
    ['2026-11-22', 'state:XRU'],
  ])('is that of the day, on %s %s, also for a venue within the place', async (asOf, state) => {
    expect(await stateOf('strelsau', asOf)).toBe(state)
    expect(await stateOf('zenda-castle', asOf)).toBe(state)
  })

  it('holds from ever where no source says since when', async () => {
    expect(await stateOf('szohod', '1500-01-01')).toBe('state:XLU')
    expect(await stateOf('szohod-town-hall', '1999-12-31')).toBe('state:XLU')
    expect(await stateOf('szohod-town-hall', '2000-01-01')).toBe('state:XBO')
    expect(await stateOf('edelweiss', '1500-01-01')).toBe('state:XGR')
  })

  it('is its own before that of the place around it', async () => {
    expect(await stateOf('szohod', '2001-01-01')).toBe('state:XBO')
    expect(await stateOf('szohod-enclave', '2001-01-01')).toBe('state:XLU')
  })

  it('is that of today unless told', async () => {
    expect(await stateOf('strelsau')).toBe('state:XRU')
    expect(await stateOf('szohod-town-hall')).toBe('state:XBO')
    expect(await stateOf('minsk')).toBe('state:BLR')
  })
})

describe('the meetings at a place', () => {
  const MEETINGS =
    'query($id: ID!, $filter: MeetingFilter) { place(id: $id) { meetings(filter: $filter, order: OLDEST_FIRST) { totalCount nodes { id } } } }'
  const meetings = async (slug: string, filter?: Record<string, unknown>) => {
    const { place } = await service.data(MEETINGS, { id: `place:${slug}`, filter })
    expect(place.meetings.totalCount).toBe(place.meetings.nodes.length)
    return place.meetings.nodes.map(short)
  }

  it('are those within it too, the undated last, and leave sessions out', async () => {
    expect(await meetings('strelsau')).toEqual(['debate-2002', 'summit-2002', 'margins-2002', 'undated'])
    expect(await meetings('zenda-castle')).toEqual(['summit-2002'])
    expect(await meetings('moscow')).toEqual(['blr-rus-joint-board-2023-12-15'])
    expect(await meetings('minsk')).toEqual([])
  })

  it('are those of all its states in turn', async () => {
    expect(await meetings('szohod')).toEqual(['talk-1999', 'congress-2012', 'assembly-2013', 'conference-2014'])
    expect(await meetings('szohod', { in: ['state:XLU'] })).toEqual(['talk-1999'])
  })

  it('are sessions where the filter asks for them, where their meeting was', async () => {
    expect(await meetings('szohod', { kind: ['SESSION'] })).toEqual([
      'congress-2012-committee',
      'congress-2012-drafting',
      'assembly-2013-session',
    ])
  })
})

describe('the list of places', () => {
  const PLACES = 'query($in: [ID!], $text: String) { places(in: $in, text: $text, first: 100) { nodes { id } } }'
  const kept = async (variables: Record<string, unknown>) =>
    (await service.data(PLACES, variables)).places.nodes.map(idOf)

  it('goes by id', async () => {
    const all = await kept({})
    expect(all).toEqual(all.toSorted())
    expect(all).toContain('place:zenda-castle')
  })

  it('keeps what lies in any of several states and places', async () => {
    expect(await kept({ in: ['state:XRU'] })).toEqual(['place:strelsau', 'place:zenda-castle'])
    expect(await kept({ in: ['state:KGZ', 'place:szohod'] })).toEqual([
      'place:bishkek',
      'place:szohod-enclave',
      'place:szohod-town-hall',
    ])
  })

  it('keeps by words of any name, without regard to case and accents', async () => {
    expect(await kept({ text: 'szohod' })).toEqual(['place:szohod', 'place:szohod-town-hall'])
    expect(await kept({ text: 'SZOHÔD hall' })).toEqual(['place:szohod-town-hall'])
    expect(await kept({ text: 'минск' })).toEqual(['place:minsk'])
    expect(await kept({ text: 'castle', in: ['state:XGR'] })).toEqual([])
  })
})

describe('a place', () => {
  it('has its position where a source gives it', async () => {
    const { nodes } = await service.data(
      '{ nodes(ids: ["place:strelsau", "place:edelweiss"]) { ... on Place { latitude longitude } } }',
    )
    expect(nodes).toEqual([
      { latitude: 50.1, longitude: 14.4 },
      { latitude: null, longitude: null },
    ])
  })
})
