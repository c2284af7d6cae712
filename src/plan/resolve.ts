import type { GraphQLFieldResolver, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Context } from '../context.ts'
import { derivedFields } from '../derived.ts'
import { fragments } from '../generated/cypher.ts'
import { int } from '../graph/graph.ts'
import type { Meanings } from './builder.ts'
import { compile, type Plan } from './plan.ts'
import { shapeOf } from './shape.ts'

const meanings: Meanings = { fragments, derived: derivedFields, int }

// Some hundred shapes of one operation are filters put together by a dashboard; more come from a script.
const SHAPES_PER_OPERATION = 200

/** Plans live as long as the parsed operation, which Apollo keeps in a cache of bounded size. */
const plans = new WeakMap<OperationDefinitionNode, LRUCache<string, Plan>>()

/** Answers a field of the root with one statement, whatever is selected below it. */
export const resolveRoot: GraphQLFieldResolver<unknown, Context> = async (_source, _args, context, info) => {
  const plan = planOf(info)
  const bound = plan.bind(info.variableValues, context.today)
  const row = await context.ask(plan, context.viewer.rights, {
    parameters: plan.parameters(bound),
    signal: context.signal,
  })
  return row ? plan.decode(row, bound) : null
}

/** The plan of a root field, compiled when an operation of this shape is first seen. */
function planOf({
  schema,
  operation,
  fragments: named,
  variableValues,
  parentType,
  fieldNodes,
  path,
}: GraphQLResolveInfo): Plan {
  const shapes = plans.get(operation) ?? new LRUCache<string, Plan>({ max: SHAPES_PER_OPERATION })
  plans.set(operation, shapes)
  const key = `${path.key}(${shapeOf(schema, operation, variableValues)})`
  const known = shapes.get(key)
  if (known) return known
  const plan = compile({ schema, fragments: named, variables: variableValues }, parentType, fieldNodes, meanings)
  shapes.set(key, plan)
  return plan
}
