import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

interface Encounter {
  meeting: { id: string }
  of: { id: string; attendee: { id: string } }
  with: { id: string; attendee: { id: string } }
}

const ENCOUNTERS = `query($of: [ID!]!, $with: [ID!], $in: [ID!], $during: During, $maxParties: Int = 50, $order: MeetingOrder! = OLDEST_FIRST) {
  encounters(of: $of, with: $with, in: $in, during: $during, maxParties: $maxParties, order: $order) {
    nodes { meeting { id } of { id attendee { id } } with { id attendee { id } } }
  }
}`

const asked = async (variables: Record<string, unknown>): Promise<Encounter[]> =>
  (await service.data(ENCOUNTERS, variables)).encounters.nodes

const short = (id: string) => id.replace(/^(official:|meeting:test-)/, '')

/** Each encounter as `meeting: one + other`. */
const met = async (variables: Record<string, unknown>): Promise<string[]> =>
  (await asked(variables)).map(
    (one) => `${short(one.meeting.id)}: ${short(one.of.attendee.id)} + ${short(one.with.attendee.id)}`,
  )

const RASSENDYLL = 'official:rudolf-rassendyll'
const FLAVIA = 'official:flavia'
const CALHOUN = 'official:beverly-calhoun'
const TASCH = 'official:kurvi-tasch'
const CUSTER = 'official:barney-custer'

const AT_THE_SUMMIT = [
  'summit-2002: black-michael + beverly-calhoun',
  'summit-2002: black-michael + state:XGR',
  'summit-2002: flavia + beverly-calhoun',
  'summit-2002: flavia + state:XGR',
  'summit-2002: rudolf-rassendyll + beverly-calhoun',
  'summit-2002: rudolf-rassendyll + state:XGR',
]
const ON_ITS_MARGINS = 'margins-2002: rudolf-rassendyll + beverly-calhoun'
const AT_THE_VISIT = ['visit-2003: black-michael + beverly-calhoun', 'visit-2003: rudolf-rassendyll + beverly-calhoun']
const CALL = 'call-2004: flavia + beverly-calhoun'
const COUNCIL = 'council-2005: flavia + beverly-calhoun'
const UNDATED = 'undated: flavia + beverly-calhoun'
const DATED = [...AT_THE_SUMMIT, ON_ITS_MARGINS, ...AT_THE_VISIT, CALL, COUNCIL]

describe('whom the people of a state met', () => {
  it('is everyone of another side, once for each meeting, the undated last', async () => {
    expect(await met({ of: ['state:XRU'] })).toEqual([...DATED, UNDATED])
  })

  it('comes newest first too, the undated last again', async () => {
    expect(await met({ of: ['state:XRU'], order: 'NEWEST_FIRST' })).toEqual([...DATED.toReversed(), UNDATED])
  })

  it('is newest first unless told', async () => {
    const { encounters } = await service.data(
      '{ encounters(of: ["state:XRU"], first: 1) { nodes { meeting { id } } } }',
    )
    expect(encounters.nodes).toEqual([{ meeting: { id: 'meeting:test-council-2005' } }])
  })

  it('includes whom the people of its own ministry met', async () => {
    const flavia = await met({ of: ['body:xru-mfa'] })
    expect(flavia).toEqual(AT_THE_SUMMIT.slice(2, 4))
    expect(await met({ of: ['state:XRU'] })).toEqual(expect.arrayContaining(flavia))
  })

  it('includes a delegation of which no one is named, from either side', async () => {
    const { meeting } = await service.data(
      '{ meeting(id: "meeting:test-summit-2002") { links(kind: [ATTENDED]) { nodes { start { id } } } } }',
    )
    expect(meeting.links.nodes).toContainEqual({ start: { id: 'state:XGR' } })
    expect(await met({ of: [RASSENDYLL], with: ['state:XGR'], during: { to: '2002-05-03' } })).toEqual(
      AT_THE_SUMMIT.slice(4),
    )
    expect(await met({ of: ['state:XGR'], with: [RASSENDYLL], during: { to: '2002-05-03' } })).toEqual([
      'summit-2002: beverly-calhoun + rudolf-rassendyll',
      'summit-2002: state:XGR + rudolf-rassendyll',
    ])
  })
})

describe('a session', () => {
  it('folds into its meeting: those who sat together in it and at the meeting met once', async () => {
    expect(await met({ of: ['official:sergei-aleinik'], with: ['official:sergei-lebedev'] })).toEqual([
      'meeting:cis-cfm-2023-10-12: sergei-aleinik + sergei-lebedev',
    ])
  })

  it('joins those who were at different sessions of one meeting, and at a session of a session', async () => {
    expect(await met({ of: ['state:XLU'], during: { from: '2012', to: '2012' } })).toEqual([
      'congress-2012: barney-custer + emma-von-der-tann',
      'congress-2012: barney-custer + orsino',
      'congress-2012: barney-custer + body:test-pact',
      'congress-2012: barney-custer + sponsz',
      'congress-2012: barney-custer + kurvi-tasch',
    ])
  })

  it('gives the attendance at the meeting itself, else at its earliest session, else the least of several', async () => {
    const [michael, , , , rassendyll] = await asked({ of: ['state:XRU'], with: [CALHOUN, 'state:XGR'] })
    expect(michael?.of.id).toBe('attendance:opening-michael')
    expect(michael?.with.id).toBe('attendance:closing-calhoun')
    expect(rassendyll?.of.id).toBe('attendance:summit-rassendyll')
  })

  it('of an assembly does not count either', async () => {
    const { meeting } = await service.data(
      '{ meeting(id: "meeting:test-assembly-2013-session") { partOf { kind } attendances { nodes { attendee { id } } } } }',
    )
    expect(meeting).toEqual({
      partOf: { kind: 'ASSEMBLY' },
      attendances: {
        nodes: [{ attendee: { id: CUSTER } }, { attendee: { id: TASCH } }, { attendee: { id: 'official:sponsz' } }],
      },
    })
    expect(await met({ of: [TASCH], with: [CUSTER], during: { from: '2013', to: '2013' }, maxParties: null })).toEqual(
      [],
    )
  })
})

describe('a part that is no session', () => {
  it('counts by itself: a talk on the margins of a summit', async () => {
    const pair = { of: [RASSENDYLL], with: [CALHOUN], during: { to: '2002' } }
    expect(await met(pair)).toEqual(['summit-2002: rudolf-rassendyll + beverly-calhoun', ON_ITS_MARGINS])
  })

  it('counts by itself: a stop of a visit', async () => {
    expect(await met({ of: [TASCH], with: [CUSTER], during: { from: '2015' } })).toEqual([
      'tour-2015: kurvi-tasch + barney-custer',
      'tour-2015-stop: kurvi-tasch + barney-custer',
    ])
  })
})

describe('a person', () => {
  it('who was there in two capacities met the others once, and answers to both parties', async () => {
    const { meeting } = await service.data(`{ meeting(id: "meeting:test-summit-2002") {
      attendances { nodes { attendee { id } onBehalfOf { id } } }
    } }`)
    const parties = meeting.attendances.nodes.filter(({ attendee }: Encounter['of']) => attendee.id === RASSENDYLL)
    expect(parties.map(({ onBehalfOf }: { onBehalfOf: unknown }) => onBehalfOf)).toEqual([
      { id: 'state:XRU' },
      { id: 'body:test-league' },
    ])
    expect(await met({ of: [RASSENDYLL], during: { to: '2002-05-03' } })).toEqual(AT_THE_SUMMIT.slice(4))
    expect(await met({ of: ['body:test-league'] })).toEqual(AT_THE_SUMMIT.slice(4))
    expect(await met({ of: ['body:test-league', 'state:XRU'], during: { to: '2002-05-03' } })).toEqual(AT_THE_SUMMIT)
  })

  it('never meets themselves, in whatever capacities they are asked for', async () => {
    expect(
      await met({ of: [RASSENDYLL], with: [RASSENDYLL, 'office:xru-foreign-minister'], in: ['state:XRU'] }),
    ).toEqual([])
    expect(await met({ of: ['body:test-league'], with: ['state:XRU'] })).toEqual([
      'summit-2002: rudolf-rassendyll + black-michael',
      'summit-2002: rudolf-rassendyll + flavia',
    ])
  })

  it('of whom no source says for whom they acted met everyone', async () => {
    const others = ['barney-custer', 'emma-von-der-tann', 'body:test-pact', 'sponsz', 'kurvi-tasch']
    expect(await met({ of: ['official:orsino'] })).toEqual([
      ...others.map((other) => `congress-2012: orsino + ${other}`),
      'undated-talk: orsino + emma-von-der-tann',
    ])
    expect(await met({ of: ['body:test-pact'], with: ['official:orsino'] })).toEqual([
      'congress-2012: emma-von-der-tann + orsino',
      'congress-2012: body:test-pact + orsino',
      'undated-talk: emma-von-der-tann + orsino',
    ])
  })
})

describe('colleagues', () => {
  it('are left out where anyone counts, also where one acted for the ministry of the other’s state', async () => {
    expect(await met({ of: ['official:sponsz'] })).toEqual([
      'congress-2012: sponsz + barney-custer',
      'congress-2012: sponsz + emma-von-der-tann',
      'congress-2012: sponsz + orsino',
      'congress-2012: sponsz + body:test-pact',
    ])
  })

  it('count where they are named', async () => {
    expect(await met({ of: ['official:sponsz'], with: [TASCH] })).toEqual(['congress-2012: sponsz + kurvi-tasch'])
    expect(await met({ of: ['official:black-michael'], with: ['state:XRU'], during: { to: '2002' } })).toEqual([
      'summit-2002: black-michael + flavia',
      'summit-2002: black-michael + rudolf-rassendyll',
    ])
  })
})

describe('a pair', () => {
  const pairs = async (variables: Record<string, unknown>) =>
    (await asked(variables)).map((one) =>
      [one.of, one.with]
        .map(({ attendee }) => short(attendee.id))
        .sort()
        .join(' + '),
    )

  it('stands once where both sides answer to both lists', async () => {
    const both = ['state:XBO', 'state:XLU']
    const during = { from: '2012', to: '2012' }
    expect((await pairs({ of: both, with: both, during })).sort()).toEqual([
      'barney-custer + kurvi-tasch',
      'barney-custer + sponsz',
      'kurvi-tasch + sponsz',
    ])
    expect(await pairs({ of: ['state:XBO'], with: ['state:XBO'], during })).toEqual(['kurvi-tasch + sponsz'])
  })

  it('stands once where both are asked about and anyone counts', async () => {
    const during = { from: '2015-06-03', to: '2015-06-03' }
    expect(await pairs({ of: [TASCH, CUSTER], during })).toEqual([
      'barney-custer + kurvi-tasch',
      'barney-custer + kurvi-tasch',
    ])
    expect(await asked({ of: [TASCH, CUSTER], during })).toHaveLength(2)
  })

  it('stands in the direction asked for where the lists differ', async () => {
    const during = { from: '2014', to: '2015-06-02' }
    expect(await met({ of: [CUSTER], with: [TASCH, CUSTER], during })).toEqual([
      'tour-2015: barney-custer + kurvi-tasch',
    ])
    expect(await met({ of: [TASCH], with: [CUSTER], during })).toEqual(['tour-2015: kurvi-tasch + barney-custer'])
  })
})

describe('an office', () => {
  it('stands for whoever held it on that day, and for nobody where the day is unknown', async () => {
    expect(await met({ of: ['office:xru-foreign-minister'], with: [CALHOUN] })).toEqual([
      'summit-2002: rudolf-rassendyll + beverly-calhoun',
      ON_ITS_MARGINS,
      'visit-2003: rudolf-rassendyll + beverly-calhoun',
      CALL,
      COUNCIL,
    ])
  })

  it('stands for nobody where the day is unknown, even if no source says since when it was held', async () => {
    const { office } = await service.data(
      '{ office(id: "office:test-pact-secretary") { tenures(asOf: "1500-01-01") { nodes { official { id } } } } }',
    )
    expect(office.tenures.nodes).toEqual([{ official: { id: 'official:orsino' } }])
    expect(await met({ of: ['office:test-pact-secretary'] })).toEqual([])
  })

  it('stands for its holder on the other side too', async () => {
    expect(await met({ of: ['official:sergei-aleinik'], with: ['office:rus-foreign-minister'] })).toEqual([
      'meeting:blr-rus-joint-board-2023-12-15: sergei-aleinik + sergey-lavrov',
    ])
    expect(await met({ of: ['state:XRU'], with: ['office:xgr-head-of-state'], during: { from: '2003' } })).toEqual([
      ...AT_THE_VISIT,
      CALL,
      COUNCIL,
    ])
  })
})

describe('where they met', () => {
  it('is a state on that day', async () => {
    expect(await met({ of: [TASCH], with: [CUSTER], in: ['state:XLU'] })).toEqual([
      'talk-1999: kurvi-tasch + barney-custer',
    ])
    expect(await met({ of: [TASCH], with: [CUSTER], in: ['state:XBO'] })).toEqual([
      'congress-2012: kurvi-tasch + barney-custer',
    ])
  })

  it('is a place with all that lies within it', async () => {
    const pair = { of: [RASSENDYLL], with: [CALHOUN] }
    expect(await met({ ...pair, in: ['place:zenda-castle'] })).toEqual(AT_THE_SUMMIT.slice(4, 5))
    expect(await met({ ...pair, in: ['place:strelsau'] })).toEqual([...AT_THE_SUMMIT.slice(4, 5), ON_ITS_MARGINS])
  })

  it('is any of several states and places', async () => {
    const sites = ['place:edelweiss', 'place:zenda-castle', 'state:XSY']
    expect(await met({ of: [RASSENDYLL], with: [CALHOUN], in: sites })).toEqual([
      ...AT_THE_SUMMIT.slice(4, 5),
      ...AT_THE_VISIT.slice(1),
    ])
  })
})

describe('when they met', () => {
  it.each([
    [{ to: '2002-05-02' }, []],
    [{ to: '2002-05-03' }, ['summit-2002']],
    [{ from: '2002-05-04', to: '2002-05-04' }, ['summit-2002', 'margins-2002']],
    [{ from: '2002-05-05', to: '2003-03' }, []],
    [{ from: '2003-04-30', to: '2003-04-30' }, ['visit-2003']],
    [{ from: '2003' }, ['visit-2003']],
  ])('keeps the meetings with a day in %j', async (during, meetings) => {
    const nodes = await asked({ of: [RASSENDYLL], with: [CALHOUN], during })
    expect(nodes.map(({ meeting }) => short(meeting.id))).toEqual(meetings)
  })

  it('is never in a range where the day is unknown', async () => {
    expect(await met({ of: [FLAVIA], with: [CALHOUN], during: {} })).toEqual([
      'summit-2002: flavia + beverly-calhoun',
      CALL,
      COUNCIL,
    ])
  })
})

describe('the number of parties', () => {
  const FIFTY_ONE = 'conference-2014: kurvi-tasch + barney-custer'

  it('counts the sides acted for, sessions included', async () => {
    const { meeting } = await service.data(
      '{ meeting(id: "meeting:test-congress-2012") { partyCount parties { id } } }',
    )
    expect(meeting).toEqual({
      partyCount: 3,
      parties: [{ id: 'body:test-pact' }, { id: 'state:XBO' }, { id: 'state:XLU' }],
    })
    const custer = { of: [CUSTER], with: [TASCH], in: ['place:szohod'] }
    expect(await met({ ...custer, maxParties: 3 })).toContain('congress-2012: barney-custer + kurvi-tasch')
    expect(await met({ ...custer, maxParties: 2 })).toEqual(['talk-1999: barney-custer + kurvi-tasch'])
  })

  it('leaves out a meeting of 51 unless told', async () => {
    const { meeting } = await service.data('{ meeting(id: "meeting:test-conference-2014") { partyCount } }')
    expect(meeting.partyCount).toBe(51)
    const { encounters } = await service.data(`{ encounters(of: ["${TASCH}"], with: ["${CUSTER}"]) { totalCount } }`)
    const all = await met({ of: [TASCH], with: [CUSTER], maxParties: null })
    expect(all).toContain(FIFTY_ONE)
    expect(encounters.totalCount).toBe(all.length - 1)
    const pair = { of: [TASCH], with: [CUSTER], during: { from: '2014', to: '2014' } }
    expect(await met({ ...pair, maxParties: 50 })).toEqual([])
    expect(await met({ ...pair, maxParties: 51 })).toEqual([FIFTY_ONE])
  })
})

describe('an id that nobody has', () => {
  it('finds nothing, and leaves those beside it standing', async () => {
    expect(await met({ of: ['official:nobody'] })).toEqual([])
    expect(await met({ of: [FLAVIA], with: ['state:NONE'] })).toEqual([])
    expect(await met({ of: [FLAVIA], in: ['place:nowhere'] })).toEqual([])
    expect(
      await met({ of: ['official:nobody', FLAVIA], with: [CALHOUN, 'office:none'], during: { from: '2005' } }),
    ).toEqual([COUNCIL])
  })

  it('is none where none is asked about', async () => {
    expect(await met({ of: [] })).toEqual([])
  })
})
