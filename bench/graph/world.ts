import { makeBodies, type Organization } from './bodies.ts'
import { makeOffices, type StateOffice } from './offices.ts'
import { type City, makeCities } from './places.ts'
import { createRandom, zipf } from './random.ts'
import { idOf } from './scribe.ts'
import type { Size } from './size.ts'

/** What stays the same while meetings come and go: small beside them, so it is kept in memory. */
export interface World {
  readonly size: Size
  /** Ids by rank, the busiest first. */
  readonly states: readonly string[]
  readonly cities: readonly (readonly City[])[]
  /** The offices of each state, the busiest first. */
  readonly offices: readonly (readonly StateOffice[])[]
  readonly organizations: readonly Organization[]
  /** The boards that the ministries of two states share, by their ranks: `0-1`. */
  readonly boards: ReadonlyMap<string, string>
}

/** Official 0 is the busiest of all, official 1 the one to be compared with: neither is ever drawn. */
export const HUB = 0
export const QUIET = 1

/** The rank of the state that the quiet official acts for. */
export const quietState = ({ states }: Size): number => Math.min(20, states - 3)

/** Two busy states that avoid each other, by rank. */
export const ESTRANGED = [3, 4] as const

/** Two states that hardly meet anyone. */
export const secluded = ({ states }: Size): readonly [number, number] => [states - 2, states - 1]

export function makeWorld(size: Size): World {
  const random = createRandom(1)
  const states = Array.from({ length: size.states }, (_, rank) => idOf('State', rank))
  return {
    size,
    states,
    cities: states.map((_, rank) => makeCities(rank)),
    offices: makeOffices(random, size),
    ...makeBodies(random, size),
  }
}

/** Draws the rank of a state. */
export const stateRank = ({ states }: Size) => zipf(states, 0.85)
