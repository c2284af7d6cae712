import { createHash } from 'node:crypto'
import { BadUserInput } from '../errors.ts'
import { parseDay } from '../time/partialDate.ts'
import type { SortKey } from './keyset.ts'

/** The values of an item's sort keys: where it stands in its list. */
export type Position = readonly (string | number)[]

const VERSION = 1

/**
 * What a cursor belongs to: the field, its order and its filter. A cursor from another list is refused, because its
 * position would mean nothing there.
 */
export function listOf(path: string, args: Readonly<Record<string, unknown>>): string {
  const { first, last, after, before, ...rest } = args
  // An argument that is null is one that is not given.
  return createHash('sha256')
    .update(JSON.stringify([path, rest], (_, value: unknown) => value ?? undefined))
    .digest('base64url')
    .slice(0, 8)
}

/** Writes an opaque cursor: version, list and position. */
export function writeCursor(list: string, position: Position): string {
  return Buffer.from(JSON.stringify([VERSION, list, ...position])).toString('base64url')
}

/** What Cypher can turn back into a key; anything else, which only a forged cursor holds, would fail in the database. */
const FITS: Record<SortKey['type'], (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string',
  date: (value) => typeof value === 'string' && parseDay(value) !== undefined,
  int: Number.isSafeInteger,
  float: Number.isFinite,
  fixed: () => false,
}

/** Reads a cursor back. Throws BAD_USER_INPUT where it is none, or is one from another field, order or filter. */
export function readCursor(
  cursor: unknown,
  list: string,
  keys: readonly Pick<SortKey, 'type'>[],
  argument: string,
  path: string,
): Position {
  const [version, from, ...position] = parse(String(cursor))
  const whole = position.length === keys.length && keys.every(({ type }, at) => FITS[type](position[at]))
  if (version !== VERSION || typeof from !== 'string' || (from === list && !whole)) {
    throw new BadUserInput(
      argument,
      `${path}(${argument}:) is no cursor; take one from edges or pageInfo of the same list.`,
    )
  }
  if (from !== list) {
    throw new BadUserInput(
      argument,
      `${path}(${argument}:) is a cursor of another field, order or filter; take one from a page of this very list.`,
    )
  }
  return position as Position
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
