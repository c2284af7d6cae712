import {
  type FieldNode,
  type GraphQLField,
  GraphQLID,
  type GraphQLObjectType,
  GraphQLString,
  getNullableType,
} from 'graphql'
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
  /** The position of the column that is the value itself where it holds a text; -1 where there is none. */
  readonly textAt: number
}

/** Its keys always come in one order: what V8 compiled for layouts of one form is not thrown away for another. */
export function layField(given: Omit<FieldLayout, 'completion' | 'textAt'>): FieldLayout {
  const { key, parent, field, nodes, at, decode, object } = given
  const type = getNullableType(field.type)
  const text = decode === plain && at.length === 1 && (type === GraphQLString || type === GraphQLID)
  const textAt = text ? (at[0] as number) : -1
  return { key, parent, field, nodes, at, decode, object, completion: completionOf(field.type), textAt }
}

/** The layout of an object whose type is known. */
export const layObject = (type: GraphQLObjectType, fields: readonly FieldLayout[]): ObjectLayout => ({
  typeOf: () => type.name,
  types: new Map([[type.name, fields]]),
})
