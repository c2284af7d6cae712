import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { DerivedField } from '../derivedField.ts'
import { periodColumns, readPeriod } from '../time/Period.ts'
import { type Precision, writePartialDate } from '../time/partialDate.ts'
import type { Use } from './bound.ts'
import type { Builder } from './builder.ts'
import { compileConnection } from './connection.ts'
import { given } from './guards.ts'
import { type Instance, instantiate } from './instance.ts'
import { type Decode, type FieldLayout, layObject, plain } from './layout.ts'
import { compileObject } from './object.ts'
import type { Scope } from './scope.ts'
import { selectNamed } from './selectFields.ts'
import { compileFirst, compileValue } from './value.ts'

/** The columns that a field needs, and what to make of them. */
export interface CompiledField extends Pick<FieldLayout, 'decode' | 'object'> {
  readonly columns: readonly string[]
  /** What must stand before the RETURN in which the columns are used. */
  readonly clauses: readonly string[]
}

/** One field of a concrete type, by whichever says what it means: a variable of its parent, a file, a function, a property. */
export function compileField(
  builder: Builder,
  type: GraphQLObjectType,
  scope: Scope,
  nodes: readonly FieldNode[],
): CompiledField {
  const [node] = nodes
  if (!node) throw new Error('A field without a node')
  const use = builder.use(type, node, scope.variable)
  const bound = scope.fields?.[use.field.name]
  if (bound !== undefined) return compileBound(builder, use, { variable: bound, inherited: scope.inherited }, nodes)
  const fragment = builder.fragmentOf(type, use.field.name)
  if (fragment) {
    const asked = fragment.borrows && scope.use ? builder.borrow(use, fragment.borrows, scope.use) : use
    const make = () => compileFragment(builder, use, asked, instantiate(builder, fragment, scope, asked), nodes)
    return builder.once(use, nodes, make)
  }
  if (scope.variable === null)
    throw new Error(`${use.path} has no file in cypher/, which src/codegen/check.ts rules out`)
  const derived = builder.derivedOf(type, use.field.name)
  if (derived) {
    return compileDerived(use, derived, scope.variable)
  }
  return compileProperty(builder, use, scope.variable, nodes)
}

/** A field that a function works out. */
function compileDerived({ index, arguments: args }: Use, derivedField: DerivedField, variable: string): CompiledField {
  const { columns, derive } = derivedField(new Set(Object.keys(args).filter((name) => given(args, name))))
  const own = columns.map((column) => itBecomes(column, variable))
  if (!derive) return leaf(own)
  return leaf(own, (value, bound) =>
    derive(own.length > 1 ? (value as unknown[]) : [value], bound.arguments[index] ?? {}),
  )
}

const itBecomes = (column: string, variable: string | null): string => column.replace(/\bit\b/g, variable ?? 'it')

/** A field whose variable the parent's file has bound already. */
function compileBound(builder: Builder, use: Use, scope: Scope, nodes: readonly FieldNode[]): CompiledField {
  const named = getNamedType(use.field.type)
  const variable = scope.variable ?? ''
  if (!isCompositeType(named)) return leaf([variable])
  const { expression, clauses, layout } = compileObject(builder, named, scope, nodes)
  const column = isNonNullType(use.field.type)
    ? expression
    : `CASE WHEN ${variable} IS NULL THEN null ELSE ${expression} END`
  return { columns: [column], clauses, decode: plain, object: layout }
}

/** @param asked the use itself, or what it became by borrowing another field's arguments */
function compileFragment(
  builder: Builder,
  use: Use,
  asked: Use,
  instance: Instance,
  nodes: readonly FieldNode[],
): CompiledField {
  if (instance.value !== null) return leaf([instance.value])
  const named = getNamedType(use.field.type)
  if (isObjectType(named) && named.name.endsWith('Connection'))
    return compileConnection(builder, asked, named, instance, nodes)
  if (!isCompositeType(named)) throw new Error(`${use.path} answers a value and needs an expression`)
  const column = compileObject(builder, named, instance.scope, nodes)
  return asked === use ? compileValue(use, instance, column) : compileFirst(builder, instance, column)
}

/** A property of the node, or a period or a partial date that several properties hold. */
function compileProperty(builder: Builder, use: Use, variable: string, nodes: readonly FieldNode[]): CompiledField {
  const { name, type } = use.field
  const named = getNamedType(type)
  if (isObjectType(named)) return compilePeriod(builder, name, named, variable, nodes)
  const property = `${variable}.${name}`
  if (named.name === 'PartialDate') return leaf([`toString(${property})`, `${property}Precision`], writeDate)
  if (named.name === 'Date') return leaf([`toString(${property})`])
  return leaf([property], orEmpty(type))
}

const leaf = (columns: readonly string[], decode = plain): CompiledField => ({
  columns,
  clauses: [],
  decode,
  object: undefined,
})

const PERIOD = ['from', 'to', 'ongoing'] as const

function compilePeriod(
  builder: Builder,
  name: string,
  type: GraphQLObjectType,
  variable: string,
  nodes: readonly FieldNode[],
): CompiledField {
  return {
    columns: periodColumns(name).map((column) => itBecomes(column, variable)),
    clauses: [],
    decode(value) {
      const period = readPeriod(value as unknown[])
      return period && PERIOD.map((field) => period[field])
    },
    object: layObject(type, selectNamed(builder.operation, type, nodes, PERIOD)),
  }
}

const writeDate: Decode = (value) => {
  const [day, precision] = value as readonly [string | null, Precision | null]
  return day === null ? null : writePartialDate(day, precision)
}

/** A property that is not stored: an empty list or false where the field is never null. */
function orEmpty(type: GraphQLOutputType): Decode {
  if (!isNonNullType(type)) return plain
  const nullable = getNullableType(type)
  if (isListType(nullable)) return (value) => value ?? []
  return getNamedType(type).name === 'Boolean' ? (value) => value ?? false : plain
}
