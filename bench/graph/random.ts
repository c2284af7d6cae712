/** Chance that is the same in every run. */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  next(): number
  /** A whole number from 0, `bound` excluded. */
  below(bound: number): number
  /** A whole number, both bounds included. */
  between(least: number, most: number): number
  chance(share: number): boolean
  pick<T>(items: readonly T[]): T
}

/** Numbers that depend on the seed alone (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (share) => next() < share,
    pick: <T>(items: readonly T[]) => items[below(items.length)] as T,
  }
}

/** Draws ranks from 0 to `count` - 1, the first most often: rank r with a weight of 1 / (r + 2) ^ exponent. */
export function zipf(count: number, exponent: number): (random: Random) => number {
  let sum = 0
  const sums = Float64Array.from({ length: count }, (_, rank) => {
    sum += (rank + 2) ** -exponent
    return sum
  })
  return (random) => {
    const drawn = random.next() * sum
    let low = 0
    let high = count - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] as number) > drawn) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** Some of them, each once, in the order drawn: fewer than asked for where the same come again and again. */
export function several<T>(count: number, draw: () => T): T[] {
  const drawn = new Set<T>()
  for (let tries = count * 4; tries > 0 && drawn.size < count; tries--) drawn.add(draw())
  return [...drawn]
}
