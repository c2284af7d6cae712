import type { GraphQLInputObjectType } from 'graphql'
import type { Arguments, Use } from './bound.ts'
import type { Builder } from './builder.ts'
import { given, holds } from './guards.ts'
import { parameterReader, type Read } from './parameters.ts'
import type { Scope } from './scope.ts'
import { fillParameters, renameVariables } from './text.ts'

interface FilterUse {
  /** The argument that holds the filter. */
  readonly name: string
  /** The variable that its conditions continue from. */
  readonly variable: string
  readonly use: Use
  readonly inherited: Scope['inherited']
}

export interface Filter {
  readonly conditions: readonly string[]
  /** Its fields, for fields below that take one of them as their default. */
  readonly inherited: Scope['inherited']
}

/** The conditions of a filter: one file for each of its fields, those not given included, for they may have a default. */
export function compileFilter(builder: Builder, type: GraphQLInputObjectType, filter: FilterUse): Filter {
  const { name, use, variable } = filter
  const values = (use.arguments[name] ?? {}) as Arguments
  const fields = Object.values(type.getFields())
  const own =
    (field: string): Read =>
    (bound) =>
      (bound.arguments[use.index]?.[name] as Arguments | undefined)?.[field]

  const conditionsOf = (field: string): string[] => {
    const fragment = builder.meanings.fragments[`${type.name}/${field}`]
    // Heard by the file of another field: see OfficialFilter.of.
    if (!fragment) return []
    const rename = (local: string) => (local === fragment.from ? variable : `${local}${use.index + 1}_${field}`)
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
    // A condition without a guard of its own stands when its field is given.
    const where = fragment.where
      .filter((part) => (part.given.length + part.missing.length > 0 ? holds(part, values) : given(values, field)))
      .map((part) => fill(part.text))
    if (fragment.match.length === 0) return where
    if (!fragment.parameters.some((parameter) => given(values, parameter.name))) return []
    return [`EXISTS { ${fragment.match.map((part) => fill(part.text)).join(' ')} WHERE ${where.join(' AND ')} }`]
  }

  return {
    conditions: fields.flatMap((field) => conditionsOf(field.name)),
    inherited: Object.fromEntries(fields.map((field) => [`${type.name}.${field.name}`, own(field.name)])),
  }
}
