import { buildSchema, type GraphQLObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { borrow, parseBorrowed } from '../../src/codegen/borrowed.ts'
import { parseFragment } from '../../src/codegen/header.ts'
import { borrowUse } from '../../src/plan/borrow.ts'
import type { Arguments, Use } from '../../src/plan/bound.ts'

const HEAD = '// Who met whom.\n// answers: Query/encounters\n'
const EXAMPLE = '// example: { relation { encounters { nodes { id } } } }'
const parse = (args: string) => parseBorrowed('Relation/encounters', `${HEAD}// arguments: ${args}\n${EXAMPLE}\n`)

describe('a file that answers what another one does', () => {
  const lender = parseFragment(
    'Query/encounters',
    '// Who met whom.\n// yields: id\n// parameters: of\n// example: { encounters }\nUNWIND $of AS id\n',
  )

  test('takes arguments of the field above it, one or a list of them, and values of an enum', () => {
    expect(parse('during, of = [between, and], order = NEWEST_FIRST, filter.party = one')?.arguments).toEqual([
      { name: 'during', field: null, list: false, from: [{ argument: 'during' }] },
      { name: 'of', field: null, list: true, from: [{ argument: 'between' }, { argument: 'and' }] },
      { name: 'order', field: null, list: false, from: [{ value: 'NEWEST_FIRST' }] },
      { name: 'filter', field: 'party', list: false, from: [{ argument: 'one' }] },
    ])
  })

  test('has the text of the other and an example of its own', () => {
    const borrowed = parse('of = [between]')
    const fragment = borrowed && borrow(borrowed, [lender])
    expect(fragment).toMatchObject({
      name: 'Relation/encounters',
      match: lender.match,
      borrows: { field: 'Query.encounters' },
      example: '{ relation { encounters { nodes { id } } } }',
    })
  })

  test('is one only where its header says so', () => {
    expect(parseBorrowed('Query/x', '// X.\n// example: { x }\nMATCH (x)')).toBeUndefined()
  })

  test.each([
    [`${HEAD}${EXAMPLE}\nMATCH (x)`, 'answers what another file says, and has no text of its own'],
    [HEAD, 'needs a header «example: operation»'],
    [`${HEAD}// arguments: of = {between}\n${EXAMPLE}`, 'does not read arguments: of = {between}'],
  ])('is refused by its name where the header is not whole', (content, reason) => {
    expect(() => parseBorrowed('Relation/encounters', content)).toThrow(`cypher/Relation/encounters.cypher: ${reason}`)
  })

  test('is refused where there is nothing to borrow', () => {
    const borrowed = parse('of = [between]')
    expect(() => borrowed && borrow(borrowed, [])).toThrow('there is no cypher/Query/encounters.cypher to borrow from')
  })
})

describe('the arguments of such a field', () => {
  const schema = buildSchema(`
    type Query { meetings(filter: Filter, order: String, first: Int): Int, relation(one: ID, during: During, most: Int): Relation }
    type Relation { meetings(filter: Filter, first: Int): Int }
    input Filter { attendedBy: [ID!], during: During, most: Int, text: String }
    input During { from: String, to: String }
  `)
  const use = (type: string, field: string, values: Arguments): Use => ({
    index: 1,
    path: `${type}.${field}`,
    field: (schema.getType(type) as GraphQLObjectType).getFields()[field] as Use['field'],
    arguments: values,
    read: () => values,
  })
  const borrows = {
    field: 'Query.meetings',
    arguments: parse('filter.attendedBy = [one], filter.during, filter.most, order = UP')?.arguments ?? [],
  }
  function joined(own: Arguments, above: Arguments): Arguments {
    const relation = use('Query', 'relation', above)
    const { arguments: values, read } = borrowUse(
      { schema, fragments: {}, variables: {} },
      use('Relation', 'meetings', own),
      borrows,
      relation,
    )
    expect(read({}, (id) => id)).toEqual(values)
    return values
  }

  test('are those of the field above, beside its own', () => {
    expect(joined({ first: 3, filter: { text: 'x' } }, { one: 'a', during: { from: '2002' } })).toEqual({
      first: 3,
      order: 'UP',
      filter: { text: 'x', attendedBy: ['a'], during: { from: '2002' } },
    })
  })

  test('leave out what is not given above', () => {
    expect(joined({}, { one: 'a', during: null })).toEqual({ order: 'UP', filter: { attendedBy: ['a'] } })
  })

  test('must both hold where both are given: lists together, the less of two numbers', () => {
    expect(joined({ filter: { attendedBy: ['b'], most: 5 } }, { one: 'a', most: 2 })).toEqual({
      order: 'UP',
      filter: { attendedBy: ['b', 'a'], most: 2 },
    })
  })

  test.each([
    [{ from: '2001', to: '2003' }, { from: '2002-05' }, { from: '2002-05', to: '2003' }],
    [{ to: '2003' }, { from: '2002', to: '2003-06' }, { from: '2002', to: '2003-06' }],
    [{}, { from: '2002' }, { from: '2002' }],
  ])('of the ranges %j and %j are what lies in both', (own, above, during) => {
    const { filter } = joined({ filter: { during: own } }, { one: 'a', during: above })
    expect(filter).toEqual({ attendedBy: ['a'], during })
  })
})
