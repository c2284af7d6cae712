import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql'
import type { Bound } from './bound.ts'
import { type Completion, completionOf } from './completion.ts'

export type Columns = readonly unknown[]

/**
 * Turns the value of a column, or a list of those of several, into the value of a field: a scalar, a row for an object,
 * a list of these, or null. What it throws is the field's error.
 */
export type Decode = (value: unknown, bound: Bound) => unknown

export const plain: Decode = (value) => value

/** How a row becomes an object. */
export interface ObjectLayout {
  /** The name of the object's type; one that is not among `types` makes it null. */
  readonly typeOf: (row: Columns) => string
  /** The fields selected, by the name of the type, in the order of the response. */
  readonly types: ReadonlyMap<string, readonly FieldLayout[]>
}

/** How a field of the response is made of the columns of its object's row. */
export interface FieldLayout {
  /** The response key. */
  readonly key: string
  readonly parent: GraphQLObjectType
  readonly field: GraphQLField<unknown, unknown>
  /** Where it is selected, for the locations of its errors. */
  readonly nodes: readonly FieldNode[]
  /** The positions of its columns. */
  readonly at: readonly number[]
  readonly decode: Decode
  /** For a field of a composite type. */
  readonly object: ObjectLayout | undefined
  readonly completion: Completion
}

export const layField = (field: Omit<FieldLayout, 'completion'>): FieldLayout => ({
  ...field,
  completion: completionOf(field.field.type),
})

/** The layout of an object whose type is known. */
export const layObject = (type: GraphQLObjectType, fields: readonly FieldLayout[]): ObjectLayout => ({
  typeOf: () => type.name,
  types: new Map([[type.name, fields]]),
})
