import { type Neighbour, Side, type Stop } from './side.ts'

/**
 * Reads the nodes that one link joins to those of a front. Dated meetings outside of a window may be missing, and where
 * there is no order in time all but those of `goal`, if some are among them.
 */
export type Expand = (front: readonly Stop[], goal: readonly Stop[]) => Promise<Iterable<Neighbour>>

/** A node in the middle of some shortest chain, as each side arrives there. */
export interface Middle {
  readonly forward: Stop
  readonly backward: Stop
}

/** Where the two sides of a search met. */
export interface Found {
  readonly forward: Side
  readonly backward: Side
  readonly middles: readonly Middle[]
}

/**
 * Searches for the shortest chains from both ends, level by level, always on the side where the next step is cheaper;
 * undefined where no chain of at most `maxLength` links is. Every node of such a chain stands in the layer of its
 * distance from either end: were it reached with fewer links and as good a mark, there would be a shorter chain. So the
 * first length at which the fronts share a node with marks that agree is the least, and a side that has nowhere to go
 * ends the search: an end in a small island never costs the mainland.
 */
export async function search(
  from: Omit<Neighbour, 'ways'>,
  to: Omit<Neighbour, 'ways'>,
  maxLength: number,
  expand: Expand,
): Promise<Found | undefined> {
  const forward = new Side(from, 1)
  const backward = new Side(to, -1)
  for (let length = 0; ; length++) {
    const middles = meet(forward.front, backward.front)
    if (middles.length > 0) return { forward, backward, middles }
    if (length === maxLength) return undefined
    forward.narrow(-backward.least)
    backward.narrow(-forward.least)
    if (forward.front.length === 0 || backward.front.length === 0) return undefined
    const [side, other] = forward.cost <= backward.cost ? [forward, backward] : [backward, forward]
    side.advance(await expand(side.front, other.front))
  }
}

function meet(forward: readonly Stop[], backward: readonly Stop[]): Middle[] {
  const others = new Map(backward.map((stop) => [stop.id, stop]))
  return forward.flatMap((stop) => {
    const other = others.get(stop.id)
    // Marks of the backward side count down: the last meeting before is no later than the first one after.
    return other && stop.mark <= -other.mark ? [{ forward: stop, backward: other }] : []
  })
}
