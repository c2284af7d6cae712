import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service, TODAY } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const short = ({ id }: { id: string }): string => id.replace(/^plan:(test-)?/, '')

/** The plans that a filter keeps, in the order of the list. */
async function kept(filter: Record<string, unknown>): Promise<string[]> {
  const { plans } = await service.data(
    'query($filter: PlanFilter) { plans(filter: $filter, first: 100) { totalCount nodes { id } } }',
    { filter },
  )
  expect(plans.totalCount).toBe(plans.nodes.length)
  return plans.nodes.map(short)
}

const FIRST_DAYS = [
  'summit-moved',
  'cancelled',
  'postponed',
  'council-held',
  'next-summit',
  'board-in-szohod',
  'pact-in-szohod',
  'xbo-in-szohod',
]

describe('the list of plans', () => {
  it('goes by the first day, known to the month or not, then by id, the undated last', async () => {
    expect(await kept({})).toEqual([
      ...FIRST_DAYS,
      'cis-chs-bishkek-2023-10-13',
      'eurasian-security-minsk-2023-10-26',
      'blr-rus-joint-board-moscow-2023-12-15',
      'cis-cfm-minsk-2024-04-12',
      'undated-plan',
    ])
  })
})

describe('what had become of a plan by a day', () => {
  it.each([
    ['council-held', '2004-11-30', null],
    ['council-held', '2004-12-01', 'PLANNED'],
    ['council-held', '2005-01-09', 'PLANNED'],
    ['council-held', '2005-01-10', 'HELD'],
    ['council-held', '2025-01-01', 'HELD'],
    ['summit-moved', '2002-01-14', null],
    ['summit-moved', '2002-01-15', 'PLANNED'],
    ['summit-moved', '2002-04-20', 'PLANNED'],
    ['summit-moved', '2002-04-21', 'NOT_ON_RECORD'],
    ['summit-moved', '2002-05-03', 'NOT_ON_RECORD'],
    ['summit-moved', '2002-05-04', 'MOVED'],
    ['next-summit', '2005-01-09', null],
    ['next-summit', '2005-01-10', 'PLANNED'],
    ['next-summit', '2006-05-02', 'PLANNED'],
    ['next-summit', '2006-05-03', 'NOT_ON_RECORD'],
    ['cancelled', '2003-12-31', null],
    ['cancelled', '2004-01-01', 'PLANNED'],
    ['cancelled', '2004-08-14', 'PLANNED'],
    ['cancelled', '2004-08-15', 'CANCELLED'],
    ['cancelled', '2004-10-01', 'CANCELLED'],
    ['postponed', '2004-05-31', null],
    ['postponed', '2004-08-31', 'PLANNED'],
    ['postponed', '2004-09-01', 'POSTPONED'],
    ['postponed', '2004-10-06', 'POSTPONED'],
    ['undated-plan', '2005-01-31', null],
    ['undated-plan', '2005-02-01', 'PLANNED'],
    ['undated-plan', '2026-01-01', 'PLANNED'],
    ['board-in-szohod', '2011-12-31', null],
    ['board-in-szohod', '2012-01-01', 'PLANNED'],
    ['board-in-szohod', '2012-03-11', 'PLANNED'],
    ['board-in-szohod', '2012-03-12', 'HELD'],
  ])('%s on %s: %s', async (slug, asOf, status) => {
    const { link } = await service.data(
      'query($id: ID!, $asOf: Date!) { link(id: $id) { ... on MeetingPlan { status(asOf: $asOf) } } }',
      { id: `plan:test-${slug}`, asOf },
    )
    expect(link).toEqual({ status })
  })

  it('is judged today unless told', async () => {
    const { plans } = await service.data(
      `{ plans(filter: { in: ["place:strelsau", "place:zenda-castle"] }) { nodes { id now: status today: status(asOf: "${TODAY}") } } }`,
    )
    expect(plans.nodes).toEqual([
      { id: 'plan:test-postponed', now: 'POSTPONED', today: 'POSTPONED' },
      { id: 'plan:test-next-summit', now: 'NOT_ON_RECORD', today: 'NOT_ON_RECORD' },
      { id: 'plan:test-undated-plan', now: 'PLANNED', today: 'PLANNED' },
    ])
  })

  it('is judged on the day of the filter that found it, unless told otherwise', async () => {
    const { plans, body } = await service.data(`{
      plans(filter: { in: ["place:edelweiss"], asOf: "2004-08-14" }) { nodes { id status later: status(asOf: "2005-01-10") } }
      body(id: "body:test-league-council") { plans(filter: { asOf: "2005-01-10" }) { nodes { status place { plans { nodes { status } } } } } }
    }`)
    expect(plans.nodes).toEqual([
      { id: 'plan:test-summit-moved', status: 'MOVED', later: 'MOVED' },
      { id: 'plan:test-cancelled', status: 'PLANNED', later: 'CANCELLED' },
    ])
    // The plans of the place were found by no filter, and so are judged today.
    expect(body.plans.nodes).toEqual([
      {
        status: 'HELD',
        place: { plans: { nodes: [{ status: 'MOVED' }, { status: 'CANCELLED' }, { status: 'HELD' }] } },
      },
      { status: 'PLANNED', place: { plans: { nodes: [{ status: 'NOT_ON_RECORD' }, { status: 'PLANNED' }] } } },
    ])
  })
})

describe('the meeting that fulfilled a plan', () => {
  const HELD_AS = 'query($ids: [ID!]!) { links(ids: $ids) { ... on MeetingPlan { heldAs { id } status } } }'
  const heldAs = async (...slugs: string[]) =>
    (await service.data(HELD_AS, { ids: slugs.map((slug) => `plan:${slug}`) })).links

  it('is the one recorded so, wherever and whenever it was', async () => {
    expect(await heldAs('test-summit-moved', 'blr-rus-joint-board-moscow-2023-12-15')).toEqual([
      { heldAs: { id: 'meeting:test-summit-2002' }, status: 'MOVED' },
      { heldAs: { id: 'meeting:blr-rus-joint-board-2023-12-15' }, status: 'HELD' },
    ])
  })

  it('is, without such a record, the one that the same body convened at that place in that period', async () => {
    expect(await heldAs('test-council-held', 'test-board-in-szohod')).toEqual([
      { heldAs: { id: 'meeting:test-council-2005' }, status: 'HELD' },
      { heldAs: { id: 'meeting:test-congress-2012' }, status: 'HELD' },
    ])
  })

  it('is not one that an organ convened, nor one that the people of the state attended', async () => {
    const { meeting } = await service.data(
      '{ meeting(id: "meeting:test-congress-2012") { period { from to } convenedBy { parent { id } } parties { id } plannedAs { id } } }',
    )
    expect(meeting).toMatchObject({
      period: { from: '2012-03-10', to: '2012-03-12' },
      convenedBy: [{ parent: { id: 'body:test-pact' } }],
      parties: expect.arrayContaining([{ id: 'state:XBO' }]),
      plannedAs: [{ id: 'plan:test-board-in-szohod' }],
    })
    expect(await heldAs('test-pact-in-szohod', 'test-xbo-in-szohod')).toEqual([
      { heldAs: null, status: 'NOT_ON_RECORD' },
      { heldAs: null, status: 'NOT_ON_RECORD' },
    ])
  })

  it('is none where there is none on record', async () => {
    expect(await heldAs('test-next-summit', 'test-undated-plan', 'test-cancelled')).toEqual([
      { heldAs: null, status: 'NOT_ON_RECORD' },
      { heldAs: null, status: 'PLANNED' },
      { heldAs: null, status: 'CANCELLED' },
    ])
  })

  it('knows the plans that it fulfilled, and those announced at it', async () => {
    const { council, summit } = await service.data(`{
      council: meeting(id: "meeting:test-council-2005") { announced { id } plannedAs { id } }
      summit: meeting(id: "meeting:cis-cfm-2023-10-12") { announced { id } plannedAs { id } }
    }`)
    expect(council).toEqual({
      announced: [{ id: 'plan:test-next-summit' }],
      plannedAs: [{ id: 'plan:test-council-held' }],
    })
    expect(summit).toEqual({
      announced: [{ id: 'plan:eurasian-security-minsk-2023-10-26' }, { id: 'plan:cis-cfm-minsk-2024-04-12' }],
      plannedAs: [],
    })
  })
})

describe('a plan', () => {
  it('tells who announced what, when and where, and whom it expects', async () => {
    const { links } =
      await service.data(`{ links(ids: ["plan:test-council-held", "plan:test-undated-plan"]) { ... on MeetingPlan {
      title period { from to } announcedOn announcedAt { id } announcedBy { id } organizer { id } place { id }
      expected { id } withdrawnOn
    } } }`)
    expect(links).toEqual([
      {
        title: 'The next council',
        period: { from: '2005-01', to: '2005-01' },
        announcedOn: '2004-12',
        announcedAt: null,
        announcedBy: { id: 'official:flavia' },
        organizer: { id: 'body:test-league-council' },
        place: { id: 'place:edelweiss' },
        expected: [{ id: 'official:beverly-calhoun' }, { id: 'state:XGR' }],
        withdrawnOn: null,
      },
      {
        title: null,
        period: null,
        announcedOn: '2005-02-01',
        announcedAt: null,
        announcedBy: null,
        organizer: { id: 'state:XRU' },
        place: { id: 'place:strelsau' },
        expected: [],
        withdrawnOn: null,
      },
    ])
  })
})

describe('a filter of plans', () => {
  it('takes any of several organizers', async () => {
    expect(await kept({ organizer: ['body:test-league', 'official:flavia'] })).toEqual(['summit-moved', 'postponed'])
    expect(await kept({ organizer: ['body:test-league-council'] })).toEqual(['council-held', 'next-summit'])
  })

  it('takes all who are involved, as organizers or as expected', async () => {
    expect(await kept({ involving: ['state:XGR'], during: { from: '2004', to: '2005' } })).toEqual([
      'cancelled',
      'council-held',
    ])
    expect(await kept({ involving: ['official:beverly-calhoun'] })).toEqual(['council-held'])
    expect(await kept({ involving: ['official:beverly-calhoun', 'body:test-league-council'] })).toEqual([
      'council-held',
    ])
    expect(await kept({ involving: ['official:beverly-calhoun', 'official:flavia'] })).toEqual([])
  })

  it('counts as involved the members of the organizing body, and of the body that it is part of', async () => {
    expect(await kept({ involving: ['state:XGR', 'state:XRU'] })).toEqual([
      'summit-moved',
      'council-held',
      'next-summit',
    ])
    expect(await kept({ involving: ['state:KGZ'] })).toEqual(['cis-chs-bishkek-2023-10-13', 'cis-cfm-minsk-2024-04-12'])
    expect(await kept({ involving: ['body:blr-mfa', 'body:rus-mfa'] })).toEqual([
      'blr-rus-joint-board-moscow-2023-12-15',
    ])
  })

  it('does not count the members of a body that is expected', async () => {
    expect(await kept({ involving: ['body:cis', 'state:BLR'] })).toEqual(['eurasian-security-minsk-2023-10-26'])
    expect(await kept({ involving: ['state:KGZ', 'state:BLR'] })).toEqual([
      'cis-chs-bishkek-2023-10-13',
      'cis-cfm-minsk-2024-04-12',
    ])
  })

  it('takes any of several places and states, with what lies within a place', async () => {
    expect(await kept({ in: ['place:strelsau'] })).toEqual(['postponed', 'next-summit', 'undated-plan'])
    expect(await kept({ in: ['place:zenda-castle'] })).toEqual(['postponed'])
    expect(await kept({ in: ['state:KGZ', 'state:XGR'] })).toEqual([
      'summit-moved',
      'cancelled',
      'council-held',
      'cis-chs-bishkek-2023-10-13',
    ])
  })

  it.each([
    [{ from: '2005-01-31', to: '2005-01-31' }, ['council-held']],
    [{ from: '2005-02-01', to: '2006-05-01' }, ['next-summit']],
    [{ from: '2006-05-02', to: '2006-05-02' }, ['next-summit']],
    [{ from: '2006-05-03', to: '2011' }, []],
    [{ to: '2004-09-01' }, ['summit-moved', 'cancelled']],
  ])('keeps the plans for some day in %j, a plan for a month on all its days', async (during, plans) => {
    expect(await kept({ during })).toEqual(plans)
  })

  it.each([
    [{ from: '2004-12-31', to: '2004-12-31' }, ['council-held']],
    [{ from: '2004-12', to: '2005-01-10' }, ['council-held', 'next-summit']],
    [{ from: '2012-12-31', to: '2013' }, ['board-in-szohod']],
    [{ from: '2012-01-31', to: '2012-01-31' }, ['board-in-szohod', 'xbo-in-szohod']],
    [{ from: '2011-12-24', to: '2011-12-31' }, ['pact-in-szohod']],
    [{ from: '2013', to: '2023-10-11' }, []],
  ])(
    'keeps what was announced on some day in %j, a date known to a month or year on all its days',
    async (announced, plans) => {
      expect(await kept({ announced })).toEqual(plans)
    },
  )

  it('judges the status today, or on the day that it is told', async () => {
    const league = ['body:test-league', 'body:test-league-council', 'state:XGR', 'official:flavia']
    expect(await kept({ organizer: league, status: ['HELD', 'MOVED'] })).toEqual(['summit-moved', 'council-held'])
    expect(await kept({ organizer: league, status: ['NOT_ON_RECORD'] })).toEqual(['next-summit'])
    expect(await kept({ organizer: league, status: ['CANCELLED', 'POSTPONED'] })).toEqual(['cancelled', 'postponed'])
    expect(await kept({ organizer: league, status: ['PLANNED'] })).toEqual([])
    expect(await kept({ organizer: league, status: ['PLANNED'], asOf: '2004-08-31' })).toEqual(['postponed'])
    expect(await kept({ organizer: league, status: ['NOT_ON_RECORD'], asOf: '2002-04-21' })).toEqual(['summit-moved'])
    expect(await kept({ organizer: league, status: ['NOT_ON_RECORD'], asOf: '2002-05-04' })).toEqual([])
  })

  it('leaves out what was announced after the day that it is told', async () => {
    expect(await kept({ asOf: '2004-11-30' })).toEqual(['summit-moved', 'cancelled', 'postponed'])
    expect(await kept({ asOf: '2004-12-01' })).toEqual(['summit-moved', 'cancelled', 'postponed', 'council-held'])
    expect(await kept({ asOf: '2002-01-14' })).toEqual([])
  })

  it('must hold in all its parts', async () => {
    const all = {
      organizer: ['body:test-league-council'],
      involving: ['state:XRU', 'state:XGR'],
      in: ['state:XGR'],
      during: { from: '2005' },
      announced: { from: '2004', to: '2004' },
      status: ['HELD'],
    }
    expect(await kept(all)).toEqual(['council-held'])
    const others = {
      organizer: ['body:test-league'],
      involving: ['state:XBO'],
      in: ['state:XRU'],
      during: { from: '2006' },
      announced: { to: '2003' },
      status: ['MOVED'],
    }
    for (const [part, value] of Object.entries(others)) expect(await kept({ ...all, [part]: value }), part).toEqual([])
  }, 60_000)
})

describe('the plans of a state, a body and a place', () => {
  it('are those that it organizes or that are for there', async () => {
    const { state, body, place } = await service.data(`{
      state(id: "state:XGR") { plans { nodes { id } } }
      body(id: "body:test-league-council") { plans(filter: { status: [HELD] }) { nodes { id } } }
      place(id: "place:edelweiss") { plans(filter: { during: { to: "2004" } }) { nodes { id } } }
    }`)
    expect(state.plans.nodes.map(short)).toEqual(['cancelled'])
    expect(body.plans.nodes.map(short)).toEqual(['council-held'])
    expect(place.plans.nodes.map(short)).toEqual(['summit-moved', 'cancelled'])
  })
})
