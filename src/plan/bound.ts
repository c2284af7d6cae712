import { type ArgumentNode, type FieldNode, type GraphQLField, getArgumentValues, Kind, type ValueNode } from 'graphql'
import { type CurrentId, idsIn } from './currentId.ts'

/** The arguments of one field as GraphQL coerced them, defaults included. */
export type Arguments = Readonly<Record<string, unknown>>

/** What one request brings to a plan: the arguments of each field use, and the day that «today» means. */
export interface Bound {
  readonly arguments: readonly Arguments[]
  /** ISO 8601, UTC. */
  readonly today: string
  /** What was worked out ahead of the statement, where the plan wants that. */
  readonly ahead?: unknown
}

/** One appearance of a field in an operation: `Official.name` asked twice is two uses. */
export interface Use {
  readonly index: number
  /** `Official.attendances`, for messages and cursors. */
  readonly path: string
  readonly field: GraphQLField<unknown, unknown>
  /** The arguments at compile time: their presence and enums shape the text, their values never enter it. */
  readonly arguments: Arguments
  /** Reads the arguments of a request; each id in them is the one that `currentId` gives for it. */
  readonly read: (variables: Readonly<Record<string, unknown>>, currentId: CurrentId) => Arguments
}

export function createUse(
  index: number,
  path: string,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Use {
  const values = getArgumentValues(field, node, variables)
  const constant = !(node.arguments ?? []).some(hasVariable)
  const read = (given: Readonly<Record<string, unknown>>) => (constant ? values : getArgumentValues(field, node, given))
  const replace = idsIn(field.args)
  return {
    index,
    path,
    field,
    arguments: values,
    read: replace ? (given, currentId) => replace(read(given), currentId) : read,
  }
}

const hasVariable = ({ value }: Pick<ArgumentNode, 'value'>): boolean => mentionsVariable(value)

function mentionsVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true
  if (value.kind === Kind.LIST) return value.values.some(mentionsVariable)
  return value.kind === Kind.OBJECT && value.fields.some(hasVariable)
}
