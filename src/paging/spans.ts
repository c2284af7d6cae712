import { EARLIEST, LATEST } from '../time/partialDate.ts'
import type { Position } from './cursor.ts'
import type { SortKey } from './keyset.ts'

/** Days from the first to the last, both included. */
export type Span = readonly [first: string, last: string]

const FIRST_DATED = '0001-01-02'
// A range with no day in it, so that there are always as many: Neo4j plans a statement anew for a list of another size.
const NO_DAYS: Span = [LATEST, EARLIEST]

/** Every day and none, as Cypher: what is undated carries the earliest. */
export const ALL_DAYS = `[['${EARLIEST}', '${LATEST}']]`

/**
 * The days on which the items of a list between two cursors lie, for a walk along an index by day; those of a cursor's own
 * day are not told apart. A list goes by day; where the undated come last although it goes up, a first key tells them
 * from the dated: 0 or 1.
 */
export function spansOf(
  keys: readonly Pick<SortKey, 'type' | 'descending'>[],
  after: Position | undefined,
  before: Position | undefined,
): Span[] {
  const [first] = keys
  if (first?.type === 'int') return [datedSpan(after, before), undatedSpan(before)]
  const [low, high] = first?.descending ? [before, after] : [after, before]
  return [[dayAt(low, 0) ?? EARLIEST, dayAt(high, 0) ?? LATEST]]
}

const dayAt = (position: Position | undefined, at: number): string | undefined =>
  position === undefined ? undefined : String(position[at])

function datedSpan(after: Position | undefined, before: Position | undefined): Span {
  if (after?.[0] === 1) return NO_DAYS
  return [dayAt(after, 1) ?? FIRST_DATED, before?.[0] === 0 ? String(before[1]) : LATEST]
}

const undatedSpan = (before: Position | undefined): Span => (before?.[0] === 0 ? NO_DAYS : [EARLIEST, EARLIEST])
