import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

interface Entry {
  on: string
  what: string
  node: { id: string } | null
  link: { id: string } | null
}

const TIMELINE = `query ($of: ID!, $during: During, $what: [TimelineKind!]) {
  timeline(of: $of, during: $during, what: $what, first: 100) { nodes { on what node { id } link { id } } totalCount }
}`

async function timeline(of: string, rest: object = {}): Promise<string[]> {
  const { timeline: found } = await service.data(TIMELINE, { of, ...rest })
  expect(found.totalCount).toBe(found.nodes.length)
  return found.nodes.map(({ on, what, node, link }: Entry) => `${on} ${what} ${(node ?? link)?.id}`)
}

describe('the timeline of a state', () => {
  it('has all that is dated about it, oldest first; a month stands at its first day', async () => {
    expect(await timeline('state:XRU', { during: { to: '2003' } })).toEqual([
      '1990 JOINED membership:xru-league',
      '2001-03 TENURE_BEGAN tenure:rassendyll-fm',
      '2002-01-01 CHAIR_BEGAN chairmanship:xru-league',
      '2002 MEETING meeting:test-debate-2002',
      '2002-01-15 TENURE_BEGAN tenure:lorry-ambassador',
      '2002-05 ADOPTED document:test-treaty',
      '2002-05-03 MEETING meeting:test-summit-2002',
      '2002-05-04 ADOPTED programme:test-exchange-2003-2005',
      '2002-05-04 MEETING meeting:test-margins-2002',
      '2002-05-04 SIGNED signature:exchange-flavia',
      '2002-05-04 SIGNED signature:treaty-rassendyll',
      '2002-06-30 CHAIR_ENDED chairmanship:xru-league',
      '2002-11 TREATY_ACTION signature:treaty-xru-ratification',
      '2003-04 MEETING meeting:test-visit-2003',
      '2003-06-30 TENURE_ENDED tenure:rassendyll-fm',
      '2003-07-01 TENURE_BEGAN tenure:flavia-fm',
    ])
  })

  it('knows who was sent to it', async () => {
    expect(await timeline('state:XGR', { what: ['TENURE_BEGAN'] })).toEqual([
      '2002-01-15 TENURE_BEGAN tenure:lorry-ambassador',
    ])
  })
})

describe('the timeline of an official', () => {
  it('has the meetings, once whatever sessions and capacities there were, and what was signed and announced', async () => {
    expect(await timeline('official:rudolf-rassendyll')).toEqual([
      '2001-03 TENURE_BEGAN tenure:rassendyll-fm',
      '2002-05-03 MEETING meeting:test-summit-2002',
      '2002-05-04 MEETING meeting:test-margins-2002',
      '2002-05-04 SIGNED signature:treaty-rassendyll',
      '2003-04 MEETING meeting:test-visit-2003',
      '2003-06-30 TENURE_ENDED tenure:rassendyll-fm',
    ])
  })

  it('has no beginning and no end of an office in which a source only shows them on a day', async () => {
    expect(await timeline('official:beverly-calhoun', { what: ['TENURE_BEGAN', 'TENURE_ENDED'] })).toEqual([])
    expect(await timeline('office:xgr-head-of-state')).toEqual([])
  })

  it('has the plans that they are expected at or announced', async () => {
    const plans = { what: ['PLAN_ANNOUNCED'] }
    expect(await timeline('official:beverly-calhoun', plans)).toEqual([
      '2004-12 PLAN_ANNOUNCED plan:test-council-held',
      '2005-01-10 PLAN_ANNOUNCED plan:test-next-summit',
    ])
  })
})

describe('the timeline of a body', () => {
  it('has the meetings and plans of its organs, and those who joined and left it', async () => {
    const found = await timeline('body:test-league')
    expect(found).toContain('2005-01-10 MEETING meeting:test-council-2005')
    expect(found).toContain('2005-01-10 PLAN_ANNOUNCED plan:test-next-summit')
    expect(found.filter((line) => /JOINED|LEFT/.test(line))).toEqual([
      '1990 JOINED membership:xru-league',
      '1995-02 JOINED membership:xgr-league',
      '2008 LEFT membership:xgr-league',
    ])
  })
})

describe('the timeline of anything else', () => {
  it.each([
    [
      'place:strelsau',
      'has what was held there or at a place within it',
      '2002-05-03 MEETING meeting:test-summit-2002',
    ],
    ['place:edelweiss', 'has what was planned there', '2004-12 PLAN_ANNOUNCED plan:test-council-held'],
    ['office:xru-foreign-minister', 'has its holders', '2003-07-01 TENURE_BEGAN tenure:flavia-fm'],
    ['meeting:test-summit-2002', 'has what it adopted', '2002-05 ADOPTED document:test-treaty'],
    ['meeting:test-summit-2002', 'has the talks on its margins', '2002-05-04 MEETING meeting:test-margins-2002'],
    ['meeting:test-summit-2002-opening', 'has the meeting of a session', '2002-05-03 MEETING meeting:test-summit-2002'],
    ['meeting:test-council-2005', 'has the plan that it fulfilled', '2004-12 PLAN_ANNOUNCED plan:test-council-held'],
    ['document:test-treaty', 'has every signature', '2002-05-04 SIGNED signature:treaty-calhoun'],
    [
      'programme:test-festival',
      'has the meetings that only considered it',
      '2005-01-10 MEETING meeting:test-council-2005',
    ],
  ])('%s %s', async (of, _what, line) => {
    expect(await timeline(of)).toContain(line)
  })

  it('has no adoption of a draft', async () => {
    for (const draft of [
      'programme:test-festival',
      'document:test-communique',
      'document:cis-statement-multipolar-world-2023',
    ])
      expect(await timeline(draft, { what: ['ADOPTED'] })).toEqual([])
  })

  it('stands an adoption at the day of its meeting where no other is known', async () => {
    expect(await timeline('document:test-board-resolution')).toEqual([
      '2012-03-10 ADOPTED document:test-board-resolution',
      '2012-03-10 MEETING meeting:test-congress-2012',
    ])
  })
})

describe('a range', () => {
  it.each([
    [{ from: '2002-05-04', to: '2002-05-04' }, 'begins before it and lasts into it', true],
    [{ from: '2002-05-05', to: '2002-05-05' }, 'is over before it', false],
    [{ from: '2002-05-01', to: '2002-05-02' }, 'begins after it', false],
  ])('%j keeps a meeting that %s: %s', async (during, _what, kept) => {
    const found = await timeline('state:XRU', { during, what: ['MEETING'] })
    expect(found.includes('2002-05-03 MEETING meeting:test-summit-2002')).toBe(kept)
  })

  it('keeps what is known to the month where one of its days lies in it', async () => {
    const during = { from: '2002-05-31', to: '2002-05-31' }
    expect(await timeline('state:XRU', { during })).toEqual([
      '2002 MEETING meeting:test-debate-2002',
      '2002-05 ADOPTED document:test-treaty',
    ])
  })

  it('and kinds may leave nothing', async () => {
    expect(await timeline('state:XRU', { what: [] })).toEqual([])
    expect(await timeline('state:XRU', { during: { to: '1900' } })).toEqual([])
  })
})

describe('an id that nobody has', () => {
  it('is refused by the name of its argument', async () => {
    const { data, errors } = await service.ask(
      '{ timeline(of: "state:NONE") { totalCount } states(first: 1) { nodes { id } } }',
    )
    expect(data).toMatchObject({ timeline: null, states: { nodes: [{}] } })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'of' } }])
  })
})
