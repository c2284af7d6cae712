import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  execute as graphqlExecute,
  Kind,
  OperationTypeNode,
} from 'graphql'
import type { Context } from '../context.ts'
import { answerField } from './answerField.ts'
import { type Compile, compilePlan, Plans, type RootField } from './plans.ts'
import { type RunPlan, runPlan } from './runPlan.ts'
import type { Operation } from './selection.ts'

/** A document that is valid for the schema, and what a client sent with it. */
export interface Request {
  readonly document: DocumentNode
  readonly operationName?: string | null | undefined
  readonly variables?: Readonly<Record<string, unknown>> | undefined
  readonly context: Context
}

/** Answers a request as GraphQL's specification says in its section 6; what fails is told in `errors`. */
export type Execute = (request: Request) => Promise<ExecutionResult>

// As graphql-js has it: a list of a thousand wrong values needs no thousand errors.
const MOST_VARIABLE_ERRORS = 50

/** Answers queries by plans: the fields of the root side by side, each with one statement. */
export function createExecute(schema: GraphQLSchema, compile: Compile = compilePlan, run: RunPlan = runPlan): Execute {
  const plans = new Plans(compile)
  return async ({ document, operationName, variables = {}, context }) => {
    const definition = getOperationAST(document, operationName)
    const root = schema.getQueryType()
    // graphql-js also has the words for a document in which the operation to run is not clear.
    if (definition?.operation !== OperationTypeNode.QUERY || !root)
      return graphqlExecute({ schema, document, operationName, variableValues: variables, contextValue: context })
    const { coerced, errors } = getVariableValues(schema, definition.variableDefinitions ?? [], variables, {
      maxErrors: MOST_VARIABLE_ERRORS,
    })
    if (!coerced) return { errors }
    const operation: Operation = { schema, fragments: fragmentsOf(document), variables: coerced }
    let fields: readonly RootField[]
    try {
      fields = plans.fieldsOf(definition, operation, root)
    } catch (fault) {
      return { errors: [fault as GraphQLError], data: null }
    }
    const asked = { definition, operation, root, variables, context, run }
    return respond(await Promise.all(fields.map((field) => answerField(field, asked))))
  }
}

/** Errors come in the order of the fields, whichever of them failed first. */
function respond(answers: readonly Awaited<ReturnType<typeof answerField>>[]): ExecutionResult {
  const errors = answers.flatMap((answer) => answer.errors)
  // Without a prototype, so that an alias __proto__ is a key like any other.
  const data: Record<string, unknown> = Object.create(null)
  for (const { key, value } of answers) data[key] = value
  const whole = answers.every(({ value, nonNull }) => value !== null || !nonNull)
  return errors.length === 0 ? { data } : { errors, data: whole ? data : null }
}

const fragmentsOf = ({ definitions }: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> =>
  Object.fromEntries(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  )
