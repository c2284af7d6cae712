import { GraphQLError, locatedError } from 'graphql'
import type { Bound } from './bound.ts'
import type { Completion } from './completion.ts'
import type { Columns, FieldLayout, ObjectLayout } from './layout.ts'

/** The way through one answer, from its root: where it stands, and the errors that it met. */
interface Walk {
  readonly bound: Bound
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
  return row ? completeField(layout, row, walk) : completeField({ ...layout, decode: () => null }, [], walk)
}

function completeField(layout: FieldLayout, row: Columns, walk: Walk): unknown {
  const { key, at, decode, completion } = layout
  const { path } = walk
  const depth = path.push(key)
  try {
    const columns = at.length === 1 ? row[at[0] ?? 0] : at.map((position) => row[position])
    return completeValue(layout, completion, decode(columns, walk.bound), walk)
  } catch (fault) {
    return failAt(depth, fault, layout, completion, walk)
  } finally {
    path.length = depth - 1
  }
}

function completeValue(layout: FieldLayout, { nonNull, item, serialize }: Completion, value: unknown, walk: Walk) {
  let completed: unknown = null
  if (value !== null && value !== undefined) {
    if (serialize) completed = serialize(value)
    else if (item) completed = completeList(layout, item, value, walk)
    else if (layout.object) completed = completeObject(layout.object, value as Columns, walk)
  }
  if (completed === null && nonNull)
    throw new Error(`Cannot return null for non-nullable field ${layout.parent.name}.${layout.field.name}.`)
  return completed
}

function completeList(layout: FieldLayout, item: Completion, list: unknown, walk: Walk): unknown[] {
  if (!Array.isArray(list)) {
    const name = `${layout.parent.name}.${layout.field.name}`
    throw new GraphQLError(`Expected Iterable, but did not find one for field "${name}".`)
  }
  const { path } = walk
  const depth = path.push(0)
  const completed = list.map((value, index) => {
    path[depth - 1] = index
    try {
      return completeValue(layout, item, value, walk)
    } catch (fault) {
      return failAt(depth, fault, layout, item, walk)
    }
  })
  path.length = depth - 1
  return completed
}

function completeObject({ typeOf, types }: ObjectLayout, row: Columns, walk: Walk): object | null {
  const fields = types.get(typeOf(row))
  if (!fields) return null
  const object: Record<string, unknown> = {}
  for (const field of fields) {
    const value = completeField(field, row, walk)
    // As a plain assignment it would set the prototype; an object without one costs three times as much.
    if (field.key === '__proto__') Object.defineProperty(object, field.key, { value, enumerable: true })
    else object[field.key] = value
  }
  return object
}

/** Null for what failed at a depth of the path, or the error again, located, where null may not stand. */
function failAt(depth: number, fault: unknown, { nodes }: FieldLayout, { nonNull }: Completion, walk: Walk): null {
  walk.path.length = depth
  const error = locatedError(fault, [...nodes], [...walk.path])
  if (nonNull) throw error
  walk.errors.push(error)
  return null
}
