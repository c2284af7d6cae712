import fc, { type GeneratorValue } from 'fast-check'
import { randomNumbers } from '../world/randomWorld.ts'

/** The same in every run, so that a failure is that of a change and is found again; change it to have other operations. */
export const SEED = 20_231_012

/** Choices at random. The least ones are the simplest: fast-check looks for a smaller failure by lowering them. */
export interface Dice {
  /** A whole number from 0 to one less than `limit`. */
  below(limit: number): number
  /** Whether something of this probability happens. */
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
}

const diceOf = (below: Dice['below']): Dice => ({
  below,
  chance: (probability) => below(1000) >= 1000 * (1 - probability),
  pick: (items) => items[below(items.length)] as (typeof items)[number],
})

// Left to itself, fast-check prefers the least and the greatest number: whatever may happen would happen everywhere.
const evenly = (max: number) => fc.noBias(fc.nat({ max }))

/** Dice that fast-check records and lowers. */
export const recordedDice = (gen: GeneratorValue): Dice => diceOf((limit) => gen(evenly, limit - 1))

/** Dice that fall the same for the same seed. */
export function seededDice(seed: number): Dice {
  const random = randomNumbers(seed)
  return diceOf((limit) => Math.floor(random() * limit))
}
