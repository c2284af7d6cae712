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
import { NotAvailable } from '../errors.ts'
import { type Period, periodColumns, readPeriod } from '../time/Period.ts'
import { type Precision, writePartialDate } from '../time/partialDate.ts'
import type { Use } from './bound.ts'
import type { Builder } from './builder.ts'
import type { Decode } from './column.ts'
import { compileConnection } from './connection.ts'
import { type Instance, instantiate } from './instance.ts'
import { compileObject } from './object.ts'
import type { Scope } from './scope.ts'
import { collectFields } from './selection.ts'
import { compileValue } from './value.ts'

/** The columns that a field needs; `decode` takes the one column, or a list of several. */
export interface CompiledField {
  readonly columns: readonly string[]
  /** What must stand before the RETURN in which the columns are used. */
  readonly clauses: readonly string[]
  readonly decode: Decode
}

const plain: Decode = (value) => value

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
    const make = () => compileFragment(builder, use, instantiate(builder, fragment, scope, use), nodes)
    return builder.once(use, nodes, make)
  }
  if (scope.variable === null) throw new NotAvailable(use.path)
  const derived = builder.derivedOf(type, use.field.name)
  if (derived) {
    const columns = derived.columns.map((column) => itBecomes(column, scope.variable))
    const list = columns.length > 1
    return {
      columns,
      clauses: [],
      decode: (value, request) =>
        derived.derive(list ? (value as unknown[]) : [value], request.arguments[use.index] ?? {}),
    }
  }
  return compileProperty(builder, use, scope.variable, nodes)
}

const itBecomes = (column: string, variable: string | null): string => column.replace(/\bit\b/g, variable ?? 'it')

/** A field whose variable the parent's file has bound already. */
function compileBound(builder: Builder, use: Use, scope: Scope, nodes: readonly FieldNode[]): CompiledField {
  const named = getNamedType(use.field.type)
  const variable = scope.variable ?? ''
  if (!isCompositeType(named)) return { columns: [variable], clauses: [], decode: plain }
  const { expression, clauses, decode } = compileObject(builder, named, scope, nodes)
  if (isNonNullType(use.field.type)) return { columns: [expression], clauses, decode }
  return {
    columns: [`CASE WHEN ${variable} IS NULL THEN null ELSE ${expression} END`],
    clauses,
    decode: (value, bound) => (value === null ? null : decode(value, bound)),
  }
}

function compileFragment(builder: Builder, use: Use, instance: Instance, nodes: readonly FieldNode[]): CompiledField {
  if (instance.value !== null) return { columns: [instance.value], clauses: [], decode: plain }
  const named = getNamedType(use.field.type)
  if (isObjectType(named) && named.name.endsWith('Connection')) {
    const { expression, ...rest } = compileConnection(builder, use, named, instance, nodes)
    return { columns: [expression], ...rest }
  }
  if (!isCompositeType(named)) throw new Error(`${use.path} answers a value and needs an expression`)
  return compileValue(use, instance, compileObject(builder, named, instance.scope, nodes))
}

/** A property of the node, or a period or a partial date that several properties hold. */
function compileProperty(builder: Builder, use: Use, variable: string, nodes: readonly FieldNode[]): CompiledField {
  const { name, type } = use.field
  const named = getNamedType(type)
  if (isObjectType(named)) return compilePeriod(builder, name, named, variable, nodes)
  const property = `${variable}.${name}`
  if (named.name === 'PartialDate') {
    return {
      columns: [`toString(${property})`, `${property}Precision`],
      clauses: [],
      decode: (value) => writeDate(value as [string | null, Precision | null]),
    }
  }
  if (named.name === 'Date') return { columns: [`toString(${property})`], clauses: [], decode: plain }
  return { columns: [property], clauses: [], decode: orEmpty(type) }
}

function compilePeriod(
  builder: Builder,
  name: string,
  type: GraphQLObjectType,
  variable: string,
  nodes: readonly FieldNode[],
): CompiledField {
  const fields = [...collectFields(builder.operation, type, nodes)].map(
    ([key, [node]]) => [key, node?.name.value as keyof Period] as const,
  )
  return {
    columns: periodColumns(name).map((column) => itBecomes(column, variable)),
    clauses: [],
    decode(value) {
      const period = readPeriod(value as unknown[])
      return period && Object.fromEntries(fields.map(([key, field]) => [key, period[field]]))
    },
  }
}

const writeDate = ([day, precision]: readonly [string | null, Precision | null]): string | null =>
  day === null ? null : writePartialDate(day, precision)

/** A property that is not stored: an empty list or false where the field is never null. */
function orEmpty(type: GraphQLOutputType): Decode {
  if (!isNonNullType(type)) return plain
  const nullable = getNullableType(type)
  if (isListType(nullable)) return (value) => value ?? []
  return getNamedType(type).name === 'Boolean' ? (value) => value ?? false : plain
}
