import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import type { Context } from '../../src/context.ts'
import type { Statement } from '../../src/graph/graph.ts'
import { compiled, execute } from './operation.ts'

/** Answers an operation as the service does, from rows written by hand in place of a database. */
async function answer(source: string, ...columns: unknown[]): Promise<unknown> {
  const asked: Statement[] = []
  const ask: Context['ask'] = async (statement) => {
    asked.push(statement)
    return columns
  }
  const context = { ask, viewer: { rights: 'public' }, today: '2023-11-01' } as Context
  const { data, errors } = await execute({ document: parse(source), context })
  if (errors?.[0]) throw errors[0]
  expect(asked).toHaveLength(1)
  // The null prototypes of graphql-js are of no interest here.
  return JSON.parse(JSON.stringify(data))
}

describe('a row', () => {
  test('answers properties, periods and partial dates under their response keys', async () => {
    const source = `{ document(id: "a") { key: id type: __typename topics
      inForce { begins: from to ongoing } adoptedOn again: adoptedOn } }`
    const row = ['document:a', null, '2023-10-12', null, null, null, true, '2023-12-01', 'MONTH']
    expect(await answer(source, row)).toEqual({
      document: {
        key: 'document:a',
        type: 'Document',
        topics: [],
        inForce: { begins: '2023-10-12', to: null, ongoing: true },
        adoptedOn: '2023-12',
        again: '2023-12',
      },
    })
  })

  test('that is not there answers null, and so does a link to one node that is not there', async () => {
    expect(await answer('{ meeting(id: "a") { id } }', null)).toEqual({ meeting: null })
    expect(await answer('{ meeting(id: "a") { id place { id } } }', ['meeting:a', null])).toEqual({
      meeting: { id: 'meeting:a', place: null },
    })
  })

  test('answers a derived field from its columns and its arguments', async () => {
    const row = ['Belarus', ['Belarus', 'Беларусь'], ['en', 'be'], ['PREFERRED', 'NATIVE']]
    expect(await answer('{ state(id: "a") { name be: name(language: "be") fr: name(language: "fr") } }', row)).toEqual({
      state: { name: 'Belarus', be: 'Беларусь', fr: 'Belarus' },
    })
  })

  test('answers lists that come whole, with null for what is not there where that may be', async () => {
    const source =
      '{ nodes(ids: ["a", "b", "c"]) { __typename id ... on State { code } ... on Named { names { value } } } }'
    const rows = [['state:a', [['A']], 'AAA'], null, ['source:c', null, null]]
    expect(await answer(source, rows)).toEqual({
      nodes: [
        { __typename: 'State', id: 'state:a', code: 'AAA', names: [{ value: 'A' }] },
        null,
        { __typename: 'Source', id: 'source:c' },
      ],
    })
  })

  test('answers each link under the type of its kind', async () => {
    const source = '{ links(ids: ["a", "b", "c"]) { __typename kind ... on Tenure { acting } } }'
    const rows = [
      ['tenure:a', 'HOLDS', true],
      ['held-at:b', 'HELD_AT', null],
      ['attendance:c', 'ATTENDED', null],
    ]
    expect(await answer(source, rows)).toEqual({
      links: [
        { __typename: 'Tenure', kind: 'HOLDS', acting: true },
        { __typename: 'PlainLink', kind: 'HELD_AT' },
        { __typename: 'Attendance', kind: 'ATTENDED' },
      ],
    })
  })
})

describe('a page', () => {
  const page = (args: string, selection: string, ...columns: unknown[]) =>
    answer(`{ states(${args}) { ${selection} } }`, ...columns) as Promise<{ states: Record<string, unknown> }>
  const cursorsOf = async (args: string) => {
    const { states } = await page(args, 'edges { cursor node { id } }', [
      ['a', 'a'],
      ['b', 'b'],
    ])
    return (states['edges'] as { cursor: string }[]).map(({ cursor }) => cursor)
  }

  test('answers nodes, edges and the count', async () => {
    const rows = [
      ['a', 'AAA'],
      ['b', 'BBB'],
    ]
    expect(await page('first: 2', 'nodes { id } all: totalCount edges { node { code id } }', rows, 7)).toEqual({
      states: {
        nodes: [{ id: 'a' }, { id: 'b' }],
        all: 7,
        edges: [{ node: { code: 'AAA', id: 'a' } }, { node: { code: 'BBB', id: 'b' } }],
      },
    })
  })

  test('leaves the row out that was read to know whether there are more', async () => {
    const selection = 'nodes { id } pageInfo { hasNextPage hasPreviousPage }'
    expect(await page('first: 2', selection, [['a'], ['b'], ['c']], false)).toEqual({
      states: { nodes: [{ id: 'a' }, { id: 'b' }], pageInfo: { hasNextPage: true, hasPreviousPage: false } },
    })
    expect(await page('first: 2', selection, [['a'], ['b']], true)).toEqual({
      states: { nodes: [{ id: 'a' }, { id: 'b' }], pageInfo: { hasNextPage: false, hasPreviousPage: true } },
    })
  })

  test('read from the end stands in the order of the list', async () => {
    const selection = 'nodes { id } pageInfo { hasNextPage hasPreviousPage }'
    expect(await page('last: 2', selection, [['c'], ['b'], ['a']], false)).toEqual({
      states: { nodes: [{ id: 'b' }, { id: 'c' }], pageInfo: { hasNextPage: false, hasPreviousPage: true } },
    })
  })

  test('gives cursors that the same list takes, and its first and last again in pageInfo', async () => {
    const [a = '', b = ''] = await cursorsOf('first: 2')
    const { states } = await page('first: 2', 'pageInfo { startCursor endCursor }', [['a'], ['b']])
    expect(states['pageInfo']).toEqual({ startCursor: a, endCursor: b })
    const { parameters } = compiled(`{ states(first: 9, after: "${a}", before: "${b}") { nodes { id } } }`)
    expect(parameters).toMatchObject({ states1_after: ['a'], states1_before: ['b'] })
  })

  test('gives cursors that a list with another filter refuses', async () => {
    const [a = ''] = await cursorsOf('text: "bel"')
    expect(() => compiled(`{ states(text: "rus", after: "${a}") { nodes { id } } }`)).toThrow(
      /another field, order or filter/,
    )
    expect(() => compiled(`{ bodies(after: "${a}") { nodes { id } } }`)).toThrow(/another field, order or filter/)
  })

  test('without rows has no cursors', async () => {
    const { states } = await page('first: 2', 'pageInfo { startCursor endCursor hasNextPage }', [])
    expect(states['pageInfo']).toEqual({ startCursor: null, endCursor: null, hasNextPage: false })
  })
})
