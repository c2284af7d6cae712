import { type FieldNode, type GraphQLCompositeType, type GraphQLObjectType, isObjectType } from 'graphql'
import { idsBeginWith, linkKindsOf } from '../links/linkTypes.ts'
import type { Builder } from './builder.ts'
import { type Column, Row } from './column.ts'
import { compileField } from './field.ts'
import { type FieldLayout, layObject, type ObjectLayout } from './layout.ts'
import type { Scope } from './scope.ts'
import { selectFields } from './selectFields.ts'

/** What is selected of an object, as one list of columns. */
export function compileObject(
  builder: Builder,
  type: GraphQLCompositeType,
  scope: Scope,
  nodes: readonly FieldNode[],
): Column {
  if (isObjectType(type)) {
    const row = new Row()
    const layout = layObject(type, compileConcrete(builder, type, scope, nodes, row))
    return { expression: row.expression, expressions: row.expressions, clauses: row.clauses, layout }
  }
  return compileAbstract(builder, builder.operation.schema.getPossibleTypes(type), scope, nodes)
}

/** A property of a node or of the end of a link, as text where it is a date. */
const PROPERTY = /^(toString\()?(?:\w+|(?:start|end)Node\(\w+\))\.\w+\)?$/

function compileConcrete(
  builder: Builder,
  type: GraphQLObjectType,
  scope: Scope,
  nodes: readonly FieldNode[],
  row: Pick<Row, 'add' | 'need'>,
): FieldLayout[] {
  return selectFields(builder.operation, type, nodes, (selected) => {
    const { columns, clauses, decode, object } = compileField(builder, type, scope, selected.nodes)
    row.need(clauses)
    return { at: columns.map((column) => row.add(column)), decode, object }
  })
}

/**
 * One row for all types, which the prefix of the id tells apart: most clients ask for ids, and a label would be one more
 * text for each of four hundred people. A column stands once, whichever types ask for it: one row for each type would
 * repeat what lies below in each, and a text with a spread on every type grew eightfold with each level.
 */
function compileAbstract(
  builder: Builder,
  types: readonly GraphQLObjectType[],
  { variable, ...rest }: Scope,
  nodes: readonly FieldNode[],
): Column {
  if (variable === null) throw new Error('An abstract type needs a node to choose by')
  const links = types.some(({ name }) => linkKindsOf(name).length > 0)
  const labelsOf = ({ name }: GraphQLObjectType) => (links ? linkKindsOf(name) : [name])
  const row = new Row()
  const idColumn = `${variable}.id`
  const idAt = row.add(idColumn)
  const askers = new Map<string, Set<GraphQLObjectType>>([[idColumn, new Set(types)]])
  const layouts = new Map<string, FieldLayout[]>()
  for (const type of types) {
    const add = (expression: string) => {
      askers.set(expression, (askers.get(expression) ?? new Set()).add(type))
      return row.add(expression)
    }
    const columns = { add, need: (clauses: readonly string[]) => row.need(clauses) }
    layouts.set(type.name, compileConcrete(builder, type, { variable, ...rest }, nodes, columns))
  }
  // A property that a node does not have is null; what reads on from the node runs only where its type asks for it.
  const guarded = (expression: string): string => {
    const asking = [...(askers.get(expression) ?? [])]
    if (asking.length === types.length || PROPERTY.test(expression)) return expression
    return `CASE WHEN ${variable}:${asking.flatMap(labelsOf).join('|')} THEN ${expression} END`
  }
  const expressions = row.expressions.map(guarded)
  return {
    expression: `[${expressions.join(', ')}]`,
    expressions,
    clauses: row.clauses,
    layout: { typeOf: typeByPrefix(types, idAt), types: layouts },
  }
}

/** Tells types by what the id in a column begins with; nothing is cut off, which would be a text more for each object. */
function typeByPrefix(types: readonly GraphQLObjectType[], idAt: number): ObjectLayout['typeOf'] {
  const beginnings = types.flatMap(({ name }) => idsBeginWith(name).map((beginning) => ({ beginning, name })))
  return (columns) => {
    const id = columns[idAt]
    if (typeof id === 'string') for (const { beginning, name } of beginnings) if (id.startsWith(beginning)) return name
    return ''
  }
}
