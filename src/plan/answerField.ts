import {
  type GraphQLError,
  type GraphQLObjectType,
  isNonNullType,
  locatedError,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql'
import type { Context } from '../context.ts'
import { completeRoot } from './complete.ts'
import { introspect } from './introspect.ts'
import type { RootField } from './plans.ts'
import type { RunPlan } from './runPlan.ts'
import type { Operation } from './selection.ts'

/** The request of which a field is a part. */
export interface Asked {
  readonly definition: OperationDefinitionNode
  readonly operation: Operation
  readonly root: GraphQLObjectType
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly context: Context
  readonly run: RunPlan
}

/** What a field of the root gives. */
export interface FieldAnswer {
  readonly key: string
  readonly value: unknown
  readonly errors: readonly GraphQLError[]
  /** Without a value there is no response at all. */
  readonly nonNull: boolean
}

/** Answers one field of the root. Never rejects: what fails is among its errors, with the path to it. */
export async function answerField(field: RootField, asked: Asked): Promise<FieldAnswer> {
  const { key, nodes } = field
  const name = nodes[0]?.name.value ?? ''
  if (name === TypeNameMetaFieldDef.name) return { key, value: asked.root.name, errors: [], nonNull: true }
  if (name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name) {
    const { data, errors = [] } = introspect(asked.definition, asked.operation, nodes, asked.variables)
    return { key, value: data?.[key] ?? null, errors, nonNull: name === SchemaMetaFieldDef.name }
  }
  const errors: GraphQLError[] = []
  const nonNull = isNonNullType(asked.root.getFields()[name]?.type)
  try {
    return { key, value: await answerByPlan(field, asked, errors), errors, nonNull }
  } catch (fault) {
    errors.push(locatedError(fault, [...nodes], [key]))
    return { key, value: null, errors, nonNull }
  }
}

async function answerByPlan({ plan: planOf }: RootField, { operation, context, run }: Asked, errors: GraphQLError[]) {
  const plan = planOf()
  const bound = plan.bind(operation.variables, context.today, context.currentId)
  const row = await run(plan, bound, context)
  if (row) plan.check(row)
  return completeRoot(plan.layout, row, bound, errors)
}
