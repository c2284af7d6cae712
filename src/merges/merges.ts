import { statements } from '../generated/statements.ts'
import type { Row, Run } from '../graph/graph.ts'

/** What is written down of one merge. */
export interface Merge {
  readonly into: string
  /** The day in UTC, ISO 8601. */
  readonly on: string
}

/** The merges that stand, by the ids that were merged, the oldest first. */
export type Merges = ReadonlyMap<string, Merge>

export const readMerges = async (run: Run): Promise<Merges> =>
  new Map((await run(statements['merge/merges'])).map(mergeOf))

const mergeOf = ([id, into, on]: Row): [string, Merge] => [String(id), { into: String(into), on: String(on) }]

/** The id under which an official is in the graph now: the one that it was merged into, and this one in turn. */
export function currentId(merges: Merges, id: string): string {
  for (let now = id; ; ) {
    const merge = merges.get(now)
    if (!merge) return now
    now = merge.into
  }
}

/** An id, and those that were merged into it, directly or into one of these, the oldest merge first. */
export const idsWithin = (merges: Merges, id: string): string[] => [
  id,
  ...[...merges.keys()].filter((merged) => leadsTo(merges, merged, id)),
]

function leadsTo(merges: Merges, from: string, id: string): boolean {
  for (let merge = merges.get(from); merge; merge = merges.get(merge.into)) if (merge.into === id) return true
  return false
}
