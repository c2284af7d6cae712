import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const idOf = ({ id }: { id: string }): string => id
const short = ({ id }: { id: string }): string => id.replace(/^meeting:(test-)?/, '')

describe('what a body belongs to', () => {
  it('is a body, or a state, directly or through other bodies', async () => {
    const { nodes } =
      await service.data(`{ nodes(ids: ["body:test-league-council", "body:test-league", "body:xru-mfa", "body:xru-mfa-archive"]) {
      ... on Body { parent { id } state { id } organs { id } }
    } }`)
    expect(nodes).toEqual([
      { parent: { id: 'body:test-league' }, state: null, organs: [] },
      { parent: null, state: null, organs: [{ id: 'body:test-league-council' }] },
      { parent: null, state: { id: 'state:XRU' }, organs: [{ id: 'body:xru-mfa-archive' }] },
      { parent: { id: 'body:xru-mfa' }, state: { id: 'state:XRU' }, organs: [] },
    ])
  })

  it('of several organs is listed by id', async () => {
    const { body } = await service.data('{ body(id: "body:cis") { organs { id } } }')
    expect(body.organs.map(idOf)).toEqual([
      'body:cis-council-of-foreign-ministers',
      'body:cis-council-of-heads-of-government',
      'body:cis-council-of-heads-of-state',
    ])
  })
})

describe('the members of a body', () => {
  const MEMBERS =
    'query($asOf: Date) { body(id: "body:test-league") { members(asOf: $asOf) { totalCount nodes { member { id } standing } } } }'

  it('are the newest first, of all time unless told', async () => {
    const { body } = await service.data(MEMBERS)
    expect(body.members).toEqual({
      totalCount: 2,
      nodes: [
        { member: { id: 'state:XGR' }, standing: 'SUSPENDED' },
        { member: { id: 'state:XRU' }, standing: 'FULL' },
      ],
    })
  })

  it.each([
    ['1989-12-31', []],
    ['1990-01-01', ['state:XRU']],
    ['1995-02-01', ['state:XGR', 'state:XRU']],
    ['2008-12-31', ['state:XGR', 'state:XRU']],
    ['2009-01-01', ['state:XRU']],
    ['2026-01-01', ['state:XRU']],
  ])('on %s are those who belonged on that day', async (asOf, members) => {
    const { body } = await service.data(MEMBERS, { asOf })
    expect(body.members.nodes.map(({ member }: { member: { id: string } }) => member.id)).toEqual(members)
  })

  it('include those of whom it is only known that they belong, and bodies', async () => {
    const { cis, board } = await service.data(`{
      cis: body(id: "body:cis") { members(asOf: "1999-01-01") { totalCount } }
      board: body(id: "body:blr-rus-mfa-joint-board") { members(asOf: "2023-12-15") { nodes { member { id } } } }
    }`)
    expect(cis.members.totalCount).toBe(11)
    expect(board.members.nodes).toEqual([{ member: { id: 'body:blr-mfa' } }, { member: { id: 'body:rus-mfa' } }])
  })
})

describe('the chair of a body', () => {
  const CHAIR = 'query($id: ID!, $asOf: Date) { body(id: $id) { chair(asOf: $asOf) { id chair { __typename id } } } }'
  const chair = async (slug: string, asOf?: string) =>
    (await service.data(CHAIR, { id: `body:${slug}`, asOf })).body.chair

  it('is that of today unless told', async () => {
    expect(await chair('test-league')).toMatchObject({ id: 'chairmanship:league-since-2010' })
    expect(await chair('test-pact')).toBeNull()
    expect(await chair('cis')).toBeNull()
  })

  it.each([
    ['2001-12-31', undefined],
    ['2002-01-01', 'state:XRU'],
    ['2002-06-30', 'state:XRU'],
    ['2002-07-01', 'state:XGR'],
    ['2002-12-31', 'state:XGR'],
    ['2003-01-01', undefined],
    ['2009-12-31', undefined],
    ['2010-01-01', 'state:XRU'],
  ])('of the League on %s is %s', async (asOf, id) => {
    expect((await chair('test-league', asOf))?.chair.id).toBe(id)
  })

  it('attested on one day is the chair on that day alone', async () => {
    expect(await chair('cis', '2023-10-11')).toBeNull()
    expect((await chair('cis', '2023-10-12')).chair).toEqual({ __typename: 'State', id: 'state:KGZ' })
    expect(await chair('cis', '2023-10-13')).toBeNull()
  })

  it('is, among several, the one that began last, then the least id', async () => {
    expect(await chair('test-pact', '2011-12-31')).toMatchObject({ id: 'chairmanship:pact-xbo' })
    expect(await chair('test-pact', '2012-01-01')).toEqual({
      id: 'chairmanship:pact-tasch',
      chair: { __typename: 'Official', id: 'official:kurvi-tasch' },
    })
    expect(await chair('test-pact', '2012-07-01')).toMatchObject({ id: 'chairmanship:pact-xlu' })
  })

  it('is one of its chairmanships, which come newest first', async () => {
    const { body, official } = await service.data(`{
      body(id: "body:test-pact") {
        chairmanships { id } then: chairmanships(asOf: "2012-07-01") { id } early: chairmanships(during: { to: "2011" }) { id }
      }
      official(id: "official:kurvi-tasch") { chairmanships { id } ended: chairmanships(during: { from: "2012-07-01" }) { id } }
    }`)
    expect(body.chairmanships.map(idOf)).toEqual([
      'chairmanship:pact-tasch',
      'chairmanship:pact-xlu',
      'chairmanship:pact-xbo',
    ])
    expect(body.then.map(idOf)).toEqual(['chairmanship:pact-xlu', 'chairmanship:pact-xbo'])
    expect(body.early.map(idOf)).toEqual(['chairmanship:pact-xbo'])
    expect(official).toEqual({ chairmanships: [{ id: 'chairmanship:pact-tasch' }], ended: [] })
  })
})

describe('the meetings of a body', () => {
  const MEETINGS = `query($id: ID!, $filter: MeetingFilter, $order: MeetingOrder! = OLDEST_FIRST) { body(id: $id) {
    meetings(filter: $filter, order: $order) { totalCount nodes { id } }
  } }`
  const meetings = async (slug: string, filter?: Record<string, unknown>, order?: string) => {
    const { body } = await service.data(MEETINGS, { id: `body:${slug}`, filter, order })
    expect(body.meetings.totalCount).toBe(body.meetings.nodes.length)
    return body.meetings.nodes.map(short)
  }

  it('are those that it or a part of it convened', async () => {
    expect(await meetings('test-league')).toEqual(['debate-2002', 'summit-2002', 'council-2005'])
    expect(await meetings('test-league-council')).toEqual(['summit-2002', 'council-2005'])
    expect(await meetings('cis')).toEqual(['cis-cfm-2023-10-12'])
    expect(await meetings('cis-council-of-heads-of-state')).toEqual([])
    expect(await meetings('test-league', undefined, 'NEWEST_FIRST')).toEqual([
      'council-2005',
      'summit-2002',
      'debate-2002',
    ])
  })

  it('are those too at which someone acted for it, at a session included', async () => {
    expect(await meetings('xbo-mfa')).toEqual(['congress-2012', 'assembly-2013'])
    expect(await meetings('xbo-mfa', { kind: ['SESSION'] })).toEqual(['assembly-2013-session'])
    const { nodes } = await service.data(`{ nodes(ids: ["meeting:test-congress-2012", "meeting:test-assembly-2013"]) {
      ... on Meeting { convenedBy { id } attendances { nodes { onBehalfOf { id } } } }
    } }`)
    expect(nodes).toEqual([
      {
        convenedBy: [{ id: 'body:test-pact-board' }],
        attendances: { nodes: expect.arrayContaining([{ onBehalfOf: { id: 'body:xbo-mfa' } }]) },
      },
      { convenedBy: [], attendances: { nodes: [] } },
    ])
  })

  it('are filtered as meetings are', async () => {
    expect(await meetings('test-league', { in: ['state:XGR'] })).toEqual(['council-2005'])
    expect(await meetings('test-league', { attendedBy: ['official:black-michael'] })).toEqual(['summit-2002'])
  })
})

describe('the list of bodies', () => {
  const BODIES = 'query($filter: BodyFilter) { bodies(filter: $filter, first: 100) { nodes { id } } }'
  const kept = async (filter: Record<string, unknown>) =>
    (await service.data(BODIES, { filter })).bodies.nodes.map(idOf)

  it('goes by id and is kept by any of several kinds', async () => {
    expect(await kept({ kind: ['MINISTRY', 'JOINT_BODY'] })).toEqual([
      'body:blr-mfa',
      'body:blr-rus-mfa-joint-board',
      'body:rus-mfa',
      'body:xbo-mfa',
      'body:xru-mfa',
    ])
  })

  it('is kept by members, all of whom must belong', async () => {
    expect(await kept({ member: ['state:BLR'] })).toEqual(['body:cis', 'body:union-state'])
    expect(await kept({ member: ['state:BLR', 'state:KGZ'] })).toEqual(['body:cis'])
    expect(await kept({ member: ['state:BLR', 'state:XRU'] })).toEqual([])
    expect(await kept({ member: ['body:blr-mfa', 'body:rus-mfa'] })).toEqual(['body:blr-rus-mfa-joint-board'])
  })

  it('is kept by members on a day', async () => {
    const member = ['state:XRU', 'state:XGR']
    expect(await kept({ member })).toEqual(['body:test-league'])
    expect(await kept({ member, asOf: '1995-01-31' })).toEqual([])
    expect(await kept({ member, asOf: '1995-02-01' })).toEqual(['body:test-league'])
    expect(await kept({ member, asOf: '2009-01-01' })).toEqual([])
    expect(await kept({ member: ['state:XRU'], asOf: '2009-01-01' })).toEqual(['body:test-league'])
  })

  it.each([
    ['1989-12-31', ['body:test-pact', 'body:test-pact-board']],
    ['1990-12-31', ['body:test-league', 'body:test-pact', 'body:test-pact-board']],
    ['2010-12-31', ['body:test-league', 'body:test-league-council', 'body:test-pact', 'body:test-pact-board']],
    ['2011-01-01', ['body:test-league', 'body:test-pact', 'body:test-pact-board']],
  ])('is kept by existence on %s, where a source says when', async (asOf, bodies) => {
    const found = await kept({ asOf })
    expect(found.filter((id: string) => id.startsWith('body:test-'))).toEqual(bodies)
  })

  it('is kept by words of the names', async () => {
    expect(await kept({ text: 'LIS' })).toEqual(['body:test-league'])
    expect(await kept({ text: 'council foreign' })).toEqual(['body:cis-council-of-foreign-ministers'])
    expect(await kept({ text: 'содружество' })).toEqual(['body:cis'])
  })
})

describe('the offices of a body', () => {
  it('are its own, kept by rank', async () => {
    const { body } = await service.data(`{ body(id: "body:cis") {
      offices { nodes { id } } heads: offices(rank: [HEAD_OF_BODY]) { totalCount } others: offices(rank: [OTHER]) { totalCount }
    } }`)
    expect(body).toEqual({
      offices: { nodes: [{ id: 'office:cis-secretary-general' }] },
      heads: { totalCount: 1 },
      others: { totalCount: 0 },
    })
  })
})
