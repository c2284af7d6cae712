import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

/** Lists of the shared world by the selection around them; `LIST` stands for the arguments and what is selected. */
const LISTS: [name: string, query: string, path: string[]][] = [
  ['states', '{ states(text: "b" PAGE) REST }', ['states']],
  ['officials', '{ officials(PAGE) REST }', ['officials']],
  ['meetings, newest first', '{ meetings(filter: {} PAGE) REST }', ['meetings']],
  ['meetings, oldest first, undated last', '{ meetings(order: OLDEST_FIRST PAGE) REST }', ['meetings']],
  [
    'meetings with their sessions',
    '{ meetings(filter: { kind: [SUMMIT, SESSION, COUNCIL] } PAGE) REST }',
    ['meetings'],
  ],
  ['plans, undated last', '{ plans(PAGE) REST }', ['plans']],
  ['documents', '{ documents(PAGE) REST }', ['documents']],
  [
    'attendances of an official',
    '{ official(id: "official:beverly-calhoun") { attendances(PAGE) REST } }',
    ['official', 'attendances'],
  ],
  [
    'attendances, oldest first',
    '{ official(id: "official:beverly-calhoun") { attendances(order: OLDEST_FIRST PAGE) REST } }',
    ['official', 'attendances'],
  ],
  [
    'attendances of a meeting',
    '{ meeting(id: "meeting:test-summit-2002") { attendances(PAGE) REST } }',
    ['meeting', 'attendances'],
  ],
  [
    'meetings of a state',
    '{ state(id: "state:XRU") { meetings(order: OLDEST_FIRST PAGE) REST } }',
    ['state', 'meetings'],
  ],
  ['meetings of a body', '{ body(id: "body:test-league") { meetings(PAGE) REST } }', ['body', 'meetings']],
  [
    'meetings at a place',
    '{ place(id: "place:strelsau") { meetings(order: OLDEST_FIRST PAGE) REST } }',
    ['place', 'meetings'],
  ],
  ['members', '{ body(id: "body:cis") { members(PAGE) REST } }', ['body', 'members']],
  [
    'tenures of an office',
    '{ office(id: "office:xru-foreign-minister") { tenures(PAGE) REST } }',
    ['office', 'tenures'],
  ],
  ['signatures', '{ document(id: "document:test-treaty") { signatures(PAGE) REST } }', ['document', 'signatures']],
  ['links', '{ official(id: "official:beverly-calhoun") { links(PAGE) REST } }', ['official', 'links']],
  ['encounters', '{ encounters(of: ["state:XRU"], maxParties: null PAGE) REST }', ['encounters']],
  ['encounters, oldest first', '{ encounters(of: ["state:XRU"], order: OLDEST_FIRST PAGE) REST }', ['encounters']],
]

interface Page {
  nodes: { id: string }[]
  edges: { cursor: string; node: { id: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount: number
}

const REST =
  '{ nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }'

async function page(query: string, path: string[], args: string): Promise<Page> {
  const data = await service.data(
    query.replace(/(\(| )PAGE/, (_, before) => `${before === '(' ? '(' : ', '}${args}`).replace('REST', REST),
  )
  return path.reduce((value, key) => value[key], data)
}

async function walk(query: string, path: string[], size: number, backward: boolean): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | null = null
  for (let step = 0; step < 300; step++) {
    const [sizeOf, from] = backward ? ['last', 'before'] : ['first', 'after']
    const { nodes, edges, pageInfo } = await page(
      query,
      path,
      `${sizeOf}: ${size}${cursor ? `, ${from}: "${cursor}"` : ''}`,
    )
    expect(edges.map(({ node }) => node.id)).toEqual(nodes.map(({ id }) => id))
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null)
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null)
    expect(backward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== null)
    const found = nodes.map(({ id }) => id)
    ids.splice(backward ? 0 : ids.length, 0, ...found)
    const more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor
    if (!more) return ids
  }
  throw new Error('a list without an end')
}

describe.each(LISTS)('%s', (_name, query, path) => {
  it('give the same list forwards, backwards and in one page', async () => {
    const { nodes, totalCount, pageInfo } = await page(query, path, 'first: 500')
    const whole = nodes.map(({ id }) => id)
    expect(whole.length, 'a list of one says nothing about pages').toBeGreaterThan(1)
    expect(new Set(whole).size).toBe(whole.length)
    expect(totalCount).toBe(whole.length)
    expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
    for (const size of whole.length < 20 ? [1, 2, 3] : [7, 24]) {
      expect(await walk(query, path, size, false), `${size} a page`).toEqual(whole)
      expect(await walk(query, path, size, true), `${size} a page, from the end`).toEqual(whole)
    }
  })

  it('keeps what lies between two cursors', async () => {
    const { edges } = await page(query, path, 'first: 500')
    const [first, last] = [edges[0], edges.at(-1)]
    const { nodes } = await page(query, path, `first: 500, after: "${first?.cursor}", before: "${last?.cursor}"`)
    expect(nodes.map(({ id }) => id)).toEqual(edges.slice(1, -1).map(({ node }) => node.id))
  })
})

describe('the size of a page', () => {
  it.each(['first: 0', 'first: -1', 'first: 501', 'last: 501', 'first: 1, last: 1'])('is refused: %s', async (args) => {
    const { data, errors } = await service.ask(`{ states(${args}) { nodes { id } } }`)
    expect(data).toEqual({ states: null })
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: /last/.test(args) ? 'last' : 'first' } },
    ])
  })

  it('is 25 unless told', async () => {
    expect((await service.data('{ states { nodes { id } } }')).states.nodes).toHaveLength(25)
  })

  it('is refused deep within a selection as it is at the root', async () => {
    const { errors } = await service.ask('{ state(id: "state:BLR") { memberships(first: 501) { nodes { id } } } }')
    expect(errors).toMatchObject([
      { message: expect.stringContaining('State.memberships(first:)'), extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })
})

describe('a cursor', () => {
  const cursorOf = async (query: string, path: string[]) => (await page(query, path, 'first: 1')).edges[0]?.cursor

  it.each([
    ['of another field', '{ officials(PAGE) REST }', '{ bodies(PAGE) REST }'],
    ['of another order', '{ meetings(order: OLDEST_FIRST PAGE) REST }', '{ meetings(order: NEWEST_FIRST PAGE) REST }'],
    [
      'of another filter',
      '{ meetings(filter: { kind: [VISIT] } PAGE) REST }',
      '{ meetings(filter: { kind: [CALL] } PAGE) REST }',
    ],
  ])('%s is refused', async (_name, from, to) => {
    const cursor = await cursorOf(from, [/\{ (\w+)/.exec(from)?.[1] ?? ''])
    const reply = await service.ask(
      to.replace(/(\(| )PAGE/, (_, before) => `${before === '(' ? '(' : ', '}after: "${cursor}"`).replace('REST', REST),
    )
    expect(reply.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }])
  })
})
