import { type FieldNode, type GraphQLObjectType, isObjectType, Kind } from 'graphql'
import { describe, expect, test } from 'vitest'
import { collectFields } from '../../src/plan/selection.ts'
import { open, schema } from './operation.ts'

const typeOf = (name: string): GraphQLObjectType => {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new Error(`No type ${name}`)
  return type
}

/** What is selected below the first field of an operation on a concrete type: response keys with their fields. */
function selected(source: string, type: string, values?: Record<string, unknown>): string[] {
  const operation = open(source, values)
  const root = operation.definition.selectionSet.selections.filter((one): one is FieldNode => one.kind === Kind.FIELD)
  const fields = collectFields(operation, typeOf(type), root.slice(0, 1))
  return [...fields].map(([key, nodes]) => `${key}: ${nodes.map(({ name }) => name.value).join('+')}`)
}

describe('the fields selected on a type', () => {
  test('stand under their aliases, in the order of the document', () => {
    expect(selected('{ state(id: "x") { b: name a: name code } }', 'State')).toEqual([
      'b: name',
      'a: name',
      'code: code',
    ])
  })

  test('gather the nodes of one key, wherever it is selected', () => {
    const source = `{ state(id: "x") { capital { id } ...F ... on Named { id } } }
      fragment F on State { capital { name } id }`
    expect(selected(source, 'State')).toEqual(['capital: capital+capital', 'id: id+id'])
  })

  test('are those of fragments on the type, on its interfaces and unions, however nested', () => {
    const source = `{ node(id: "x") {
      ... on Named { ... on Party { ... on State { code } ... on Body { bodyKind: kind } } names { value } }
      ... on Sourced { sources { id } }
      ... on Meeting { closed }
      ... { id }
    } }`
    expect(selected(source, 'State')).toEqual(['code: code', 'names: names', 'sources: sources', 'id: id'])
    expect(selected(source, 'Meeting')).toEqual(['names: names', 'sources: sources', 'closed: closed', 'id: id'])
    expect(selected(source, 'Source')).toEqual(['id: id'])
  })

  test('count a named fragment once, at its first spread', () => {
    const source = '{ state(id: "x") { ...F code ...F } } fragment F on State { id }'
    expect(selected(source, 'State')).toEqual(['id: id', 'code: code'])
  })

  const skipping = `query ($skip: Boolean! = false, $include: Boolean! = true) { state(id: "x") {
    id @skip(if: $skip)
    code @include(if: $include)
    ... @skip(if: $skip) { name }
    ...F @include(if: $include)
    names @skip(if: true) { value }
    capital @skip(if: $skip) @include(if: $include) { id }
  } }
  fragment F on State { kind }`

  test.each([
    [{}, ['id', 'code', 'name', 'kind', 'capital']],
    [{ skip: true }, ['code', 'kind']],
    [{ include: false }, ['id', 'name']],
    [{ skip: true, include: false }, []],
  ])('heed @skip and @include with %j', (values, keys) => {
    expect(selected(skipping, 'State', values).map((one) => one.split(':')[0])).toEqual(keys)
  })

  test('heed them on a spread that is repeated without them', () => {
    const source =
      'query ($no: Boolean! = false) { state(id: "x") { ...F @include(if: $no) ...F } } fragment F on State { id }'
    expect(selected(source, 'State')).toEqual(['id: id'])
  })
})
