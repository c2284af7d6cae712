import { GraphQLError, locatedError } from 'graphql'
import type { Bound } from './bound.ts'
import type { Completion } from './completion.ts'
import type { Columns, FieldLayout, ObjectLayout } from './layout.ts'

/** The way through one answer, from its root. */
interface Walk {
  readonly bound: Bound
  /**
   * The response keys and indexes down to where the walk stands. What is deeper than that is left from elsewhere: to
   * take it off at every field would cost a third of the walk, and only errors read it.
   */
  readonly path: (string | number)[]
  readonly errors: GraphQLError[]
}

/**
 * Makes a field of the root of its row (GraphQL's specification, 6.4): serialised, in the order of the response; without
 * a row it is null. A field that fails is null where it may be, else its parent is; its error joins `errors`. Throws the
 * error, located, where the field of the root itself may not be null.
 */
export function completeRoot(
  layout: FieldLayout,
  row: Columns | undefined,
  bound: Bound,
  errors: GraphQLError[],
): unknown {
  const walk: Walk = { bound, path: [], errors }
  return row ? completeField(layout, row, walk, 0) : completeField({ ...layout, decode: () => null }, [], walk, 0)
}

function completeField(layout: FieldLayout, row: Columns, walk: Walk, depth: number): unknown {
  const { at, decode, completion } = layout
  walk.path[depth] = layout.key
  try {
    const columns = at.length === 1 ? row[at[0] as number] : at.map((position) => row[position])
    return completeValue(layout, completion, decode(columns, walk.bound), walk, depth)
  } catch (fault) {
    return failAt(fault, layout, completion, walk, depth)
  }
}

function completeValue(layout: FieldLayout, completion: Completion, value: unknown, walk: Walk, depth: number) {
  const { nonNull, item, serialize } = completion
  let completed: unknown = null
  if (value !== null && value !== undefined) {
    if (serialize) completed = serialize(value)
    else if (item) completed = completeList(layout, item, value, walk, depth + 1)
    else if (layout.object) completed = completeObject(layout.object, value as Columns, walk, depth + 1)
  }
  if (completed === null && nonNull)
    throw new Error(`Cannot return null for non-nullable field ${layout.parent.name}.${layout.field.name}.`)
  return completed
}

function completeList(layout: FieldLayout, item: Completion, list: unknown, walk: Walk, depth: number): unknown[] {
  if (!Array.isArray(list)) {
    const name = `${layout.parent.name}.${layout.field.name}`
    throw new GraphQLError(`Expected Iterable, but did not find one for field "${name}".`)
  }
  return list.map((value, index) => {
    walk.path[depth] = index
    try {
      return completeValue(layout, item, value, walk, depth)
    } catch (fault) {
      return failAt(fault, layout, item, walk, depth)
    }
  })
}

function completeObject({ typeOf, types }: ObjectLayout, row: Columns, walk: Walk, depth: number): object | null {
  const fields = types.get(typeOf(row))
  if (!fields) return null
  const object: Record<string, unknown> = {}
  for (const field of fields) {
    const text = field.textAt < 0 ? undefined : row[field.textAt]
    const value = typeof text === 'string' ? text : completeField(field, row, walk, depth)
    // Assigned plainly it would set the prototype; objects without one take JSON.stringify half as long again.
    if (field.key === '__proto__') Object.defineProperty(object, field.key, { value, enumerable: true })
    else object[field.key] = value
  }
  return object
}

/** Null for what failed where the walk stands, or the error again, located, where null may not stand. */
function failAt(fault: unknown, { nodes }: FieldLayout, { nonNull }: Completion, walk: Walk, depth: number): null {
  const error = locatedError(fault, [...nodes], walk.path.slice(0, depth + 1))
  if (nonNull) throw error
  walk.errors.push(error)
  return null
}
