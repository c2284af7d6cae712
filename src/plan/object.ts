import { type FieldNode, type GraphQLCompositeType, type GraphQLObjectType, isObjectType } from 'graphql'
import { linkKindsOf, linkTypeOf } from '../links/linkTypes.ts'
import type { Bound } from './bound.ts'
import type { Builder } from './builder.ts'
import { type Answer, type Column, type Decode, Row, TYPE } from './column.ts'
import { compileField } from './field.ts'
import type { Scope } from './scope.ts'
import { collectFields } from './selection.ts'

/** What is selected of an object, as one list of columns. */
export function compileObject(
  builder: Builder,
  type: GraphQLCompositeType,
  scope: Scope,
  nodes: readonly FieldNode[],
): Column {
  if (isObjectType(type)) {
    const row = new Row()
    const decode = compileConcrete(builder, type, scope, nodes, row)
    return {
      expression: row.expression,
      clauses: row.clauses,
      decode: (value, bound) => decode(value, bound, type.name),
    }
  }
  return compileAbstract(builder, builder.operation.schema.getPossibleTypes(type), scope, nodes)
}

/** A property, as text where it is a date. */
const PROPERTY = /^(?:\w+\.\w+|toString\(\w+\.\w+\))$/

/** Decodes a row into an object of the type named. */
type DecodeAs = (value: unknown, bound: Bound, typeName: string) => Answer

function compileConcrete(
  builder: Builder,
  type: GraphQLObjectType,
  scope: Scope,
  nodes: readonly FieldNode[],
  row: Pick<Row, 'add' | 'need'>,
): DecodeAs {
  const fields: [key: string, position: number, decode: Decode][] = []
  for (const [key, fieldNodes] of collectFields(builder.operation, type, nodes)) {
    if (fieldNodes[0]?.name.value === '__typename') continue
    const { columns, clauses, decode } = compileField(builder, type, scope, fieldNodes)
    row.need(clauses)
    const positions = columns.map((column) => row.add(column))
    const [only = 0] = positions
    if (positions.length === 1) fields.push([key, only, decode])
    else
      fields.push([
        key,
        -1,
        (values, bound) =>
          decode(
            positions.map((at) => (values as unknown[])[at]),
            bound,
          ),
      ])
  }
  return (value, bound, typeName) => {
    const columns = value as readonly unknown[]
    const answer: Answer = { [TYPE]: typeName }
    for (const [key, position, decode] of fields)
      answer[key] = decode(position < 0 ? columns : columns[position], bound)
    return answer
  }
}

/**
 * One row for all types, the first column naming the type. A column stands once, whichever types ask for it: one row for
 * each type would repeat what lies below in each, and a text with a spread on every type grew eightfold with each level.
 */
function compileAbstract(
  builder: Builder,
  types: readonly GraphQLObjectType[],
  { variable, ...rest }: Scope,
  nodes: readonly FieldNode[],
): Column {
  if (variable === null) throw new Error('An abstract type needs a node to choose by')
  const links = types.some(({ name }) => linkKindsOf(name).length > 0)
  const typeColumn = links ? `type(${variable})` : `labels(${variable})[0]`
  const labelsOf = ({ name }: GraphQLObjectType) => (links ? linkKindsOf(name) : [name])
  const row = new Row()
  row.add(typeColumn)
  const askers = new Map<string, Set<GraphQLObjectType>>([[typeColumn, new Set(types)]])
  const decoders = new Map<string, DecodeAs>()
  for (const type of types) {
    const add = (expression: string) => {
      askers.set(expression, (askers.get(expression) ?? new Set()).add(type))
      return row.add(expression)
    }
    decoders.set(
      type.name,
      compileConcrete(builder, type, { variable, ...rest }, nodes, { add, need: (clauses) => row.need(clauses) }),
    )
  }
  // A property that a node does not have is null; what reads on from the node runs only where its type asks for it.
  const guarded = (expression: string): string => {
    const asking = [...(askers.get(expression) ?? [])]
    if (asking.length === types.length || PROPERTY.test(expression)) return expression
    return `CASE WHEN ${variable}:${asking.flatMap(labelsOf).join('|')} THEN ${expression} END`
  }
  return {
    expression: `[${row.expressions.map(guarded).join(', ')}]`,
    clauses: row.clauses,
    decode(value, bound) {
      const label = String((value as readonly unknown[])[0])
      const typeName = links ? linkTypeOf(label) : label
      return decoders.get(typeName)?.(value, bound, typeName) ?? null
    },
  }
}
