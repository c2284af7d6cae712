import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const ask = async (between: string, and: string, selection: string, rest = '') =>
  (await service.data(`{ relation(between: "${between}", and: "${and}"${rest}) { ${selection} } }`)).relation
const idsOf = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id.replace('meeting:test-', ''))
const meetings = async (between: string, and: string, rest = '') =>
  idsOf((await ask(between, and, 'meetings(order: OLDEST_FIRST) { nodes { id } }', rest)).meetings)

describe('the meetings of two', () => {
  it('are those at which both were or were acted for, at a session too; the undated come last', async () => {
    expect(await meetings('state:XRU', 'state:XGR')).toEqual([
      'debate-2002',
      'summit-2002',
      'margins-2002',
      'visit-2003',
      'call-2004',
      'council-2005',
      'undated',
    ])
    expect(await meetings('official:rudolf-rassendyll', 'official:beverly-calhoun')).toEqual([
      'summit-2002',
      'margins-2002',
      'visit-2003',
    ])
  })

  it('are the same from either side', async () => {
    for (const [one, other] of [
      ['official:beverly-calhoun', 'state:XRU'],
      ['body:test-league', 'state:XGR'],
      ['official:kurvi-tasch', 'body:xbo-mfa'],
    ] as const) {
      const found = await meetings(one, other)
      expect(found.length).toBeGreaterThan(0)
      expect(await meetings(other, one)).toEqual(found)
    }
  })

  it('are no more than the parties allow: 50 unless told', async () => {
    const pair = ['state:XBO', 'state:XLU'] as const
    expect(await meetings(...pair)).not.toContain('conference-2014')
    expect(await meetings(...pair, ', maxParties: null')).toContain('conference-2014')
    expect(await meetings(...pair, ', maxParties: 2')).not.toContain('congress-2012')
  })

  it('keep to the range, with those under way when it begins, and to the filter', async () => {
    expect(await meetings('state:XRU', 'state:XGR', ', during: { from: "2002-05-04", to: "2003" }')).toEqual([
      'debate-2002',
      'summit-2002',
      'margins-2002',
      'visit-2003',
    ])
    const { meetings: found } = await ask(
      'official:black-michael',
      'official:rudolf-rassendyll',
      'meetings(filter: { kind: [SESSION] }) { nodes { id } }',
    )
    expect(idsOf(found)).toEqual(['summit-2002-opening'])
  })
})

describe('first and last contact', () => {
  const contacts = async (between: string, and: string, rest = '') => {
    const { firstContact, lastContact } = await ask(between, and, 'firstContact { id } lastContact { id }', rest)
    return [firstContact?.id ?? null, lastContact?.id ?? null]
  }

  it('are no assemblies, and dated where one is', async () => {
    const found = await contacts('state:XRU', 'state:XGR')
    expect(found).toEqual(['meeting:test-summit-2002', 'meeting:test-council-2005'])
  })

  it('are undated where no other is known', async () => {
    const talk = 'meeting:test-undated-talk'
    const pair = ['official:orsino', 'official:emma-von-der-tann'] as const
    expect(await contacts(...pair)).toEqual(['meeting:test-congress-2012', 'meeting:test-congress-2012'])
    expect(await contacts(...pair, ', maxParties: 1')).toEqual([talk, talk])
  })

  it('are null where they never met, and outside the range', async () => {
    expect(await contacts('state:XRU', 'state:XLU')).toEqual([null, null])
    expect(await contacts('state:XRU', 'state:XGR', ', during: { to: "2001" }')).toEqual([null, null])
  })
})

describe('the encounters of two', () => {
  it('are those of Query.encounters, colleagues of one side included where both are asked for', async () => {
    const ENCOUNTERS =
      'encounters(first: 100) { totalCount nodes { id of { attendee { id } } with { attendee { id } } } }'
    for (const [one, other] of [
      ['state:XRU', 'state:XGR'],
      ['official:sponsz', 'official:kurvi-tasch'],
      ['body:test-league', 'state:XRU'],
    ] as const) {
      const { encounters } = await ask(one, other, ENCOUNTERS, ', during: { to: "2015" }')
      const of = `encounters(of: ["${one}"], with: ["${other}"], during: { to: "2015" }, `
      const alone = await service.data(`{ ${ENCOUNTERS.replace('encounters(', of)} }`)
      expect(encounters).toEqual(alone.encounters)
      expect(encounters.totalCount).toBeGreaterThan(0)
    }
  })
})

describe('what two agreed', () => {
  it('is what both are parties to', async () => {
    const selection = 'documents { nodes { id } } programmes { nodes { id } }'
    const found = await ask('state:XRU', 'state:XGR', selection)
    expect(idsOf(found.documents)).toEqual(['document:test-treaty'])
    expect(idsOf(found.programmes)).toEqual(['programme:test-exchange-2003-2005'])
    expect(idsOf((await ask('state:XBO', 'state:XLU', selection)).documents)).toEqual(['document:test-accord'])
  })

  it.each([
    ['2002-05-04', '2002-05-04', ['document:test-treaty'], ['programme:test-exchange-2003-2005']],
    ['2004', '2004', [], ['programme:test-exchange-2003-2005']],
    ['2006', '2006', [], []],
  ])(
    'was adopted or signed from %s to %s, or is a programme that ran then',
    async (from, to, documents, programmes) => {
      const during = `, during: { from: "${from}", to: "${to}" }`
      const found = await ask(
        'state:XRU',
        'state:XGR',
        'documents { nodes { id } } programmes { nodes { id } }',
        during,
      )
      expect([idsOf(found.documents), idsOf(found.programmes)]).toEqual([documents, programmes])
    },
  )
})

describe('the bodies that two share', () => {
  it.each([
    ['', ['body:test-league']],
    ['(asOf: "2000-01-01")', ['body:test-league']],
    ['(asOf: "1992-01-01")', []],
    ['(asOf: "2009-01-01")', []],
  ])('%s are those to which both belong then', async (asOf, bodies) => {
    const { sharedBodies } = await ask('state:XRU', 'state:XGR', `sharedBodies${asOf} { id }`)
    expect(sharedBodies.map(({ id }: { id: string }) => id)).toEqual(bodies)
  })

  it('keep to the range of the relation unless a day is given', async () => {
    const after = ', during: { from: "2010" }'
    expect(await ask('state:XRU', 'state:XGR', 'sharedBodies { id }', after)).toEqual({ sharedBodies: [] })
  })
})

describe('the timeline of two', () => {
  const timeline = async (between: string, and: string, rest = '', what = '') =>
    (await ask(between, and, `timeline${what} { nodes { on what node { id } link { id } } }`, rest)).timeline.nodes.map(
      (entry: { on: string; what: string; node: { id: string } | null; link: { id: string } | null }) =>
        `${entry.on} ${entry.what} ${(entry.node ?? entry.link)?.id}`,
    )

  it('has their meetings, the ambassadors, and what was adopted and signed between them, by either', async () => {
    expect(await timeline('state:XGR', 'state:XRU', ', during: { to: "2002" }')).toEqual([
      '2002 MEETING meeting:test-debate-2002',
      '2002-01-15 TENURE_BEGAN tenure:lorry-ambassador',
      '2002-05 ADOPTED document:test-treaty',
      '2002-05-03 MEETING meeting:test-summit-2002',
      '2002-05-04 ADOPTED programme:test-exchange-2003-2005',
      '2002-05-04 MEETING meeting:test-margins-2002',
      '2002-05-04 SIGNED signature:exchange-flavia',
      '2002-05-04 SIGNED signature:treaty-calhoun',
      '2002-05-04 SIGNED signature:treaty-rassendyll',
      '2002-11 TREATY_ACTION signature:treaty-xru-ratification',
    ])
  })

  it('of a state and a body has when it joined and chaired it', async () => {
    expect(await timeline('body:test-league', 'state:XGR', '', '(what: [JOINED, LEFT, CHAIR_BEGAN])')).toEqual([
      '1995-02 JOINED membership:xgr-league',
      '2002-07-01 CHAIR_BEGAN chairmanship:xgr-league',
      '2008 LEFT membership:xgr-league',
    ])
  })

  it('of an official and a state has when they took office', async () => {
    const tenures = await timeline(
      'official:rudolf-rassendyll',
      'state:XRU',
      '',
      '(what: [TENURE_BEGAN, TENURE_ENDED])',
    )
    expect(tenures).toEqual([
      '2001-03 TENURE_BEGAN tenure:rassendyll-fm',
      '2003-06-30 TENURE_ENDED tenure:rassendyll-fm',
    ])
  })

  it('of an official and a state has the plans that the one announced and the other is expected at', async () => {
    const plans = await timeline('official:flavia', 'state:XGR', '', '(what: [PLAN_ANNOUNCED])')
    expect(plans).toEqual(['2004-12 PLAN_ANNOUNCED plan:test-council-held'])
  })
})

describe('an id that nobody has', () => {
  it.each([
    ['between', 'state:NONE', 'state:XGR'],
    ['and', 'state:XGR', 'place:strelsau'],
  ])('is refused by the name of its argument, %s', async (argument, between, and) => {
    const reply = await service.ask(`{ relation(between: "${between}", and: "${and}") { between { id } } }`)
    expect(reply.data).toEqual({ relation: null })
    expect(reply.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }])
  })
})
