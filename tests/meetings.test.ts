import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const short = ({ id }: { id: string }): string => id.replace(/^meeting:(test-)?/, '')

/** The meetings that a filter keeps, oldest first, with the number that the service counts. */
async function kept(filter: Record<string, unknown>): Promise<string[]> {
  const { meetings } = await service.data(
    'query($filter: MeetingFilter) { meetings(filter: $filter, order: OLDEST_FIRST, first: 100) { totalCount nodes { id } } }',
    { filter },
  )
  expect(meetings.totalCount).toBe(meetings.nodes.length)
  return meetings.nodes.map(short)
}

const YEAR_2002 = { from: '2002', to: '2002' }

describe('the list of meetings', () => {
  const ALL = [
    'talk-1999',
    'debate-2002',
    'summit-2002',
    'margins-2002',
    'visit-2003',
    'call-2004',
    'council-2005',
    'congress-2012',
    'assembly-2013',
    'conference-2014',
    'tour-2015',
    'tour-2015-stop',
    'cis-cfm-2023-10-12',
    'blr-rus-joint-board-2023-12-15',
  ]

  it('goes by the first day, the undated last, and leaves sessions out', async () => {
    expect(await kept({})).toEqual([...ALL, 'undated', 'undated-talk'])
  })

  it('is newest first unless told, the undated last again', async () => {
    const { meetings } = await service.data('{ meetings(first: 100) { nodes { id } } }')
    expect(meetings.nodes.map(short)).toEqual([...ALL.toReversed(), 'undated-talk', 'undated'])
  })
})

describe('the kind', () => {
  it('is any of those named', async () => {
    expect(await kept({ kind: ['SUMMIT', 'CALL'] })).toEqual(['summit-2002', 'call-2004'])
  })

  it('brings in the sessions where it names them, by their own days', async () => {
    expect(await kept({ kind: ['SESSION'], during: YEAR_2002 })).toEqual(['summit-2002-opening', 'summit-2002-closing'])
    expect(await kept({ kind: ['SESSION', 'SUMMIT'], during: YEAR_2002 })).toEqual([
      'summit-2002',
      'summit-2002-opening',
      'summit-2002-closing',
    ])
    expect(await kept({ kind: ['SESSION'], during: { from: '2002-05-04', to: '2002-05-04' } })).toEqual([
      'summit-2002-closing',
    ])
  })
})

describe('the range of days', () => {
  it.each([
    ['2002-05-04', ['debate-2002', 'summit-2002', 'margins-2002']],
    ['2002-05-03', ['debate-2002', 'summit-2002']],
    ['2002-05-05', ['debate-2002']],
    ['2002-01-01', ['debate-2002']],
    ['2002-12-31', ['debate-2002']],
    ['2003-04-01', ['visit-2003']],
    ['2003-04-30', ['visit-2003']],
    ['2003-05-01', []],
    ['2004-02-29', ['call-2004']],
    ['2004-02', ['call-2004']],
  ])(
    'of %s keeps what has a day in it, a meeting known to the year or month on all its days',
    async (day, meetings) => {
      expect(await kept({ during: { from: day, to: day } })).toEqual(meetings)
    },
  )

  it('may be open at either end, and never holds an undated meeting', async () => {
    expect(await kept({ during: { from: '2023-10-13' } })).toEqual(['blr-rus-joint-board-2023-12-15'])
    expect(await kept({ during: { to: '2001' } })).toEqual(['talk-1999'])
    expect(await kept({ during: {} })).not.toContain('undated')
  })
})

describe('the place', () => {
  it('is a state on that day', async () => {
    expect(await kept({ in: ['state:XLU'] })).toEqual(['talk-1999'])
    expect(await kept({ in: ['state:XBO'] })).toEqual(['congress-2012', 'assembly-2013', 'conference-2014'])
    expect(await kept({ in: ['state:XSY'] })).toEqual([])
  })

  it('is a place with what lies within it', async () => {
    expect(await kept({ in: ['place:strelsau'] })).toEqual(['debate-2002', 'summit-2002', 'margins-2002', 'undated'])
    expect(await kept({ in: ['place:zenda-castle'] })).toEqual(['summit-2002'])
  })

  it('is any of several states and places, a session where its meeting was', async () => {
    expect(await kept({ in: ['state:XGR', 'place:zenda-castle', 'state:KGZ'] })).toEqual([
      'summit-2002',
      'visit-2003',
      'council-2005',
      'cis-cfm-2023-10-12',
    ])
    expect(await kept({ in: ['place:zenda-castle'], kind: ['SESSION'] })).toEqual([
      'summit-2002-opening',
      'summit-2002-closing',
    ])
  })
})

describe('the convener', () => {
  it('is a body with its organs, not the body that it is an organ of', async () => {
    expect(await kept({ convenedBy: ['body:test-league'] })).toEqual(['debate-2002', 'summit-2002', 'council-2005'])
    expect(await kept({ convenedBy: ['body:test-league-council'] })).toEqual(['summit-2002', 'council-2005'])
  })

  it('is any of several', async () => {
    expect(await kept({ convenedBy: ['body:test-league-council', 'body:cis', 'body:test-pact'] })).toEqual([
      'summit-2002',
      'council-2005',
      'congress-2012',
      'cis-cfm-2023-10-12',
    ])
  })
})

describe('those who were there', () => {
  it('are officials, at the meeting or at a session of it, however deep', async () => {
    expect(await kept({ attendedBy: ['official:black-michael'] })).toEqual(['summit-2002', 'visit-2003'])
    expect(await kept({ attendedBy: ['official:emma-von-der-tann'] })).toEqual(['congress-2012', 'undated-talk'])
    expect(await kept({ attendedBy: ['official:barney-custer'], during: { from: '2012', to: '2013' } })).toEqual([
      'congress-2012',
      'assembly-2013',
    ])
  })

  it('are states and bodies acted for, a ministry as itself and as its state', async () => {
    expect(await kept({ attendedBy: ['state:XBO'], during: { to: '2012' } })).toEqual(['talk-1999', 'congress-2012'])
    expect(await kept({ attendedBy: ['body:xbo-mfa'] })).toEqual(['congress-2012', 'assembly-2013'])
    expect(await kept({ attendedBy: ['body:test-league'] })).toEqual(['summit-2002'])
  })

  it('must all have been there', async () => {
    expect(await kept({ attendedBy: ['state:XRU', 'state:XGR'], during: YEAR_2002 })).toEqual([
      'debate-2002',
      'summit-2002',
      'margins-2002',
    ])
    expect(await kept({ attendedBy: ['state:XRU', 'state:XGR', 'official:black-michael'] })).toEqual([
      'summit-2002',
      'visit-2003',
    ])
    expect(await kept({ attendedBy: ['state:XRU', 'state:XBO'] })).toEqual([])
  })

  it('are not the hosts who sent nobody', async () => {
    expect(await kept({ attendedBy: ['state:KGZ'] })).toEqual([])
  })

  it('may be named by office: whoever held it on that day', async () => {
    expect(await kept({ attendedBy: ['office:xru-foreign-minister'] })).toEqual([
      'summit-2002',
      'margins-2002',
      'visit-2003',
      'call-2004',
      'council-2005',
    ])
    expect(await kept({ attendedBy: ['office:xru-foreign-minister', 'official:flavia'] })).toEqual([
      'summit-2002',
      'call-2004',
      'council-2005',
    ])
  })

  it('were at a session by itself only if they sat in it', async () => {
    const sessions = async (id: string) => kept({ kind: ['SESSION'], attendedBy: [id] })
    expect(await sessions('official:black-michael')).toEqual(['summit-2002-opening', 'summit-2002-closing'])
    expect(await sessions('official:beverly-calhoun')).toEqual(['summit-2002-closing'])
    expect(await sessions('official:flavia')).toEqual([])
  })
})

describe('the rank', () => {
  it('is that of an office which someone there held on that day', async () => {
    expect(await kept({ rank: ['FOREIGN_MINISTER'] })).toEqual([
      'summit-2002',
      'margins-2002',
      'visit-2003',
      'call-2004',
      'council-2005',
      'cis-cfm-2023-10-12',
      'blr-rus-joint-board-2023-12-15',
    ])
  })

  it('is any of several', async () => {
    expect(await kept({ rank: ['HEAD_OF_BODY', 'HEAD_OF_STATE'], during: { from: '2003' } })).toEqual([
      'visit-2003',
      'call-2004',
      'council-2005',
      'cis-cfm-2023-10-12',
    ])
    expect(await kept({ rank: ['HEAD_OF_MISSION', 'HEAD_OF_GOVERNMENT'] })).toEqual([])
    // The talk of unknown date had someone there who held such an office since no one knows when.
    expect(await kept({ rank: ['OTHER'] })).toEqual([])
    expect(await kept({ attendedBy: ['office:test-pact-secretary'] })).toEqual([])
  })
})

describe('the text', () => {
  it.each([
    ['archives', ['summit-2002', 'undated']],
    ['ÀRCHIVES, summit!', ['summit-2002']],
    ['league', ['summit-2002', 'council-2005']],
    ['herring', ['congress-2012']],
    ['fisheries herring', ['congress-2012']],
    ['fisheries archives', []],
    ['eague', []],
  ])('«%s» is words of names or topics, all of them, without regard to case and accents', async (text, meetings) => {
    expect(await kept({ text })).toEqual(meetings)
  })
})

describe('the number of parties', () => {
  it('is at most what is told, sessions included, and unlimited unless told', async () => {
    expect(await kept({ maxParties: 2, during: YEAR_2002 })).toEqual(['debate-2002', 'margins-2002'])
    expect(await kept({ maxParties: 3, during: YEAR_2002 })).toEqual(['debate-2002', 'summit-2002', 'margins-2002'])
    expect(await kept({ maxParties: 50, during: { from: '2014', to: '2014' } })).toEqual([])
    expect(await kept({ during: { from: '2014', to: '2014' } })).toEqual(['conference-2014'])
  })
})

describe('parts of a filter together', () => {
  it('must all hold', async () => {
    const all = {
      during: YEAR_2002,
      in: ['state:XRU'],
      convenedBy: ['body:test-league'],
      attendedBy: ['state:XGR', 'official:flavia'],
      rank: ['FOREIGN_MINISTER'],
      kind: ['SUMMIT', 'ASSEMBLY'],
      text: 'borders',
      maxParties: 3,
    }
    expect(await kept(all)).toEqual(['summit-2002'])
    const others = {
      during: { from: '2003' },
      in: ['state:XGR'],
      convenedBy: ['body:cis'],
      attendedBy: ['state:XBO'],
      rank: ['HEAD_OF_MISSION'],
      kind: ['VISIT'],
      text: 'herring',
      maxParties: 2,
    }
    for (const [part, value] of Object.entries(others)) expect(await kept({ ...all, [part]: value }), part).toEqual([])
  }, 60_000)
})

describe('a meeting', () => {
  it('tells its days, its place, the state of that day, its hosts and conveners', async () => {
    const { meeting, talk } = await service.data(`{
      meeting(id: "meeting:test-summit-2002") { ...where }
      talk: meeting(id: "meeting:test-talk-1999") { ...where }
    } fragment where on Meeting { period { from to } place { id } state { id } hosts { id } convenedBy { id } }`)
    expect(meeting).toEqual({
      period: { from: '2002-05-03', to: '2002-05-04' },
      place: { id: 'place:zenda-castle' },
      state: { id: 'state:XRU' },
      hosts: [{ id: 'state:XRU' }],
      convenedBy: [{ id: 'body:test-league-council' }],
    })
    expect(talk).toEqual({
      period: { from: '1999-12-31', to: '1999-12-31' },
      place: { id: 'place:szohod' },
      state: { id: 'state:XLU' },
      hosts: [],
      convenedBy: [],
    })
  })

  it('keeps apart what is known to be so, known not to be so, and not known', async () => {
    const { nodes } =
      await service.data(`{ nodes(ids: ["meeting:test-summit-2002", "meeting:test-call-2004", "meeting:test-undated"]) {
      ... on Meeting { closed remote topics period { from } }
    } }`)
    expect(nodes).toEqual([
      { closed: false, remote: false, topics: ['Borders', 'Archives'], period: { from: '2002-05-03' } },
      { closed: null, remote: true, topics: [], period: { from: '2004-02-29' } },
      { closed: null, remote: null, topics: ['Archives'], period: null },
    ])
  })

  it('has its sessions and the talks on its margins as parts, by day, and knows what it is a part of', async () => {
    const { summit, drafting } = await service.data(`{
      summit: meeting(id: "meeting:test-summit-2002") { partOf { id } parts { id kind partOf { id } } }
      drafting: meeting(id: "meeting:test-congress-2012-drafting") { partOf { id partOf { id } } place { id } state { id } }
    }`)
    const whole = { id: 'meeting:test-summit-2002' }
    expect(summit).toEqual({
      partOf: null,
      parts: [
        { id: 'meeting:test-summit-2002-opening', kind: 'SESSION', partOf: whole },
        { id: 'meeting:test-margins-2002', kind: 'BILATERAL', partOf: whole },
        { id: 'meeting:test-summit-2002-closing', kind: 'SESSION', partOf: whole },
      ],
    })
    expect(drafting).toEqual({
      partOf: { id: 'meeting:test-congress-2012-committee', partOf: { id: 'meeting:test-congress-2012' } },
      place: { id: 'place:szohod-town-hall' },
      state: { id: 'state:XBO' },
    })
  })

  it('counts as its parties those acted for at its sessions, but not on its margins, a ministry as its state', async () => {
    const { nodes } =
      await service.data(`{ nodes(ids: ["meeting:test-summit-2002", "meeting:test-congress-2012-committee", "meeting:test-tour-2015"]) {
      ... on Meeting { partyCount parties { id } }
    } }`)
    const parties = nodes.map(({ parties: list }: { parties: { id: string }[] }) => list.map(({ id }) => id))
    expect(parties).toEqual([
      ['body:test-league', 'state:XGR', 'state:XRU'],
      ['body:test-pact', 'state:XLU'],
      ['state:XBO', 'state:XLU'],
    ])
    expect(nodes.map(({ partyCount }: { partyCount: number }) => partyCount)).toEqual([3, 2, 2])
  })
})
