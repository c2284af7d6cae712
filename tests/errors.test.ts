import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

const refusal = (argument: string) => ({ extensions: { code: 'BAD_USER_INPUT', argument } })

describe('a date that is none', () => {
  const CHAIR = 'body(id: "body:cis") { chair(asOf: DAY) { id } }'

  it.each(['2023-02-30', '2023-13-01', '2023-10', '2023', '12.10.2023', '2023-10-12T00:00:00Z', ''])(
    'is refused alike where it is written and where it is a variable: «%s»',
    async (day) => {
      const written = await service.ask(`{ ${CHAIR.replace('DAY', JSON.stringify(day))} }`)
      const given = await service.ask(`query($day: Date) { ${CHAIR.replace('DAY', '$day')} }`, { day })
      expect(written.errors).toMatchObject([refusal('asOf')])
      expect(given.errors).toMatchObject([refusal('$day')])
      for (const { errors } of [written, given]) expect(JSON.stringify(errors)).toContain('2023-10-12')
    },
  )

  it.each(['2023-02-29', '2023-00', '2023-1', '23', 'yesterday', '2023-10-12/2023-10-13'])(
    'is refused within a filter, by the path to it: «%s»',
    async (from) => {
      const MEETINGS = 'meetings(filter: { during: DURING }) { totalCount }'
      const written = await service.ask(`{ ${MEETINGS.replace('DURING', `{ from: ${JSON.stringify(from)} }`)} }`)
      const given = await service.ask(
        `query($from: PartialDate) { ${MEETINGS.replace('DURING', '{ from: $from }')} }`,
        { from },
      )
      const within = await service.ask(`query($during: During) { ${MEETINGS.replace('DURING', '$during')} }`, {
        during: { from },
      })
      expect(written.errors).toMatchObject([refusal('filter.during.from')])
      expect(given.errors).toMatchObject([refusal('$from')])
      expect(within.errors).toMatchObject([refusal('$during')])
    },
  )

  it('is not 29 February of a leap year', async () => {
    const { body } = await service.data('{ body(id: "body:cis") { chair(asOf: "2024-02-29") { id } } }')
    expect(body).toEqual({ chair: null })
  })
})

describe('another argument that does not fit', () => {
  it.each([
    ['language', '{ state(id: "state:BLR") { name(language: "not a tag") } }'],
    ['kind', '{ meetings(filter: { kind: [PARTY] }) { totalCount } }'],
    ['order', '{ meetings(order: RANDOM) { totalCount } }'],
    ['first', '{ state(id: "state:BLR") { meetings(first: "ten") { totalCount } } }'],
    ['id', '{ state { id } }'],
    ['nobody', '{ state(id: "state:BLR", nobody: 1) { id } }'],
  ])('%s is refused before anything is asked of the database', async (_argument, query) => {
    const sent = await service.statementsOf(async () => {
      const { data, errors } = await service.ask(query)
      expect(data ?? null).toBeNull()
      expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual([
        expect.stringMatching(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/),
      ])
    })
    expect(sent).toEqual([])
  })

  it('is named: a language tag', async () => {
    const { errors } = await service.ask(
      'query($tag: LanguageTag) { state(id: "state:BLR") { name(language: $tag) } }',
      { tag: '_' },
    )
    expect(errors).toMatchObject([refusal('$tag')])
  })
})

describe('an operation that is none', () => {
  it.each([
    ['{ states { ', 'GRAPHQL_PARSE_FAILED'],
    ['{ embassies { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ state(id: "state:BLR") }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('is refused with a code of its own: %s', async (query, code) => {
    expect((await service.ask(query)).errors).toMatchObject([{ extensions: { code } }])
  })
})

describe('more ids than 500', () => {
  const ids = Array.from({ length: 501 }, (_, at) => (at % 2 ? 'state:BLR' : 'state:NONE'))
  const NODES = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }'

  it.each([NODES, NODES.replace('nodes(', 'links(')])('are refused by name: %s', async (query) => {
    const { errors } = await service.ask(query, { ids })
    expect(errors).toMatchObject([refusal('ids')])
    expect(errors?.[0]?.message).toMatch(/500/)
  })

  it('are not refused at 500', async () => {
    const { nodes } = await service.data(NODES, { ids: ids.slice(1) })
    expect(nodes).toEqual(Array.from({ length: 500 }, (_, at) => (at % 2 ? null : { id: 'state:BLR' })))
  })
})

describe('a wrong cursor', () => {
  it.each([
    ['that is none', 'not-a-cursor'],
    ['that is empty', ''],
    ['of another service', Buffer.from('arrayconnection:1').toString('base64')],
  ])('%s is refused by name, ahead and behind', async (_name, cursor) => {
    const PAGE = '{ states(first: 2, after: CURSOR) { nodes { id } } }'
    const after = await service.ask(PAGE.replace('CURSOR', JSON.stringify(cursor)))
    const before = await service.ask(
      PAGE.replace('first: 2, after: CURSOR', `last: 2, before: ${JSON.stringify(cursor)}`),
    )
    expect(after.errors).toMatchObject([refusal('after')])
    expect(before.errors).toMatchObject([refusal('before')])
  })

  it('of another list is refused deep in a selection too', async () => {
    const { states } = await service.data('{ states(first: 1) { pageInfo { endCursor } } }')
    const { errors } = await service.ask(
      'query($after: String) { body(id: "body:cis") { members(after: $after) { totalCount } } }',
      {
        after: states.pageInfo.endCursor,
      },
    )
    expect(errors).toMatchObject([refusal('after')])
  })

  it('that was changed by a letter is refused or stands elsewhere, and breaks nothing', async () => {
    const { states } = await service.data('{ states(first: 1) { pageInfo { endCursor } } }')
    const cursor: string = states.pageInfo.endCursor
    let refused = 0
    for (let at = 0; at < cursor.length; at += 7) {
      const changed = `${cursor.slice(0, at)}${cursor[at] === 'A' ? 'B' : 'A'}${cursor.slice(at + 1)}`
      const reply = await service.ask('query($after: String) { states(first: 1, after: $after) { nodes { id } } }', {
        after: changed,
      })
      for (const { extensions } of reply.errors ?? [])
        expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
      refused += reply.errors?.length ?? 0
    }
    expect(refused).toBeGreaterThan(0)
  })
})

describe('a field of the root that fails', () => {
  it('leaves its neighbours standing and tells its path under its alias', async () => {
    const reply = await service.ask(`{
      before: state(id: "state:BLR") { code }
      wrong: meetings(first: 0) { totalCount }
      also: plans(after: "?") { totalCount }
      after: source(id: "source:test-courier") { publisher }
    }`)
    expect(reply.data).toEqual({
      before: { code: 'BLR' },
      wrong: null,
      also: null,
      after: { publisher: 'The Test Courier' },
    })
    expect(reply.errors).toHaveLength(2)
    expect(reply.errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          path: ['wrong'],
          extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'first' }),
        }),
        expect.objectContaining({
          path: ['also'],
          extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument: 'after' }),
        }),
      ]),
    )
  })

  it('tells neither Cypher nor where in our code', async () => {
    const reply = await service.ask('{ states(first: 501) { nodes { id } } nodes(ids: ["a"]) { id } }')
    expect(JSON.stringify(reply)).not.toMatch(/MATCH|RETURN|src\/|node_modules|stacktrace|bolt/)
  })
})

describe('an id that nobody has', () => {
  it.each([
    ...['state', 'official', 'office', 'body', 'place', 'meeting', 'programme', 'document', 'source', 'node'].map(
      (field) => [field, field === 'node' ? 'state:NONE' : `${field}:none`],
    ),
    ['link', 'attendance:none'],
    ['state', 'official:flavia'],
    ['official', 'state:XRU'],
    ['meeting', ''],
    ['node', 'attendance:summit-flavia'],
    ['link', 'state:XRU'],
  ])('gives null: %s(id: "%s")', async (field, id) => {
    expect(await service.data(`query($id: ID!) { ${field}(id: $id) { id } }`, { id })).toEqual({ [field]: null })
  })

  it.each([
    ['meetings', '{ in: ["state:NONE", "place:none"] }'],
    ['meetings', '{ convenedBy: ["body:none"] }'],
    ['meetings', '{ attendedBy: ["official:none"] }'],
    ['meetings', '{ attendedBy: ["state:XRU", "office:none"] }'],
    ['plans', '{ organizer: ["body:none"] }'],
    ['plans', '{ involving: ["state:XRU", "state:NONE"] }'],
    ['plans', '{ in: ["place:none"] }'],
    ['documents', '{ party: ["state:XRU", "state:NONE"] }'],
    ['programmes', '{ party: ["body:none"] }'],
    ['officials', '{ of: ["state:NONE"] }'],
    ['officials', '{ accreditedTo: ["body:none"] }'],
    ['bodies', '{ member: ["state:XRU", "state:NONE"] }'],
  ])('finds nothing in a filter: %s(filter: %s)', async (field, filter) => {
    expect(await service.data(`{ ${field}(filter: ${filter}) { totalCount nodes { id } } }`)).toEqual({
      [field]: { totalCount: 0, nodes: [] },
    })
  })

  it('hides nobody else where any of several will do', async () => {
    const { meetings, plans, places, officials } = await service.data(`{
      meetings(filter: { in: ["state:NONE", "place:zenda-castle"], convenedBy: ["body:none", "body:test-league"] }) { nodes { id } }
      plans(filter: { organizer: ["body:none", "official:flavia"] }) { nodes { id } }
      places(in: ["state:NONE", "state:KGZ"]) { nodes { id } }
      officials(filter: { of: ["body:none", "body:cis"] }) { nodes { id } }
    }`)
    expect([meetings, plans, places, officials].map(({ nodes }) => nodes)).toEqual([
      [{ id: 'meeting:test-summit-2002' }],
      [{ id: 'plan:test-postponed' }],
      [{ id: 'place:bishkek' }],
      [{ id: 'official:sergei-lebedev' }],
    ])
  })
})
