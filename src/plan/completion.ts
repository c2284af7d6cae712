import { type GraphQLOutputType, getNullableType, isLeafType, isListType, isNonNullType } from 'graphql'

/** What a type demands of a value, read off once so that no type is looked at for each value. */
export interface Completion {
  readonly nonNull: boolean
  /** For a list: what is demanded of its items. */
  readonly item: Completion | undefined
  /** For a scalar or an enum: makes a value fit for the response. Throws where the value is none of the type. */
  readonly serialize: ((value: unknown) => unknown) | undefined
}

export function completionOf(type: GraphQLOutputType): Completion {
  const nullable = getNullableType(type)
  return {
    nonNull: isNonNullType(type),
    item: isListType(nullable) ? completionOf(nullable.ofType) : undefined,
    serialize: isLeafType(nullable) ? (value) => nullable.serialize(value) : undefined,
  }
}
