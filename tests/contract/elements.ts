import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  print,
} from 'graphql'

/** One thing that a schema defines: a type, field, argument, enum value or input field. */
export interface Element {
  /** As in GraphQL's schema coordinates: `Meeting`, `Meeting.kind`, `Query.meetings(order:)`, `MeetingKind.SUMMIT`. */
  readonly coordinate: string
  readonly description: string | null | undefined
  /** What a field gives; left out for all else. */
  readonly output?: string
  /** What an argument or input field takes, with its default: `MeetingOrder! = NEWEST_FIRST`. */
  readonly input?: string
}

const input = (taker: GraphQLArgument | GraphQLInputField): string => {
  const value = taker.defaultValue === undefined ? undefined : astFromValue(taker.defaultValue, taker.type)
  return value ? `${taker.type} = ${print(value)}` : String(taker.type)
}

/** Everything that a schema itself defines, in the order of the types named; without GraphQL's own types. */
export function elements(schema: GraphQLSchema, typeNames = Object.keys(schema.getTypeMap())): Element[] {
  return typeNames.flatMap((name) => {
    const type = schema.getType(name)
    if (!type || isIntrospectionType(type) || isSpecifiedScalarType(type)) return []
    const found: Element[] = [{ coordinate: name, description: type.description }]
    if (isEnumType(type)) {
      for (const value of type.getValues())
        found.push({ coordinate: `${name}.${value.name}`, description: value.description })
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        found.push({ coordinate: `${name}.${field.name}`, description: field.description, input: input(field) })
      }
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        const coordinate = `${name}.${field.name}`
        found.push({ coordinate, description: field.description, output: String(field.type) })
        for (const arg of field.args) {
          found.push({ coordinate: `${coordinate}(${arg.name}:)`, description: arg.description, input: input(arg) })
        }
      }
    }
    return found
  })
}
