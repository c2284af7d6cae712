import type { GraphQLArgument, GraphQLInputObjectType } from 'graphql'
import { getNamedType, isInputObjectType } from 'graphql'
import type { SortKey } from '../paging/keyset.ts'
import type { Arguments, Bound, Use } from './bound.ts'
import type { Builder } from './builder.ts'
import type { Fragment, Guarded } from './fragment.ts'
import { parameterReader, type Read } from './parameters.ts'
import type { Scope } from './scope.ts'

/** A fragment with variables and parameters of its own, guards decided and filters joined in. */
export interface Instance {
  /** The variable of the parent; null at the root. */
  readonly parent: string | null
  /** The clauses that bind its variables. */
  readonly match: string
  readonly conditions: readonly string[]
  readonly value: string | null
  readonly keys: readonly SortKey[]
  /** The scope of what it answers. */
  readonly scope: Scope
  /** The variables that must live on behind the clauses. */
  readonly kept: readonly string[]
}

const given = (args: Arguments, name: string): boolean => args[name] !== undefined && args[name] !== null

const holds = (part: Guarded, args: Arguments): boolean =>
  part.given.every((name) => given(args, name)) && !part.missing.some((name) => given(args, name))

/** Lays a fragment behind its parent. Throws where it continues from a variable that the parent does not have. */
export function instantiate(builder: Builder, fragment: Fragment, scope: Scope, use: Use): Instance {
  const suffix = use.index + 1
  const rename = (text: string) =>
    text.replace(/‹(\w+)›/g, (_, name: string) =>
      name === fragment.from && scope.variable !== null ? scope.variable : `${name}${suffix}`,
    )
  const own =
    (name: string): Read =>
    (bound: Bound) =>
      bound.arguments[use.index]?.[name]
  const argumentTypes = new Map(use.field.args.map((argument): [string, GraphQLArgument] => [argument.name, argument]))
  const fill = (text: string) =>
    rename(text).replace(/\$(\w+)/g, (_, name: string) => {
      const parameter = fragment.parameters.find((candidate) => candidate.name === name)
      const argument = argumentTypes.get(name)
      if (!parameter || !argument) throw new Error(`${fragment.name} has no parameter ${name}`)
      const read = parameterReader(parameter, argument.type, own(name), scope.inherited, builder.meanings.int)
      return builder.parameter(`${use.field.name}${suffix}_${name}`, read)
    })
  const parts = (list: readonly Guarded[]) =>
    list.filter((part) => holds(part, use.arguments)).map((part) => fill(part.text))
  const filters = Object.entries(fragment.filters).map(([name, variable]) => {
    const type = getNamedType(argumentTypes.get(name)?.type)
    if (!isInputObjectType(type)) throw new Error(`${fragment.name} has no filter ${name}`)
    return filter(builder, type, { name, variable: `${variable}${suffix}`, use, inherited: scope.inherited })
  })
  const order = String(use.arguments['order'] ?? '')
  const keys = (fragment.orders[order] ?? fragment.orders[''] ?? []).map((key) => ({
    ...key,
    expression: fill(key.expression),
  }))
  const { yields } = fragment
  const inherited = Object.assign({}, scope.inherited, ...filters.map((one) => one.inherited)) as Scope['inherited']
  const variable = typeof yields === 'string' ? rename(`‹${yields}›`) : scope.variable
  const fields =
    yields !== null && typeof yields !== 'string' ? mapValues(yields, (name) => rename(`‹${name}›`)) : undefined
  const sorted = fragment.orders[order] ?? fragment.orders[''] ?? []
  const sortVariables = sorted.flatMap(({ expression }) =>
    [...expression.matchAll(/‹\w+›/g)].map(([name]) => rename(name)),
  )
  const kept = new Set([...(fields ? Object.values(fields) : variable === null ? [] : [variable]), ...sortVariables])
  if (scope.variable !== null) kept.delete(scope.variable)
  return {
    parent: fragment.from === null ? null : scope.variable,
    match: parts(fragment.match).join('\n'),
    conditions: [...parts(fragment.where), ...filters.flatMap(({ conditions }) => conditions)],
    value: fragment.value === null ? null : fill(fragment.value),
    keys,
    scope: { variable, inherited, ...(fields && { fields }) },
    kept: [...kept],
  }
}

interface FilterUse {
  /** The argument that holds the filter. */
  readonly name: string
  /** The variable that its conditions continue from. */
  readonly variable: string
  readonly use: Use
  readonly inherited: Scope['inherited']
}

/** The conditions of a filter: one file for each of its fields, those not given included, for they may have a default. */
function filter(builder: Builder, type: GraphQLInputObjectType, { name, variable, use, inherited }: FilterUse) {
  const values = (use.arguments[name] ?? {}) as Arguments
  const own =
    (field: string): Read =>
    (bound) =>
      (bound.arguments[use.index]?.[name] as Arguments | undefined)?.[field]
  const fields = Object.values(type.getFields())
  const conditions = fields.flatMap((field) => {
    const fragment = builder.meanings.fragments[`${type.name}/${field.name}`]
    // Heard by the file of another field: see OfficialFilter.of.
    if (!fragment) return []
    const fill = (text: string) =>
      text
        .replace(/‹(\w+)›/g, (_, local: string) =>
          local === fragment.from ? variable : `${local}${use.index + 1}_${field.name}`,
        )
        .replace(/\$(\w+)/g, (_, parameterName: string) => {
          const parameter = fragment.parameters.find((candidate) => candidate.name === parameterName)
          const source = type.getFields()[parameterName]
          if (!parameter || !source) throw new Error(`${fragment.name} has no parameter ${parameterName}`)
          const read = parameterReader(parameter, source.type, own(parameterName), inherited, builder.meanings.int)
          return builder.parameter(`${use.field.name}${use.index + 1}_${name}_${parameterName}`, read)
        })
    // A condition without a guard of its own stands when its field is given.
    const stands = (part: Guarded) =>
      part.given.length + part.missing.length > 0 ? holds(part, values) : given(values, field.name)
    const where = fragment.where.filter(stands).map((part) => fill(part.text))
    if (fragment.match.length === 0) return where
    if (!fragment.parameters.some((parameter) => given(values, parameter.name))) return []
    const clauses = fragment.match.map((part) => fill(part.text)).join(' ')
    return [`EXISTS { ${clauses} WHERE ${where.join(' AND ')} }`]
  })
  return {
    conditions,
    inherited: Object.fromEntries(fields.map((field) => [`${type.name}.${field.name}`, own(field.name)])),
  }
}

const mapValues = (record: Readonly<Record<string, string>>, map: (value: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
