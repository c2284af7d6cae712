import type { GraphQLInputObjectType } from 'graphql'
import type { Arguments, Use } from './bound.ts'
import type { Builder } from './builder.ts'
import type { AccessPath, Bounds, Fragment, Guarded } from './fragment.ts'
import { given, holds } from './guards.ts'
import { parameterReader, type Read } from './parameters.ts'
import type { Scope } from './scope.ts'
import { fillParameters, parametersOf, renameVariables } from './text.ts'
import type { Way } from './ways.ts'

interface FilterUse {
  /** The argument that holds the filter. */
  readonly name: string
  /** The variable that its conditions continue from. */
  readonly variable: string
  readonly use: Use
  readonly inherited: Scope['inherited']
}

/** A field of a filter: what it demands of a row, and how the rows that it keeps are found. */
export interface FilterField {
  readonly conditions: readonly string[]
  readonly way: Way | null
  /** When what the way finds needs no look at the conditions; null for never. */
  readonly exact: string | null
  readonly bounds: Bounds | null
}

export interface Filter {
  readonly fields: readonly FilterField[]
  /** Its fields, for fields below that take one of them as their default. */
  readonly inherited: Scope['inherited']
}

/** A filter: one file for each of its fields, those not given included, for they may have a default. */
export function compileFilter(builder: Builder, type: GraphQLInputObjectType, filter: FilterUse): Filter {
  const { name, use, variable } = filter
  const values = (use.arguments[name] ?? {}) as Arguments
  const fields = Object.values(type.getFields())
  const own =
    (field: string): Read =>
    (bound) =>
      (bound.arguments[use.index]?.[name] as Arguments | undefined)?.[field]

  const compileField = (field: string): FilterField[] => {
    const fragment = builder.meanings.fragments[`${type.name}/${field}`]
    // Heard by the file of another field: see OfficialFilter.of.
    if (!fragment) return []
    const rename = (local: string) => (local === fragment.from ? variable : `${local}${use.index + 1}_${field}`)
    // A condition stands within the walks: a name of theirs would be bound there already.
    const renameOnWay = (local: string) => (local === fragment.from ? variable : `${rename(local)}_way`)
    const read = (parameter: string) => {
      const declared = fragment.parameters.find((candidate) => candidate.name === parameter)
      const source = type.getFields()[parameter]
      if (!declared || !source) throw new Error(`${fragment.name} has no parameter ${parameter}`)
      const path = `${use.path}(${name}:)`
      const reader = parameterReader(
        declared,
        source.type,
        own(parameter),
        filter.inherited,
        builder.meanings.int,
        path,
      )
      return builder.parameter(`${use.field.name}${use.index + 1}_${name}_${parameter}`, reader)
    }
    const fill = (text: string) => fillParameters(renameVariables(text, rename), read)
    const fillOnWay = (text: string) => fillParameters(renameVariables(text, renameOnWay), read)
    const { bounds, exact } = fragment
    return [
      {
        conditions: conditionsOf(fragment, field, values, fill),
        way: wayOf(fragment, values, fillOnWay),
        exact: exact !== undefined && given(values, field) ? fill(exact) : null,
        bounds: bounds && given(values, field) ? { from: fill(bounds.from), to: fill(bounds.to) } : null,
      },
    ]
  }

  return {
    fields: fields.flatMap((field) => compileField(field.name)),
    inherited: Object.fromEntries(fields.map((field) => [`${type.name}.${field.name}`, own(field.name)])),
  }
}

type Fill = (text: string) => string

function conditionsOf({ match, where, parameters }: Fragment, field: string, values: Arguments, fill: Fill): string[] {
  // A condition without a guard of its own stands when its field is given.
  const standing = where
    .filter((part) => (part.given.length + part.missing.length > 0 ? holds(part, values) : given(values, field)))
    .map((part) => fill(part.text))
  if (match.length === 0) return standing
  if (!parameters.some((parameter) => given(values, parameter.name))) return []
  return [`EXISTS { ${match.map((part) => fill(part.text)).join(' ')} WHERE ${standing.join(' AND ')} }`]
}

/** The access paths that stand: those of which every parameter is given. */
function wayOf({ size, access = [], parameters }: Fragment, values: Arguments, fill: Fill): Way | null {
  const today = parameters.filter(({ defaults }) => defaults.includes('today')).map(({ name }) => name)
  const stands = ({ each, match, where }: AccessPath) =>
    [...each, ...match, ...where]
      .flatMap(({ text }) => parametersOf(text))
      .every((name) => given(values, name) || today.includes(name))
  const texts = (parts: readonly Guarded[]) => parts.map(({ text }) => fill(text))
  const walks = access.filter(stands).map(({ each, over, match, where, keys }) => ({
    each: texts(each),
    over: over.map(fill),
    match: texts(match).join('\n'),
    conditions: texts(where),
    keys: keys.map((key) => ({ ...key, expression: fill(key.expression) })),
  }))
  return walks.length === 0 ? null : { size: size ? { ...size, expression: fill(size.expression) } : null, walks }
}
