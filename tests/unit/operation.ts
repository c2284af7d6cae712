import {
  type FragmentDefinitionNode,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql'
import { derivedFields } from '../../src/derived.ts'
import { fragments } from '../../src/generated/cypher.ts'
import { compile, type Plan } from '../../src/plan/plan.ts'
import type { Operation } from '../../src/plan/selection.ts'
import { buildExecutableSchema } from '../../src/schema.ts'

/** The schema that the service serves, and its executor. */
export const { schema, execute } = buildExecutableSchema()

/** An operation as graphql-js hands it to a resolver. */
export interface Opened extends Operation {
  readonly definition: OperationDefinitionNode
}

/** Parses, validates and coerces; throws where the schema does not take the operation. */
export function open(source: string, values: Readonly<Record<string, unknown>> = {}): Opened {
  const document = parse(source)
  const [error] = validate(schema, document)
  if (error) throw error
  const definition = getOperationAST(document)
  if (!definition) throw new Error('Takes one operation')
  const { coerced, errors } = getVariableValues(schema, definition.variableDefinitions ?? [], values)
  if (!coerced) throw errors[0]
  const named = document.definitions.filter(
    (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
  )
  return {
    schema,
    definition,
    variables: coerced,
    fragments: Object.fromEntries(named.map((one) => [one.name.value, one])),
  }
}

/** A whole number as it goes to the driver, told apart from a plain one. */
export class Whole {
  readonly value: number
  constructor(value: number) {
    this.value = value
  }
}

export interface Compiled {
  readonly plan: Plan
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
}

/** Compiles the first field of an operation with the fragments of cypher/, and binds its arguments on 2023-11-01. */
export function compiled(source: string, values?: Readonly<Record<string, unknown>>): Compiled {
  const operation = open(source, values)
  const [field] = operation.definition.selectionSet.selections
  const query = schema.getQueryType()
  if (field?.kind !== Kind.FIELD || !query) throw new Error('Begins with a field of Query')
  const meanings = { fragments, derived: derivedFields, int: (value: number) => new Whole(value) }
  const plan = compile(operation, query, 'answer', [field], meanings)
  return { plan, text: plan.text, parameters: plan.parameters(plan.bind(operation.variables, '2023-11-01')) }
}
