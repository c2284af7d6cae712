import { cursorKeys, type SortKey } from '../paging/keyset.ts'
import type { Arguments } from './bound.ts'
import type { FilterField } from './filter.ts'
import type { Bounds, Fragment, Guarded, Size } from './fragment.ts'
import { given } from './guards.ts'

/** A walk along an index that finds rows of a list in its order. */
export interface Walk {
  /** Clauses each of whose rows begins such a walk, and the variables of theirs that it reads. */
  readonly each: readonly string[]
  readonly over: readonly string[]
  readonly match: string
  readonly conditions: readonly string[]
  /** The keys of the list in terms of the walk's index, which carries them. */
  readonly keys: readonly SortKey[]
}

/** Walks that together find every row of a list. */
export interface Way {
  readonly size: Size | null
  readonly walks: readonly Walk[]
}

/** How the rows of a list may be found: along one of several ways, the shortest of which is chosen for each request. */
export interface Ways {
  readonly ways: readonly Way[]
  /** Where a range of the first key is asked for: what began within it, ahead of or behind what lasts into it. */
  readonly range: (Bounds & { readonly lasting: Way }) | null
}

/** What leads from what an access path of a filter finds to the rows of a list. */
interface Follower {
  readonly match: readonly string[]
  readonly conditions: readonly string[]
}

/** A list of the root whose rows are what its filter judges follows any access path as it is; others say how, or cannot. */
export function followerOf(
  { from, yields, where, follows, filters }: Fragment,
  values: Arguments,
  parts: (list: readonly Guarded[]) => string[],
): Follower | null {
  if (follows?.missing.some((field) => given(values, field))) return null
  if (follows) return { match: parts(follows.match), conditions: parts(follows.where) }
  return from === null && Object.values(filters).includes(String(yields))
    ? { match: [], conditions: parts(where) }
    : null
}

/** The ways of a list: its own walk, and where it can follow them the access paths of its filter. */
export function waysOf(own: Walk, size: Size | null, fields: readonly FilterField[], follower: Follower | null): Ways {
  const ranged = follower && fields.find(({ bounds }) => bounds !== null)
  const judging = fields.filter((field) => field !== ranged)
  const all = judging.flatMap(({ conditions }) => conditions)
  const whole: Way = { size, walks: [{ ...own, conditions: [...own.conditions, ...all] }] }
  if (!follower) return { ways: [whole], range: null }
  const following = (leading: FilterField, { size, walks }: Way): Way => {
    const left = judging.flatMap((field) => (field === leading ? besidesWay(field) : field.conditions))
    return {
      size,
      walks: walks.map((walk) => ({
        ...walk,
        match: [walk.match, ...follower.match].join('\n'),
        conditions: [...walk.conditions, ...follower.conditions, ...left],
        keys: alongPath(walk.keys, own.keys),
      })),
    }
  }
  const others = judging.flatMap((field) => (field.way ? [following(field, field.way)] : []))
  const lasting = ranged?.way && following(ranged, ranged.way)
  return {
    ways: worthwhile(whole, others),
    range: ranged?.bounds && lasting ? { ...ranged.bounds, lasting } : null,
  }
}

/** What is still to be asked of a row that the field's own way has found: who was there takes a third of a tally. */
function besidesWay({ conditions, exact }: FilterField): readonly string[] {
  if (exact === null) return conditions
  if (exact === 'true') return []
  // Of two conditions joined by OR Neo4j may ask the dear one first.
  return conditions.map((condition) => `CASE WHEN ${exact} THEN true ELSE ${condition} END`)
}

// Planning a text takes longer with each way in it: with two some tenths of a second on a cold Neo4j, with three a second,
// with six thirty times as long as with one.
const WEIGHED = 2

/**
 * The ways that are worth weighing: of those that can say how long they are the list's own and the first of the others,
 * one that may miss something ahead of a second that does not; and one that cannot say it only where all may miss something.
 */
function worthwhile(own: Way, others: readonly Way[]): readonly Way[] {
  const sized = [own, ...others].filter(({ size }) => size !== null)
  const [sure, ...surely] = sized.filter(({ size }) => size?.sure)
  const maybe = sized.filter(({ size }) => !size?.sure)
  if (sure) return [sure, ...maybe, ...surely].slice(0, WEIGHED)
  return [...maybe.slice(0, WEIGHED - 1), others.find(({ size }) => size === null) ?? own]
}

/** The keys of a list with its first ones taken from an access path, whose fixed keys go ahead, all in one direction; none for a list in no order. */
function alongPath(path: readonly SortKey[], list: readonly SortKey[]): SortKey[] {
  const [first, ...rest] = cursorKeys(list)
  if (!first) return []
  const fixed = path.filter(({ type }) => type === 'fixed').map((key) => ({ ...key, descending: first.descending }))
  const carried = cursorKeys(path)
  const positions = [first, ...rest].map((key, at) => ({
    ...key,
    expression: carried[at]?.expression ?? key.expression,
  }))
  return [...fixed, ...positions]
}
