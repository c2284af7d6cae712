import { iso, TODAY } from './calendar.ts'
import { idOf } from './scribe.ts'
import type { Size } from './size.ts'
import { ESTRANGED, HUB, makeWorld, QUIET, quietState, secluded } from './world.ts'

/** Ids of nodes that a question may need. */
export interface Landmarks {
  /** The day on which the graph is looked at: no meeting is later, and some plans are. */
  readonly today: string
  /** Has exactly as many meetings as the size says under `hub`. */
  readonly hub: string
  /** Has exactly `FEW` meetings, of the same kinds. */
  readonly few: string
  readonly fewsState: string
  /** By rank, the busiest first. */
  readonly states: readonly string[]
  /** Meet most of all pairs. */
  readonly closePair: readonly [string, string]
  /** Both busy, but they meet `rarely(size)` times at the most. */
  readonly estrangedPair: readonly [string, string]
  /** Hardly meet anyone. */
  readonly secludedPair: readonly [string, string]
  /** Organizations, the largest first, which has all states for members, and organs with organs. */
  readonly organizations: readonly string[]
  /** Organs of the largest. */
  readonly organs: readonly string[]
  /** The office of the hub. */
  readonly office: string
  /** A summit with sessions. */
  readonly summit: string
  /** The capitals of `states`. */
  readonly capitals: readonly string[]
  readonly document: string
  readonly programme: string
  /** Who was foreign minister last, of each state, the busiest first. */
  readonly ministers: readonly string[]
  /** Who held the least office of each state first: the quietest last. */
  readonly clerks: readonly string[]
}

export function landmarks(size: Size): Landmarks {
  const { states, organizations, offices, cities } = makeWorld(size)
  const pair = ([a, b]: readonly [number, number]) => [states[a], states[b]] as [string, string]
  return {
    ...{ today: iso(TODAY), hub: idOf('Official', HUB), few: idOf('Official', QUIET) },
    fewsState: states[quietState(size)] as string,
    states,
    ...{ closePair: pair([0, 1]), estrangedPair: pair(ESTRANGED), secludedPair: pair(secluded(size)) },
    organizations: organizations.map(({ id }) => id),
    organs: organizations[0]?.organs ?? [],
    ...{ office: idOf('Office', '0-0'), summit: idOf('Meeting', 0) },
    capitals: cities.map(([capital]) => capital?.id as string),
    ...{ document: idOf('Document', 0), programme: idOf('Programme', 0) },
    ministers: offices.flatMap(([first]) => first?.tenures.at(-1)?.official ?? []),
    clerks: offices.flatMap((own) => own.at(-1)?.tenures[0]?.official ?? []),
  }
}
