import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql'

/**
 * What of an operation's variables changes the text that it compiles to: which are given, booleans (@skip, @include),
 * enums (an order), and the parts of filters. Two requests of one shape share a plan.
 */
export function shapeOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string {
  return (operation.variableDefinitions ?? [])
    .map(({ variable, type }) => {
      const inputType = typeFromAST(schema, type)
      return isInputType(inputType) ? shapeOfValue(variables[variable.name.value], inputType) : ''
    })
    .join()
}

function shapeOfValue(value: unknown, type: GraphQLInputType): string {
  // A variable that is not given leaves an argument its default; null takes the place of the default, or is refused.
  if (value === undefined) return ''
  if (value === null) return '-'
  const nullable = getNullableType(type)
  if (typeof value === 'boolean' || isEnumType(nullable)) return String(value)
  if (!isInputObjectType(nullable)) return '+'
  const fields = Object.values(nullable.getFields())
  const given = value as Readonly<Record<string, unknown>>
  return `{${fields.map((field) => shapeOfValue(given[field.name], field.type)).join()}}`
}
