import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  execute as graphqlExecute,
} from 'graphql'
import type { Context } from '../../src/context.ts'
import type { Bound } from '../../src/plan/bound.ts'
import type { Execute } from '../../src/plan/execute.ts'
import type { Columns, FieldLayout, ObjectLayout } from '../../src/plan/layout.ts'
import type { Compile } from '../../src/plan/plans.ts'
import type { RunPlan } from '../../src/plan/runPlan.ts'

/** A row as graphql-js passes it on: it knows nothing of columns. */
interface Holder {
  readonly row: Columns
  readonly layout: ObjectLayout
  readonly bound: Bound
}

function hold(value: unknown, layout: ObjectLayout | undefined, bound: Bound, isList: boolean): unknown {
  if (value === null || value === undefined || !layout) return value
  if (isList) return Array.isArray(value) ? value.map((item) => hold(item, layout, bound, false)) : value
  const row = value as Columns
  return layout.types.has(layout.typeOf(row)) ? { row, layout, bound } : null
}

function read({ at, decode, object, completion }: FieldLayout, row: Columns, bound: Bound): unknown {
  const columns = at.map((position) => row[position])
  return hold(decode(at.length === 1 ? columns[0] : columns, bound), object, bound, completion.item !== undefined)
}

/** graphql-js over the same plans: a root resolves to a row, every other field reads its columns, the rest is its own. */
export function graphqlJs(schema: GraphQLSchema, compile: Compile, run: RunPlan): Execute {
  const resolveRoot: GraphQLFieldResolver<unknown, Context> = async (_source, _args, context, info) => {
    const { fragments, variableValues: variables, parentType, path, fieldNodes } = info
    const plan = compile({ schema, fragments, variables }, parentType, String(path.key), fieldNodes)
    const bound = plan.bind(variables, context.today)
    const row = await run(plan, bound, context)
    if (!row) return null
    plan.check(row)
    return read(plan.layout, row, bound)
  }
  const readField: GraphQLFieldResolver<Holder, Context> = ({ row, layout, bound }, _args, _context, info) => {
    const field = layout.types.get(info.parentType.name)?.find(({ key }) => key === info.path.key)
    if (!field) throw new Error(`The layout of ${info.parentType.name} has no ${info.path.key}`)
    return read(field, row, bound)
  }
  const fieldResolver: GraphQLFieldResolver<unknown, Context> = (source, args, context, info) =>
    info.path.prev === undefined
      ? resolveRoot(source, args, context, info)
      : readField(source as Holder, args, context, info)
  const typeResolver: GraphQLTypeResolver<unknown, Context> = (source) => {
    const { layout, row } = source as Holder
    return layout.typeOf(row)
  }
  return async ({ document, operationName, variables, context }) => {
    const request = { schema, document, operationName, variableValues: variables, contextValue: context }
    return graphqlExecute({ ...request, fieldResolver, typeResolver })
  }
}
