import type { Fact } from '../../src/facts/fact.ts'
import { MARK, randomWorld } from './randomWorld.ts'

/** Made-up worlds side by side, each with ids of its own, under the one mark. */
export const copies = (count: number): Fact[] =>
  Array.from({ length: count }, (_, seed) => {
    const own = JSON.stringify(randomWorld(seed + 1)).replaceAll(`${MARK}-`, `${MARK}-${seed}-`)
    return JSON.parse(own) as Fact[]
  }).flat()
