import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const idOf = ({ id }: { id: string }): string => id

const LINKS = `query($id: ID!, $kind: [LinkKind!], $asOf: Date, $during: During) { node(id: $id) { ... on Named {
  links(kind: $kind, asOf: $asOf, during: $during, first: 100) { totalCount nodes { id } }
} } }`

async function links(id: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  const { node } = await service.data(LINKS, { id, ...variables })
  expect(node.links.totalCount).toBe(node.links.nodes.length)
  return node.links.nodes.map(idOf)
}

describe('the links of a node', () => {
  it('lead from it and to it, the newest first, those of unknown time last by id', async () => {
    expect(await links('office:xru-ambassador-to-xgr')).toEqual([
      'tenure:lorry-ambassador',
      'accredited-to:xru-amb-xgr',
      'accredited-to:xru-amb-league',
      'office-of:xru-amb',
    ])
    expect(await links('body:test-pact')).toEqual([
      'attendance:congress-2012-pact',
      'plan:test-pact-in-szohod',
      'chairmanship:pact-tasch',
      'chairmanship:pact-xlu',
      'chairmanship:pact-xbo',
      'office-of:pact-secretary',
      'part-of:pact-board',
      'party-to:board-resolution-pact',
    ])
  })

  it('are kept by any of several kinds', async () => {
    expect(await links('body:test-pact', { kind: ['PART_OF', 'CHAIRS'] })).toEqual([
      'chairmanship:pact-tasch',
      'chairmanship:pact-xlu',
      'chairmanship:pact-xbo',
      'part-of:pact-board',
    ])
    expect(await links('body:test-pact', { kind: ['HOLDS'] })).toEqual([])
  })

  it.each([
    ['2000-12-31', ['accredited-to:xru-amb-league', 'office-of:xru-amb']],
    ['2001-01-01', ['accredited-to:xru-amb-xgr', 'accredited-to:xru-amb-league', 'office-of:xru-amb']],
    ['2099-01-01', ['tenure:lorry-ambassador', 'accredited-to:xru-amb-league', 'office-of:xru-amb']],
  ])('on %s are those that hold, one of unknown time always', async (asOf, expected) => {
    expect(await links('office:xru-ambassador-to-xgr', { asOf })).toEqual(expected)
  })

  it('hold in the days of the meeting, the signature or the plan that they belong to', async () => {
    const at = async (id: string, kind: string, asOf: string) => links(id, { kind: [kind], asOf })
    expect(await at('official:flavia', 'ATTENDED', '2002-05-02')).toEqual(['attendance:debate-flavia'])
    expect(await at('official:flavia', 'ATTENDED', '2002-05-04')).toEqual([
      'attendance:summit-flavia',
      'attendance:debate-flavia',
    ])
    expect(await at('place:strelsau', 'HELD_AT', '2002-05-04')).toEqual([
      'held-at:test-margins-2002',
      'held-at:test-debate-2002',
    ])
    expect(await at('document:test-treaty', 'SIGNED', '2002-05-03')).toEqual(['signature:treaty-xgr-consent'])
    expect(await at('official:barney-custer', 'SIGNED', '2012-04-30')).toEqual(['signature:accord-custer'])
    expect(await at('place:edelweiss', 'PLANS_MEETING_AT', '2005-01-31')).toEqual(['plan:test-council-held'])
    expect(await at('place:edelweiss', 'PLANS_MEETING_AT', '2005-02-01')).toEqual([])
  })

  it('are kept by a range that they overlap, on the last and the first day too', async () => {
    const chairs = async (from: string, to: string) =>
      links('body:test-pact', { kind: ['CHAIRS'], during: { from, to } })
    expect(await chairs('2010', '2010')).toEqual([])
    expect(await chairs('2010', '2011-01-01')).toEqual(['chairmanship:pact-xbo'])
    expect(await chairs('2012-06-30', '2012-06-30')).toEqual([
      'chairmanship:pact-tasch',
      'chairmanship:pact-xlu',
      'chairmanship:pact-xbo',
    ])
    expect(await chairs('2012-07', '2013')).toEqual(['chairmanship:pact-xlu', 'chairmanship:pact-xbo'])
    expect(await chairs('2013', '2013')).toEqual([])
  })

  it('must fit kind, day and range at once', async () => {
    const all = { kind: ['CHAIRS'], asOf: '2012-12-31', during: { to: '2011' } }
    expect(await links('body:test-pact', all)).toEqual(['chairmanship:pact-xbo'])
    expect(await links('body:test-pact', { ...all, kind: ['PART_OF'] })).toEqual(['part-of:pact-board'])
    expect(await links('body:test-pact', { ...all, asOf: '2013-01-01' })).toEqual([])
  })
})

describe('a link', () => {
  it('tells what it joins in the direction in which it is stored, its time and its sources', async () => {
    const { items } =
      await service.data(`{ items: links(ids: ["located-in:strelsau-xsy", "chairmanship:xgr-league", "succeeded:xru-xsy"]) {
      __typename kind start { id } end { id } period { from to ongoing } attested { from to } sources { id }
    } }`)
    const sources = [{ id: 'source:test-gazette' }]
    expect(items).toEqual([
      {
        __typename: 'PlainLink',
        kind: 'LOCATED_IN',
        start: { id: 'place:strelsau' },
        end: { id: 'state:XSY' },
        period: { from: '1900-05', to: '1949-12-31', ongoing: false },
        attested: null,
        sources,
      },
      {
        __typename: 'Chairmanship',
        kind: 'CHAIRS',
        start: { id: 'state:XGR' },
        end: { id: 'body:test-league' },
        period: { from: '2002-07-01', to: null, ongoing: false },
        attested: { from: '2002-07-01', to: '2002-12-31' },
        sources,
      },
      {
        __typename: 'PlainLink',
        kind: 'SUCCEEDED',
        start: { id: 'state:XRU' },
        end: { id: 'state:XSY' },
        period: null,
        attested: null,
        sources,
      },
    ])
  })

  it('attested on one day begins and ends on it', async () => {
    const { link } = await service.data(
      '{ link(id: "chairmanship:kgz-cis-2023") { period { from } attested { from to } } }',
    )
    expect(link).toEqual({ period: null, attested: { from: '2023-10-12', to: '2023-10-12' } })
  })

  it('is found by its id among others, in the order asked for, null where there is none', async () => {
    const ids = ['hosted:test-visit-2003', 'tenure:none', 'membership:blr-cis', 'state:BLR', 'hosted:test-visit-2003']
    const { links: found } = await service.data('query($ids: [ID!]!) { links(ids: $ids) { id } }', { ids })
    expect(found).toEqual([{ id: ids[0] }, null, { id: ids[2] }, null, { id: ids[0] }])
  })
})

describe('nodes by their ids', () => {
  it('come in the order asked for, null where there is none, twice where asked for twice', async () => {
    const ids = ['source:test-courier', 'state:XRU', 'state:NONE', 'tenure:flavia-fm', 'state:XRU']
    const { nodes } = await service.data('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })
    expect(nodes).toEqual([
      { __typename: 'Source', id: ids[0] },
      { __typename: 'State', id: ids[1] },
      null,
      null,
      { __typename: 'State', id: ids[1] },
    ])
  })

  it('are none where none is asked for', async () => {
    expect(await service.data('{ nodes(ids: []) { id } links(ids: []) { id } }')).toEqual({ nodes: [], links: [] })
  })
})
