import { EARLIEST } from '../time/partialDate.ts'

/** One key of an order that is total. */
export interface SortKey {
  readonly expression: string
  readonly descending: boolean
  /** How a cursor's value is turned back; `fixed` keys are the same for the whole list and stand in no cursor. */
  readonly type: 'text' | 'date' | 'int' | 'float' | 'fixed'
  /** The date 0001-01-01 stands for «undated» and comes last although the order is ascending. */
  readonly undatedLast: boolean
}
/** Where a page lies: strictly `beyond` a cursor in the direction of the order, or up to and including it. */
type Side = 'beyond' | 'upTo'

/**
 * A stretch of a list: all of it; or those that have a date before those that have none; or, where a range of days is
 * asked for, those that began within it and those that began before and last into it.
 */
export type Stretch = 'whole' | 'dated' | 'undated' | 'within' | 'lasting'

/** A range of the first key: two Cypher expressions of days. */
export interface Range {
  readonly from: string
  readonly to: string
}

/** The order turned round, to read a list from its end. */
export const reversed = (keys: readonly SortKey[]): SortKey[] =>
  keys.map((key) => ({ ...key, descending: !key.descending }))

export const orderBy = (keys: readonly SortKey[]): string =>
  keys.map(({ expression, descending }) => (descending ? `${expression} DESC` : expression)).join(', ')

/** The keys that stand in a cursor. */
export const cursorKeys = (keys: readonly SortKey[]): SortKey[] => keys.filter(({ type }) => type !== 'fixed')

/** A list with undated items last is read in two stretches, so that each follows its index; from the end, undated first. */
export function stretches(keys: readonly SortKey[], backward: boolean, ranged = false): Stretch[] {
  if (ranged) return cursorKeys(keys)[0]?.descending ? ['within', 'lasting'] : ['lasting', 'within']
  if (!keys.some(({ undatedLast }) => undatedLast)) return ['whole']
  return backward ? ['undated', 'dated'] : ['dated', 'undated']
}

/** The condition that keeps a stretch, or none for the whole list. */
export function withinStretch(keys: readonly SortKey[], stretch: Stretch, range: Range | null = null): string[] {
  const first = cursorKeys(keys)[0]?.expression
  if (stretch === 'within' && range) return [`${first} >= ${range.from}`, `${first} <= ${range.to}`]
  if (stretch === 'lasting') return []
  const dated = keys.find(({ undatedLast }) => undatedLast)
  if (!dated || stretch === 'whole') return []
  return [`${dated.expression} ${stretch === 'dated' ? '>' : '='} date('${EARLIEST}')`]
}

/**
 * The condition that keeps what lies on one side of a cursor. Compares key by key, the first as a range that an index
 * can seek: `k0 <= $c0 AND (k0 < $c0 OR k1 < $c1)`.
 * @param keys in the direction in which the page is read
 * @param cursor the parameter that holds the position, `$list3_after`: a list, one value for each key
 */
export function besideCursor(
  keys: readonly SortKey[],
  cursor: string,
  side: Side,
  stretch: Stretch,
  backward: boolean,
): string {
  const positions = cursorKeys(keys).map((key, index) => ({ key, value: cast(key, `${cursor}[${index}]`) }))
  const dated = positions.find(({ key }) => key.undatedLast)
  if (!dated || (stretch !== 'dated' && stretch !== 'undated')) return compare(positions, side)
  const cursorUndated = `${dated.value} = date('${EARLIEST}')`
  const cursorDated = `${dated.value} > date('${EARLIEST}')`
  const rest = positions.filter((position) => position !== dated)
  // Of the two stretches the one that comes later in reading order lies beyond every cursor in the earlier one.
  const later = (stretch === 'undated') !== backward
  const same = stretch === 'undated' ? cursorUndated : cursorDated
  const other = stretch === 'undated' ? cursorDated : cursorUndated
  const within = `${same} AND ${compare(stretch === 'undated' ? rest : positions, side)}`
  return later === (side === 'beyond') ? `(${other} OR (${within}))` : `(${within})`
}

function compare(positions: readonly { key: SortKey; value: string }[], side: Side): string {
  const [position, ...rest] = positions
  if (!position) return 'false'
  const { key, value } = position
  const less = key.descending === (side === 'beyond')
  if (rest.length === 0) {
    const operator = `${less ? '<' : '>'}${side === 'upTo' ? '=' : ''}`
    return `${key.expression} ${operator} ${value}`
  }
  const strict = less ? '<' : '>'
  return `(${key.expression} ${strict}= ${value} AND (${key.expression} ${strict} ${value} OR ${compare(rest, side)}))`
}

function cast(key: SortKey, value: string): string {
  if (key.type === 'date') return `date(${value})`
  return key.type === 'int' ? `toInteger(${value})` : value
}
