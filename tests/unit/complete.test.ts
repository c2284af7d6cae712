import { type ExecutionResult, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import type { Context } from '../../src/context.ts'
import { DatabaseUnavailable } from '../../src/errors.ts'
import { completeRoot } from '../../src/plan/complete.ts'
import { layField, plain } from '../../src/plan/layout.ts'
import { execute } from './operation.ts'

/** A request whose statements answer one column, by their name. */
const contextOf = (column: (name: string) => unknown): Context => {
  const ask: Context['ask'] = async ({ name }) => [column(name)]
  return { ask, viewer: { rights: 'public' }, today: '2023-11-01' } as Context
}

type Answers = Readonly<Record<string, unknown>>

/** Answers an operation from columns written by hand, by the name of the statement; an Error is thrown. */
async function ask(source: string, answers: Answers, request: object = {}): Promise<ExecutionResult> {
  const context = contextOf((name) => {
    const answer = answers[name]
    if (answer instanceof Error) throw answer
    return answer
  })
  return JSON.parse(JSON.stringify(await execute({ document: parse(source), context, ...request })))
}

const at = (...path: (string | number)[]) => expect.objectContaining({ path })

describe('a null where none may be', () => {
  test('empties the nearest field that may be null, through lists and objects, and tells where it stood', async () => {
    expect(await ask('{ states { nodes { id } } }', { 'Query.states': [['state:A'], [null]] })).toEqual({
      data: { states: null },
      errors: [
        {
          message: 'Cannot return null for non-nullable field State.id.',
          locations: [{ line: 1, column: 20 }],
          path: ['states', 'nodes', 1, 'id'],
        },
      ],
    })
  })

  test('empties one item of a list whose items may be null', async () => {
    const rows = [['state:A', null], null, ['state:C', 'SUN']]
    expect(await ask('{ nodes(ids: ["a", "b", "c"]) { ... on State { code } } }', { 'Query.nodes': rows })).toEqual({
      data: { nodes: [null, null, { code: 'SUN' }] },
      errors: [at('nodes', 0, 'code')],
    })
  })

  test('leaves no response where a field of the root may not be null, and is found in lists of lists', () => {
    const type = new GraphQLNonNull(new GraphQLList(new GraphQLList(new GraphQLNonNull(GraphQLInt))))
    const parent = new GraphQLObjectType({ name: 'Query', fields: { grid: { type } } })
    const { grid: field } = parent.getFields()
    if (!field) throw new Error('The field is there')
    const layout = layField({ key: 'grid', parent, field, nodes: [], at: [0], decode: plain, object: undefined })
    const bound = { arguments: [], today: '2023-11-01' }
    const errors: Error[] = []
    const rows = [[1, null], [2], [null]]
    expect(completeRoot(layout, [rows], bound, errors as never)).toEqual([null, [2], null])
    expect(errors).toMatchObject([{ path: ['grid', 0, 1] }, { path: ['grid', 2, 0] }])
    expect(() => completeRoot(layout, [null], bound, [])).toThrow(
      'Cannot return null for non-nullable field Query.grid.',
    )
  })
})

describe('an error', () => {
  test('stays one of several: siblings are answered, each with its own', async () => {
    const reply = await ask(
      '{ a: official(id: "a") { id } b: state(id: "b") { id } c: nodes(ids: ["c", "d"]) { ... on Named { names { value } } } }',
      {
        'Query.official': [null],
        'Query.state': ['state:b'],
        'Query.nodes': [
          ['state:c', null],
          ['body:d', null],
        ],
      },
    )
    expect(reply.data).toEqual({ a: null, b: { id: 'state:b' }, c: [null, null] })
    expect(reply.errors).toEqual([at('a', 'id'), at('c', 0, 'names'), at('c', 1, 'names')])
  })

  test('of a derived field stands at that field', async () => {
    const source = '{ node(id: "a") { id ... on Named { name(language: "be") } } }'
    const reply = await ask(source, { 'Query.node': ['state:a', 'A', null, null, null] })
    expect(reply.data).toEqual({ node: null })
    expect(reply.errors).toEqual([at('node', 'name')])
  })

  test('of a statement stands at its field of the root, in the order of the fields and not of the failures', async () => {
    const reply = await ask(
      '{ a: state(id: "a") { id } b: paths(from: "a", to: "b") { length } c: body(id: "c") { id } }',
      {
        'Query.state': new DatabaseUnavailable(),
        'Query.paths': new DatabaseUnavailable(),
        'Query.body': ['body:c'],
      },
    )
    expect(reply.data).toEqual({ a: null, b: null, c: { id: 'body:c' } })
    expect(reply.errors).toEqual([at('a'), at('b')])
  })

  test('in the variables gives no data at all', async () => {
    const reply = await ask('query($id: ID!) { state(id: $id) { id } }', {}, { variables: {} })
    expect(Object.keys(reply)).toEqual(['errors'])
    expect(reply.errors?.[0]?.message).toContain('Variable "$id" of required type "ID!" was not provided.')
  })

  test('in the choice of an operation gives no data at all', async () => {
    const two = 'query A { __typename } query B { __typename }'
    expect(await ask(two, {}, { operationName: 'C' })).toEqual({
      errors: [{ message: 'Unknown operation named "C".' }],
    })
    expect((await ask(two, {})).errors?.[0]?.message).toMatch(/Must provide operation name/)
    expect(await ask(two, {}, { operationName: 'B' })).toEqual({ data: { __typename: 'Query' } })
  })
})

describe('a selection', () => {
  test('is answered in its own order, fields that are written twice merged into the first', async () => {
    const source = `{ state(id: "a") { last: code kind: __typename ...F id } state(id: "a") { capital { id } } }
      fragment F on Named { names { value } ... on State { names { script } } }`
    const row = ['SUN', [['Минск', 'Cyrl']], 'state:a', ['place:a']]
    const reply = await ask(source, { 'Query.state': row })
    expect(JSON.stringify(reply.data)).toBe(
      '{"state":{"last":"SUN","kind":"State","names":[{"value":"Минск","script":"Cyrl"}],"id":"state:a","capital":{"id":"place:a"}}}',
    )
  })

  test('may use keys that mean something to JavaScript', async () => {
    const document = parse('{ __proto__: state(id: "a") { __proto__: id constructor: code } }')
    const context = contextOf(() => ['state:a', 'A'])
    expect(JSON.stringify(await execute({ document, context }))).toBe(
      '{"data":{"__proto__":{"__proto__":"state:a","constructor":"A"}}}',
    )
  })

  test('may ask about the schema beside the data', async () => {
    const source = `query($name: String!, $deep: Boolean = false) {
      type: __type(name: $name) { ...T } state(id: "a") { id } __schema { queryType { name } } none: __type(name: "X") { name }
    } fragment T on __Type { name kind fields @include(if: $deep) { name } }`
    const reply = await ask(source, { 'Query.state': ['state:a'] }, { variables: { name: 'Period' } })
    expect(reply).toEqual({
      data: {
        type: { name: 'Period', kind: 'OBJECT' },
        state: { id: 'state:a' },
        __schema: { queryType: { name: 'Query' } },
        none: null,
      },
    })
  })
})
