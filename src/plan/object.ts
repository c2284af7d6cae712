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
    const { expression, decode } = compileConcrete(builder, type, scope, nodes)
    return { expression, decode: (value, bound) => decode(value, bound, type.name) }
  }
  return compileAbstract(builder, builder.operation.schema.getPossibleTypes(type), scope, nodes)
}

/** Decodes a row into an object of the type named, leaving out the first `from` columns. */
type DecodeAs = (value: unknown, bound: Bound, typeName: string) => Answer

function compileConcrete(
  builder: Builder,
  type: GraphQLObjectType,
  scope: Scope,
  nodes: readonly FieldNode[],
  row = new Row(),
): { expression: string; decode: DecodeAs } {
  const fields: [key: string, position: number, decode: Decode][] = []
  for (const [key, fieldNodes] of collectFields(builder.operation, type, nodes)) {
    if (fieldNodes[0]?.name.value === '__typename') continue
    const { columns, decode } = compileField(builder, type, scope, fieldNodes)
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
  return {
    expression: row.expression,
    decode(value, bound, typeName) {
      const columns = value as readonly unknown[]
      const answer: Answer = { [TYPE]: typeName }
      for (const [key, position, decode] of fields)
        answer[key] = decode(position < 0 ? columns : columns[position], bound)
      return answer
    },
  }
}

/** Types whose columns are the same share a branch of the CASE; the first column names the type. */
function compileAbstract(
  builder: Builder,
  types: readonly GraphQLObjectType[],
  { variable, ...rest }: Scope,
  nodes: readonly FieldNode[],
): Column {
  if (variable === null) throw new Error('An abstract type needs a node to choose by')
  const links = types.some(({ name }) => linkKindsOf(name).length > 0)
  const typeColumn = links ? `type(${variable})` : `labels(${variable})[0]`
  const branches = new Map<string, GraphQLObjectType[]>()
  const decoders = new Map<string, DecodeAs>()
  for (const type of types) {
    const row = new Row()
    row.add(typeColumn)
    const { expression, decode } = compileConcrete(builder, type, { variable, ...rest }, nodes, row)
    branches.set(expression, [...(branches.get(expression) ?? []), type])
    decoders.set(type.name, decode)
  }
  const labels = ({ name }: GraphQLObjectType) => (links ? linkKindsOf(name) : [name])
  const [largest = ''] = [...branches].sort(([, a], [, b]) => b.length - a.length)[0] ?? []
  const others = [...branches].filter(([expression]) => expression !== largest)
  const whens = others.map(
    ([expression, own]) => `WHEN ${variable}:${own.flatMap(labels).join('|')} THEN ${expression}`,
  )
  return {
    expression: whens.length === 0 ? largest : `CASE ${whens.join(' ')} ELSE ${largest} END`,
    decode(value, bound) {
      const label = String((value as readonly unknown[])[0])
      const typeName = links ? linkTypeOf(label) : label
      return decoders.get(typeName)?.(value, bound, typeName) ?? null
    },
  }
}
