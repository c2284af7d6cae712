import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'
import type { PathsAsked } from './world/factChains.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const PATHS = `query ($from: ID!, $to: ID!, $through: [LinkKind!], $during: During, $chronological: Boolean! = false, $maxParties: Int = 50, $maxLength: Int! = 8, $first: Int! = 20) {
  paths(from: $from, to: $to, through: $through, during: $during, chronological: $chronological, maxParties: $maxParties, maxLength: $maxLength, first: $first) {
    nodes { id } links { id }
  }
}`

interface Path {
  readonly nodes: readonly { id: string }[]
  readonly links: readonly { id: string }[]
}

const asked = async (variables: PathsAsked): Promise<Path[]> => (await service.data(PATHS, { ...variables })).paths
const short = (items: readonly { id: string }[]) => items.map(({ id }) => id.replace(/^meeting:test-|^official:/, ''))
/** Chains as their nodes. */
const chains = async (variables: PathsAsked) => (await asked(variables)).map(({ nodes }) => short(nodes).join(' - '))
const links = async (variables: PathsAsked) => (await asked(variables)).map((path) => path.links.map(({ id }) => id))

const RASSENDYLL = 'official:rudolf-rassendyll'
const MICHAEL = 'official:black-michael'
const FLAVIA = 'official:flavia'
const CALHOUN = 'official:beverly-calhoun'
const TASCH = 'official:kurvi-tasch'
const CUSTER = 'official:barney-custer'
const TANN = 'official:emma-von-der-tann'
const through = ['ATTENDED']

describe('all chains of the least length', () => {
  it('come by the ids of their nodes, cut at first', async () => {
    const both = ['rudolf-rassendyll - summit-2002 - black-michael', 'rudolf-rassendyll - visit-2003 - black-michael']
    expect(await chains({ from: RASSENDYLL, to: MICHAEL, through })).toEqual(both)
    expect(await chains({ from: RASSENDYLL, to: MICHAEL, through, first: 1 })).toEqual(both.slice(0, 1))
    expect(await chains({ from: MICHAEL, to: RASSENDYLL, through })).toEqual(
      both.map((chain) => chain.split(' - ').reverse().join(' - ')),
    )
  })

  it('are one where first is not given', async () => {
    const { paths } = await service.data(
      `{ paths(from: "${RASSENDYLL}", to: "${MICHAEL}", through: [ATTENDED]) { length } }`,
    )
    expect(paths).toEqual([{ length: 2 }])
  })

  it('are none where a chain would need more than maxLength links', async () => {
    const far = { from: 'state:XGR', to: CALHOUN, through }
    expect(await chains({ ...far, maxLength: 2 })).toEqual(['state:XGR - summit-2002 - beverly-calhoun'])
    expect(await chains({ ...far, maxLength: 1 })).toEqual([])
  })

  it('are none where nothing leads there', async () => {
    expect(await chains({ from: 'official:sergei-aleinik', to: TASCH, through, maxLength: 12 })).toEqual([])
    expect(await chains({ from: RASSENDYLL, to: 'source:test-gazette', maxLength: 12 })).toEqual([])
  })

  it('is one of length 0 from a node to itself, of whatever kind', async () => {
    for (const id of [FLAVIA, 'state:XRU', 'place:strelsau', 'meeting:test-debate-2002', 'source:test-gazette'])
      expect(await asked({ from: id, to: id, through: [], chronological: true })).toEqual([
        { nodes: [{ id }], links: [] },
      ])
  })
})

describe('a session on a chain', () => {
  it('is its meeting, once, whoever was at both', async () => {
    const one = { from: RASSENDYLL, to: CALHOUN, through, during: { from: '2002-05-03', to: '2002-05-03' } }
    expect(await chains(one)).toEqual([])
    expect(await chains({ ...one, during: { from: '2002-05-03', to: '2002-05-04' } })).toEqual([
      'rudolf-rassendyll - margins-2002 - beverly-calhoun',
      'rudolf-rassendyll - summit-2002 - beverly-calhoun',
    ])
  })

  it('is its meeting at the ends too', async () => {
    expect(await chains({ from: 'meeting:test-summit-2002-opening', to: 'meeting:test-summit-2002-closing' })).toEqual([
      'summit-2002',
    ])
    expect(await chains({ from: 'meeting:test-congress-2012-drafting', to: CUSTER, through })).toEqual([
      'congress-2012 - barney-custer',
    ])
  })

  it('is not what a talk on the margins is: that counts by itself', async () => {
    expect(
      await chains({ from: 'meeting:test-margins-2002', to: 'meeting:test-summit-2002', through: ['PART_OF'] }),
    ).toEqual(['margins-2002 - summit-2002'])
  })
})

describe('the link between two nodes', () => {
  it('is one at the meeting itself, and of several capacities the one with the least id', async () => {
    const [first] = await links({ from: RASSENDYLL, to: FLAVIA, through })
    expect(first).toEqual(['attendance:summit-rassendyll', 'attendance:summit-flavia'])
  })

  it('is one at the earliest session of someone who was only at sessions', async () => {
    expect(await links({ from: MICHAEL, to: FLAVIA, through })).toEqual([
      ['attendance:opening-michael', 'attendance:summit-flavia'],
    ])
    const later = { from: MICHAEL, to: 'meeting:test-summit-2002', through, during: { from: '2002-05-04' } }
    expect(await links(later)).toEqual([['attendance:closing-michael']])
  })

  it('is of the kinds and of the time asked for', async () => {
    const chair = { from: 'state:XRU', to: 'body:test-league' }
    expect(await links(chair)).toEqual([['chairmanship:league-since-2010']])
    expect(await links({ ...chair, during: { to: '2005' } })).toEqual([['chairmanship:xru-league']])
    expect(await links({ ...chair, through: ['MEMBER_OF', 'HOSTED'] })).toEqual([['membership:xru-league']])
  })

  it('comes as its own type with its sources, and the nodes can be selected into like any other', async () => {
    const { paths } = await service.data(`{
      paths(from: "${FLAVIA}", to: "state:XRU", through: [HOLDS, OFFICE_OF]) {
        __typename
        length
        nodes { __typename id ... on Official { attendances(first: 1) { totalCount } } ... on Office { of { id } } }
        links { __typename kind start { id } sources { id } ... on Tenure { acting office { rank } } }
        only: links { ... on PlainLink { id } }
      }
    }`)
    const source = expect.arrayContaining([{ id: 'source:test-gazette' }])
    expect(paths).toEqual([
      {
        __typename: 'Path',
        length: 2,
        nodes: [
          { __typename: 'Official', id: FLAVIA, attendances: { totalCount: 5 } },
          { __typename: 'Office', id: 'office:xru-foreign-minister', of: { id: 'state:XRU' } },
          { __typename: 'State', id: 'state:XRU' },
        ],
        links: [
          {
            __typename: 'Tenure',
            kind: 'HOLDS',
            start: { id: FLAVIA },
            sources: source,
            acting: true,
            office: { rank: 'FOREIGN_MINISTER' },
          },
          { __typename: 'PlainLink', kind: 'OFFICE_OF', start: { id: 'office:xru-foreign-minister' }, sources: source },
        ],
        only: [{}, { id: 'office-of:xru-fm' }],
      },
    ])
  })
})

describe('assemblies and large meetings', () => {
  it('carry no chain, their sessions neither', async () => {
    expect(await chains({ from: FLAVIA, to: CALHOUN, through, during: { from: '2002-06', to: '2002' } })).toEqual([])
    expect(await chains({ from: TASCH, to: 'official:sponsz', through, during: { from: '2013', to: '2013' } })).toEqual(
      [],
    )
  })

  it('may be where a chain begins or ends', async () => {
    const debate = 'meeting:test-debate-2002'
    expect(await chains({ from: FLAVIA, to: debate, through })).toEqual(['flavia - debate-2002'])
    expect(await chains({ from: debate, to: CALHOUN, through })).toEqual(['debate-2002 - beverly-calhoun'])
    expect(await chains({ from: 'meeting:test-assembly-2013-session', to: 'official:sponsz', through })).toEqual([
      'assembly-2013 - sponsz',
    ])
  })

  it('are those of more parties than maxParties; null lets all but assemblies', async () => {
    const conference = { from: TASCH, to: CUSTER, through, during: { from: '2013', to: '2014' } }
    expect(await chains(conference)).toEqual([])
    expect(await chains({ ...conference, maxParties: 51 })).toEqual(['kurvi-tasch - conference-2014 - barney-custer'])
    expect(await chains({ ...conference, maxParties: null })).toEqual(['kurvi-tasch - conference-2014 - barney-custer'])
  })
})

describe('during', () => {
  it('keeps links that hold on some day of it, whichever ends it has', async () => {
    const between = (during: object) => chains({ from: TASCH, to: CUSTER, through, during, maxParties: 2 })
    const talk = 'kurvi-tasch - talk-1999 - barney-custer'
    expect(await between({ to: '1999' })).toEqual([talk])
    expect(await between({ from: '1999-12-31', to: '1999-12-31' })).toEqual([talk])
    expect(await between({ from: '2000', to: '2011' })).toEqual([])
  })

  it('leaves out what is undated, an open one too', async () => {
    const pair = { from: TANN, to: 'official:orsino', through }
    const congress = 'emma-von-der-tann - congress-2012 - orsino'
    expect(await chains(pair)).toEqual([congress, 'emma-von-der-tann - undated-talk - orsino'])
    expect(await chains({ ...pair, during: {} })).toEqual([congress])
  })
})

describe('a chronological chain', () => {
  const forward = { through, chronological: true }

  it('never goes back from a meeting to one that began earlier', async () => {
    const visit = { from: 'meeting:test-visit-2003', to: FLAVIA }
    expect(await chains({ ...visit, through })).toHaveLength(6)
    expect(await chains({ ...visit, ...forward })).toEqual([
      'visit-2003 - beverly-calhoun - call-2004 - flavia',
      'visit-2003 - beverly-calhoun - council-2005 - flavia',
      'visit-2003 - beverly-calhoun - undated - flavia',
    ])
  })

  it('counts the meetings at its ends', async () => {
    const [call, council] = ['meeting:test-call-2004', 'meeting:test-council-2005']
    expect(await chains({ from: call, to: council, ...forward })).toEqual([
      'call-2004 - beverly-calhoun - council-2005',
      'call-2004 - flavia - council-2005',
    ])
    expect(await chains({ from: council, to: call, ...forward, maxLength: 12 })).toEqual([])
  })

  it('may have an undated meeting anywhere, which gives it no leave to go back', async () => {
    const undated = 'meeting:test-undated-talk'
    expect(await chains({ from: 'meeting:test-congress-2012', to: undated, ...forward })).toEqual([
      'congress-2012 - emma-von-der-tann - undated-talk',
      'congress-2012 - orsino - undated-talk',
    ])
    expect(await chains({ from: undated, to: 'meeting:test-congress-2012', ...forward })).toHaveLength(2)
    const late = { from: 'meeting:test-council-2005', to: 'meeting:test-call-2004', ...forward, maxLength: 12 }
    expect(await chains(late)).toEqual([])
  })

  it('may go by links of any time between its meetings', async () => {
    const way = { from: RASSENDYLL, to: 'state:XRU', through: ['HOLDS', 'OFFICE_OF'], chronological: true }
    expect(await chains(way)).toEqual(['rudolf-rassendyll - office:xru-foreign-minister - state:XRU'])
  })
})

describe('what cannot be asked', () => {
  const refusal = async (variables: PathsAsked) => (await service.ask(PATHS, { ...variables })).errors?.[0]

  it.each([
    ['from', { from: 'official:nobody', to: FLAVIA }],
    ['to', { from: FLAVIA, to: 'state:NONE' }],
  ])('is an unknown id: %s', async (argument, variables) => {
    expect(await refusal(variables)).toMatchObject({
      message: expect.stringMatching(
        /^Query\.paths\((from|to):\) names (official:nobody|state:NONE), which is no State/,
      ),
      extensions: { code: 'BAD_USER_INPUT', argument },
    })
  })

  it.each([
    ['maxLength', 0],
    ['maxLength', 13],
    ['first', 0],
    ['first', 21],
  ])('is a %s of %i', async (argument, value) => {
    expect(await refusal({ from: FLAVIA, to: CALHOUN, [argument]: value })).toMatchObject({
      message: `Query.paths(${argument}:) is ${value}; it goes from 1 to ${argument === 'first' ? 20 : 12}.`,
      extensions: { code: 'BAD_USER_INPUT', argument },
    })
  })

  it('leaves what stands beside it answered', async () => {
    const reply = await service.ask(`{
      paths(from: "official:nobody", to: "${FLAVIA}") { length }
      other: paths(from: "${RASSENDYLL}", to: "${FLAVIA}", through: [ATTENDED]) { length }
    }`)
    expect(reply.data).toEqual({ paths: null, other: [{ length: 2 }] })
  })
})

describe('the statements of a search', () => {
  it('are one for the ends, one for each step and one for what is selected', async () => {
    const sent = await service.statementsOf(() => chains({ from: RASSENDYLL, to: CALHOUN, through }))
    expect(sent).toEqual(['paths/ends', 'paths/neighbours', 'paths/neighbours', 'Query.paths'])
  })

  it('are those of the shorter side where there is no chain', async () => {
    const sent = await service.statementsOf(() =>
      chains({ from: RASSENDYLL, to: 'source:test-gazette', through, maxLength: 12 }),
    )
    expect(sent).toEqual(['paths/ends', 'paths/neighbours', 'Query.paths'])
  })

  it('serve many who ask at once, each with an answer of their own', async () => {
    const people = [RASSENDYLL, MICHAEL, FLAVIA, CALHOUN, TASCH, CUSTER, TANN, 'official:orsino']
    const pairs = people.flatMap((from) => people.map((to) => ({ from, to, through })))
    const apart: string[][] = []
    for (const pair of pairs) apart.push(await chains(pair))
    expect(await Promise.all(pairs.map(chains))).toEqual(apart)
  })
})
