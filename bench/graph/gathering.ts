import type { Organization } from './bodies.ts'
import { FIRST_DAY, TODAY } from './calendar.ts'
import { BILATERAL, COUNCIL, drawKind, type Kind, ROUND, SUMMIT } from './kinds.ts'
import { type Random, several, zipf } from './random.ts'
import { FEW, rarely } from './size.ts'
import { ESTRANGED, HUB, QUIET, quietState, secluded, stateRank, type World } from './world.ts'

/** A meeting that is to be: when, of what kind, and which states come. */
export interface Gathering {
  readonly kind: Kind
  readonly day: number
  /** Ranks of states, each once. */
  readonly parties: readonly number[]
  /** The organization whose meeting it is. */
  readonly body: Organization | undefined
  /** An official who must be there, with the first of the parties: by number. */
  readonly guest: number | undefined
}

/** Whose turn it is: `done` of so many, spread evenly over the whole. */
function quota(whole: number, total: number): (made: number) => number | undefined {
  let done = 0
  return (made) => (done < whole && done < Math.ceil((whole * 1.03 * made) / total) ? done++ : undefined)
}

/** Plans the meetings one after the other; `made` counts meetings and sessions so far. */
export function makePlanner(world: World, random: Random): (made: number) => Gathering {
  const { size, organizations } = world
  const rank = stateRank(size)
  const organization = zipf(organizations.length, 0.7)
  const turns = {
    hub: quota(size.hub, size.meetings),
    few: quota(FEW, size.meetings),
    estranged: quota(rarely(size), size.meetings),
    secluded: quota(rarely(size), size.meetings),
  }
  const [never, ever] = ESTRANGED
  const apart = (parties: readonly number[]) => {
    const later = parties.includes(never) ? ever : -1
    return parties.filter((party) => party !== later)
  }

  function invite(kind: Kind, first: number | undefined): Pick<Gathering, 'parties' | 'body'> {
    const [least, most] = kind.parties
    const body = kind.ofBody ? organizations[kind === COUNCIL ? organization(random) : random.below(3)] : undefined
    const from = body?.members
    const draw = () => (from ? (from[Math.floor(from.length * random.next() ** 1.5)] as number) : rank(random))
    // The neighbours of the first two states meet more often than chance would have it.
    const close = first === 0 && kind === BILATERAL && random.chance(0.2) ? [1] : []
    const drawn = several(Math.min(random.between(least, most), from?.length ?? size.states), draw)
    const parties = [...new Set([...(first === undefined ? [] : [first]), ...close, ...drawn])]
    const limit = kind.parties[1] === 2 ? 2 : parties.length
    return { parties: apart(parties.slice(0, limit)), body }
  }

  /** A meeting of two states only. */
  const pair = (parties: readonly number[]) => ({ kind: BILATERAL, parties, body: undefined, guest: undefined })

  function next(made: number) {
    if (turns.estranged(made) !== undefined) return pair(ESTRANGED)
    if (turns.secluded(made) !== undefined) return pair(secluded(size))
    const forHub = turns.hub(made)
    const forFew = forHub === undefined ? turns.few(made) : undefined
    const turn = forHub ?? forFew
    if (turn === undefined) {
      const kind = made === 0 ? SUMMIT : drawKind(random)
      return { kind, ...invite(kind, undefined), guest: undefined }
    }
    // Counted from the end, so that the newest page of both is of the same kinds.
    const whole = forHub === undefined ? FEW : size.hub
    const kind = ROUND[(whole - 1 - turn) % ROUND.length] as Kind
    const first = forHub === undefined ? quietState(size) : 0
    return { kind, ...invite(kind, first), guest: forHub === undefined ? QUIET : HUB }
  }

  return (made) => {
    const share = made / size.meetings
    const day = FIRST_DAY + Math.floor(share * (TODAY - 15 - FIRST_DAY)) + random.between(0, 9)
    const gathering = next(made)
    // Whom the estranged would meet alone stays alone: one state more is drawn.
    const parties = gathering.parties.length > 1 ? gathering.parties : [...gathering.parties, size.states - 4]
    return { ...gathering, day, parties }
  }
}
