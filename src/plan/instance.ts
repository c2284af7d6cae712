import { getNamedType, isInputObjectType } from 'graphql'
import type { SortKey } from '../paging/keyset.ts'
import { aheadOf } from './ahead.ts'
import type { Arguments, Use } from './bound.ts'
import type { Builder } from './builder.ts'
import { compileFilter, type Filter } from './filter.ts'
import type { Fragment, Guarded } from './fragment.ts'
import { holds } from './guards.ts'
import { parameterReader } from './parameters.ts'
import { allRows } from './rowsText.ts'
import type { Scope } from './scope.ts'
import { fillParameters, renameVariables, variablesOf } from './text.ts'
import { followerOf, type Ways, waysOf } from './ways.ts'

/** A fragment with variables and parameters of its own, guards decided and filters joined in. */
export interface Instance {
  /** What its parameters and variables of its own begin with. */
  readonly name: string
  /** Whether its clauses aggregate. */
  readonly aggregates: boolean
  /** The variable of the parent; null at the root. */
  readonly parent: string | null
  /** The clauses that bind its variables. */
  readonly match: string
  readonly conditions: readonly string[]
  readonly value: string | null
  readonly keys: readonly SortKey[]
  /** How the rows of a list are found. */
  readonly ways: Ways
  /** The scope of what it answers. */
  readonly scope: Scope
  /** The variables that must live on behind the clauses. */
  readonly kept: readonly string[]
}

/** Lays a fragment behind its parent. */
export function instantiate(builder: Builder, fragment: Fragment, scope: Scope, use: Use): Instance {
  const suffix = use.index + 1
  const rename = (name: string) =>
    name === fragment.from && scope.variable !== null ? scope.variable : `${name}${suffix}`
  const parameter = (name: string) =>
    name === fragment.ahead
      ? wantAhead(builder, fragment, use, name)
      : readParameter(builder, fragment, scope, use, name)
  const fill = (text: string) => fillParameters(renameVariables(text, rename), parameter)
  const parts = (list: readonly Guarded[]) =>
    list.filter((part) => holds(part, use.arguments)).map((part) => fill(part.text))

  const filters = filtersOf(builder, fragment, scope, use)
  const [match, remaining] = placeFilters(parts(fragment.match), filters, suffix)
  const conditions = parts(fragment.where)
  for (const [name, labels] of Object.entries(fragment.exists)) builder.mustExist(use, name, labels, parameter(name))

  const order = String(use.arguments['order'] ?? '')
  const keys = fragment.orders[order] ?? fragment.orders[''] ?? []
  const { yields } = fragment
  const variable = typeof yields === 'string' ? rename(yields) : scope.variable
  const fields =
    yields !== null && typeof yields !== 'string'
      ? Object.fromEntries(Object.entries(yields).map(([field, name]) => [field, rename(name)]))
      : undefined
  const kept = new Set([
    ...(fields ? Object.values(fields) : variable === null ? [] : [variable]),
    ...keys.flatMap(({ expression }) => variablesOf(expression).map(rename)),
  ])
  if (scope.variable !== null) kept.delete(scope.variable)
  const inherited = Object.assign({}, scope.inherited, ...Object.values(filters).map((one) => one.inherited))
  const aggregates = fragment.match.some(({ text }) => /\b(?:collect|count|min|max|sum)\(/.test(text))
  const orderKeys = keys.map((key) => ({ ...key, expression: fill(key.expression) }))
  const own = { each: [], over: [], match, conditions, keys: orderKeys }
  const size = fragment.size ? { ...fragment.size, expression: fill(fragment.size.expression) } : null
  return {
    name: `${use.field.name}${suffix}`,
    aggregates,
    parent: fragment.from === null ? null : scope.variable,
    match,
    conditions: [...conditions, ...remaining.flatMap((field) => field.conditions)],
    value: fragment.value === null ? null : fill(fragment.value),
    keys: orderKeys,
    ways: waysOf(own, size, remaining, followerOf(fragment, filterValues(fragment, use), parts)),
    scope: { variable, inherited, use, ...(fields && { fields }) },
    kept: [...kept],
  }
}

function readParameter(builder: Builder, fragment: Fragment, { inherited }: Scope, use: Use, name: string): string {
  const declared = fragment.parameters.find((candidate) => candidate.name === name)
  const argument = use.field.args.find((candidate) => candidate.name === name)
  if (!declared || !argument) throw new Error(`${fragment.name} has no parameter ${name}`)
  const own = (bound: { arguments: readonly Readonly<Record<string, unknown>>[] }) => bound.arguments[use.index]?.[name]
  const read = parameterReader(declared, argument.type, own, inherited, builder.meanings.int, use.path)
  return builder.parameter(`${use.field.name}${use.index + 1}_${name}`, read)
}

function wantAhead(builder: Builder, fragment: Fragment, use: Use, name: string): string {
  builder.ahead = aheadOf(name, fragment, use)
  return builder.parameter(`${use.field.name}${use.index + 1}_${name}`, ({ ahead }) => ahead)
}

function filtersOf(builder: Builder, fragment: Fragment, scope: Scope, use: Use): Readonly<Record<string, Filter>> {
  return Object.fromEntries(
    Object.entries(fragment.filters).map(([name, local]) => {
      const type = getNamedType(use.field.args.find((argument) => argument.name === name)?.type)
      if (!isInputObjectType(type)) throw new Error(`${fragment.name} has no filter ${name}`)
      const variable = `${local}${use.index + 1}`
      return [name, compileFilter(builder, type, { name, variable, use, inherited: scope.inherited })]
    }),
  )
}

const filterValues = ({ filters }: Fragment, use: Use): Arguments =>
  Object.assign({}, ...Object.keys(filters).map((name) => use.arguments[name]))

/** A filter stands behind the clauses, or where they say `WHERE filter`, behind a clause that matches all: before a count, say. */
function placeFilters(clauses: readonly string[], filters: Readonly<Record<string, Filter>>, suffix: number) {
  const placed = new Set<string>()
  const lines: string[] = []
  for (const clause of clauses) {
    const name = Object.keys(filters).find((candidate) => clause === `WHERE ${candidate}${suffix}`)
    if (name !== undefined) placed.add(name)
    lines.push(
      name === undefined ? clause : allRows(`filtered${suffix}`, lines.pop() ?? '', filters[name]?.fields ?? []),
    )
  }
  const remaining = Object.entries(filters).flatMap(([name, { fields }]) => (placed.has(name) ? [] : fields))
  return [lines.filter((line) => line !== '').join('\n'), remaining] as const
}
