import { headOf, ministryOf } from './bodies.ts'
import type { Gathering } from './gathering.ts'
import { holder, type StateOffice } from './offices.ts'
import { type Random, zipf } from './random.ts'
import { idOf } from './scribe.ts'
import { HUB, QUIET, type World } from './world.ts'

/** Someone at a meeting, whom they act for, and as what. */
export interface Delegate {
  readonly id: string
  readonly side: string | undefined
  readonly capacity?: string
  readonly roles?: readonly string[]
}

const GUESTS: ReadonlyMap<number, string> = new Map([
  [HUB, 'Foreign Minister'],
  [QUIET, 'Special Envoy'],
])

const SIZE = 12

/** Draws who comes: `crowd`, from 0 to 1, makes delegations larger. */
export function makeDelegations(world: World, random: Random) {
  const ranks = new Map<number, (random: Random) => number>()
  const draw = (count: number) => {
    const known = ranks.get(count) ?? zipf(count, 1.2)
    ranks.set(count, known)
    return known(random)
  }
  const nobody: ReadonlySet<string> = new Set([idOf('Official', HUB), idOf('Official', QUIET)])

  /** Most often who holds an office on the day, now and then someone who held one once. */
  function person(rank: number, day: number): Delegate {
    const offices = world.offices[rank] as readonly StateOffice[]
    const drawn = offices[draw(offices.length)] as StateOffice
    // Theirs are the offices with one holder only, who goes where the plan says and nowhere else.
    const office = drawn.tenures.some(({ official }) => nobody.has(official)) ? (offices[1] as StateOffice) : drawn
    const former = random.chance(0.12) ? random.pick(office.tenures) : undefined
    const { official } = former ?? holder(office, day) ?? random.pick(office.tenures)
    return { id: official, side: world.states[rank], capacity: former ? 'Adviser' : office.title }
  }

  function delegation(rank: number, day: number, crowd: number, guest: number | undefined): Delegate[] {
    const state = world.states[rank] as string
    // A report may name no one: the state itself attended.
    if (guest === undefined && random.chance(0.06)) return [{ id: state, side: undefined }]
    const roles = ['HEAD_OF_DELEGATION']
    const capacity = guest === undefined ? undefined : GUESTS.get(guest)
    const head = capacity ? { id: idOf('Official', guest as number), side: state, capacity } : person(rank, day)
    const others: Delegate[] = []
    while (others.length < SIZE && random.chance(crowd)) others.push(person(rank, day))
    const drawn = random.next()
    // For the ministry, which is on the side of the state; or the report does not say for whom.
    const side = drawn < 0.04 ? ministryOf(rank) : drawn < 0.06 ? undefined : state
    return [
      { ...head, side: head.side && side, roles },
      ...others.map((other) => ({ ...other, side: other.side && side })),
    ]
  }

  return ({ parties, day, body, guest }: Gathering, crowd: number): Delegate[] => {
    const delegates = parties.flatMap((rank, i) => delegation(rank, day, crowd, i === 0 ? guest : undefined))
    if (body) {
      const heads = { id: headOf(body, day), side: body.id, capacity: 'Secretary-General', roles: ['SPEAKER'] }
      delegates.push(random.chance(0.7) ? heads : { id: body.id, side: undefined, roles: ['OBSERVER'] })
    }
    const present = new Map(delegates.map((delegate) => [delegate.id, delegate]))
    return [...present.values()]
  }
}
