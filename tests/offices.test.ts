import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const idOf = ({ id }: { id: string }): string => id
const tenure = ({ id }: { id: string }): string => id.replace(/^tenure:/, '')

describe('an office', () => {
  it('belongs to a state or body, and may be sent to others', async () => {
    const { nodes } =
      await service.data(`{ nodes(ids: ["office:xru-ambassador-to-xgr", "office:cis-secretary-general"]) {
      ... on Office { rank of { id } accreditedTo { id } }
    } }`)
    expect(nodes).toEqual([
      {
        rank: 'HEAD_OF_MISSION',
        of: { id: 'state:XRU' },
        accreditedTo: [{ id: 'body:test-league' }, { id: 'state:XGR' }],
      },
      { rank: 'HEAD_OF_BODY', of: { id: 'body:cis' }, accreditedTo: [] },
    ])
  })
})

describe('the tenures of an office', () => {
  const TENURES = `query($id: ID!, $asOf: Date, $during: During) { office(id: $id) {
    tenures(asOf: $asOf, during: $during) { totalCount nodes { id } }
  } }`
  const held = async (slug: string, variables: Record<string, unknown> = {}) => {
    const { office } = await service.data(TENURES, { id: `office:${slug}`, ...variables })
    expect(office.tenures.totalCount).toBe(office.tenures.nodes.length)
    return office.tenures.nodes.map(tenure)
  }

  it('are the newest first', async () => {
    expect(await held('xru-foreign-minister')).toEqual(['flavia-fm', 'rassendyll-fm'])
  })

  it.each([
    ['2001-02-28', []],
    ['2001-03-01', ['rassendyll-fm']],
    ['2003-06-30', ['rassendyll-fm']],
    ['2003-07-01', ['flavia-fm']],
    ['2005-01-10', ['flavia-fm']],
    ['2005-01-11', []],
  ])(
    'on %s include both ends, a month that they began in, and end where they were last attested',
    async (asOf, tenures) => {
      expect(await held('xru-foreign-minister', { asOf })).toEqual(tenures)
    },
  )

  it.each([
    [{ to: '2001-02' }, []],
    [{ to: '2001-03-01' }, ['rassendyll-fm']],
    [{ from: '2003-06-30', to: '2003-07-01' }, ['flavia-fm', 'rassendyll-fm']],
    [{ from: '2003-07' }, ['flavia-fm']],
    [{ from: '2005', to: '2005' }, ['flavia-fm']],
    [{ from: '2005-02' }, []],
    [{}, ['flavia-fm', 'rassendyll-fm']],
  ])('overlap %j, partial dates standing for all their days', async (during, tenures) => {
    expect(await held('xru-foreign-minister', { during })).toEqual(tenures)
  })

  it.each([
    ['2023-12-14', []],
    ['2023-12-15', ['sergey-lavrov-rus-foreign-minister']],
    ['2023-12-16', []],
  ])('attested on one day hold on that day alone: %s', async (asOf, tenures) => {
    expect(await held('rus-foreign-minister', { asOf })).toEqual(tenures)
    expect(await held('rus-foreign-minister', { during: { from: asOf, to: asOf } })).toEqual(tenures)
  })

  it.each([
    ['2023-10-11', []],
    ['2023-10-12', ['sergei-aleinik-blr-foreign-minister']],
    ['2023-11-15', ['sergei-aleinik-blr-foreign-minister']],
    ['2023-12-15', ['sergei-aleinik-blr-foreign-minister']],
    ['2023-12-16', []],
  ])('attested on two days hold from the one to the other: %s', async (asOf, tenures) => {
    expect(await held('blr-foreign-minister', { asOf })).toEqual(tenures)
  })

  it('that are ongoing hold for good', async () => {
    expect(await held('xru-ambassador-to-xgr', { asOf: '2002-01-14' })).toEqual([])
    expect(await held('xru-ambassador-to-xgr', { asOf: '2002-01-15' })).toEqual(['lorry-ambassador'])
    expect(await held('xru-ambassador-to-xgr', { asOf: '2099-01-01' })).toEqual(['lorry-ambassador'])
  })
})

describe('a tenure', () => {
  it('tells its dates as precisely as they are known, and what it was attested by', async () => {
    const { links } =
      await service.data(`{ links(ids: ["tenure:rassendyll-fm", "tenure:flavia-fm", "tenure:lorry-ambassador", "tenure:calhoun-head"]) {
      ... on Tenure { acting credentialsOn period { from to ongoing } attested { from to } }
    } }`)
    expect(links).toEqual([
      {
        acting: false,
        credentialsOn: null,
        period: { from: '2001-03', to: '2003-06-30', ongoing: false },
        attested: null,
      },
      {
        acting: true,
        credentialsOn: null,
        period: { from: '2003-07-01', to: null, ongoing: false },
        attested: { from: '2003-07-01', to: '2005-01-10' },
      },
      {
        acting: false,
        credentialsOn: '2002-02',
        period: { from: '2002-01-15', to: null, ongoing: true },
        attested: null,
      },
      { acting: false, credentialsOn: null, period: null, attested: { from: '2002-05-04', to: '2005-01-10' } },
    ])
  })

  it('is the same seen from the official', async () => {
    const { official } = await service.data(`{ official(id: "official:flavia") {
      tenures { id office { id } }
      before: tenures(asOf: "2003-06-30") { id } last: tenures(asOf: "2005-01-10") { id } after: tenures(during: { from: "2005-01-11" }) { id }
    } }`)
    expect(official).toEqual({
      tenures: [{ id: 'tenure:flavia-fm', office: { id: 'office:xru-foreign-minister' } }],
      before: [],
      last: [{ id: 'tenure:flavia-fm' }],
      after: [],
    })
  })
})

describe('the list of officials', () => {
  const OFFICIALS = 'query($filter: OfficialFilter) { officials(filter: $filter, first: 100) { nodes { id } } }'
  const kept = async (filter: Record<string, unknown>) =>
    (await service.data(OFFICIALS, { filter })).officials.nodes.map(idOf)

  it('goes by id', async () => {
    const all = await kept({})
    expect(all).toEqual(all.toSorted())
    expect(all).toContain('official:orsino')
  })

  it('keeps those who held an office of any of several states and bodies', async () => {
    expect(await kept({ of: ['state:XRU'] })).toEqual([
      'official:flavia',
      'official:gren-lorry',
      'official:rudolf-rassendyll',
    ])
    expect(await kept({ of: ['body:cis', 'state:XGR'] })).toEqual([
      'official:beverly-calhoun',
      'official:sergei-lebedev',
    ])
  })

  it('keeps those who were sent to any of several', async () => {
    expect(await kept({ accreditedTo: ['body:test-league', 'state:BLR'] })).toEqual(['official:gren-lorry'])
    expect(await kept({ accreditedTo: ['state:XRU'] })).toEqual([])
  })

  it('keeps any of several ranks', async () => {
    expect(await kept({ rank: ['HEAD_OF_STATE', 'HEAD_OF_MISSION'] })).toEqual([
      'official:beverly-calhoun',
      'official:gren-lorry',
    ])
  })

  it('keeps those in office on a day or in a range', async () => {
    expect(await kept({ asOf: '2003-06-30' })).toEqual([
      'official:beverly-calhoun',
      'official:gren-lorry',
      'official:orsino',
      'official:rudolf-rassendyll',
    ])
    expect(await kept({ of: ['state:XRU'], during: { from: '2001', to: '2001' } })).toEqual([
      'official:rudolf-rassendyll',
    ])
    expect(await kept({ during: { from: '2023-12-15' } })).toEqual([
      'official:gren-lorry',
      'official:sergei-aleinik',
      'official:sergey-lavrov',
    ])
  })

  it('asks all of one and the same tenure', async () => {
    expect(await kept({ of: ['state:XRU'], rank: ['FOREIGN_MINISTER'], asOf: '2003-07-01' })).toEqual([
      'official:flavia',
    ])
    expect(await kept({ of: ['state:XGR'], rank: ['FOREIGN_MINISTER'] })).toEqual([])
    expect(await kept({ accreditedTo: ['state:XGR'], rank: ['FOREIGN_MINISTER'] })).toEqual([])
    expect(await kept({ rank: ['FOREIGN_MINISTER'], asOf: '2003-06-30', during: { from: '2003-07-01' } })).toEqual([])
  })

  it('keeps by words of any name', async () => {
    expect(await kept({ text: 'sergei' })).toEqual(['official:sergei-aleinik', 'official:sergei-lebedev'])
    expect(await kept({ text: 'Алейник сергей' })).toEqual(['official:sergei-aleinik'])
    expect(await kept({ text: 'tasch marshal' })).toEqual(['official:kurvi-tasch'])
    expect(await kept({ text: 'sergei', of: ['body:cis'] })).toEqual(['official:sergei-lebedev'])
  })
})

describe('an official', () => {
  it('has dates and identifiers as far as they are known', async () => {
    const { nodes } = await service.data(`{ nodes(ids: ["official:rudolf-rassendyll", "official:flavia"]) {
      ... on Official { born died identifiers { scheme value url } }
    } }`)
    expect(nodes).toEqual([
      {
        born: '1960-05',
        died: '2024',
        identifiers: [
          { scheme: 'wikidata', value: 'Q0', url: 'https://example.org/Q0' },
          { scheme: 'gazette', value: '17', url: null },
        ],
      },
      { born: null, died: null, identifiers: [] },
    ])
  })
})
