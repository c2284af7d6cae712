import type { Random } from '../graph/random.ts'

/**
 * Draws from a list whose first are the busiest as people ask for them, by Zipf's law: as often among the first ten as
 * among the next ninety. The same for the same list; shuffled, so that any stretch of it is as heavy as any other.
 */
export function draw<T>(ranked: readonly T[], count: number, random: Random): T[] {
  if (ranked.length === 0) return []
  const last = Math.log(ranked.length) / Math.max(1, count - 1)
  const drawn = Array.from({ length: count }, (_, i) => ranked[Math.ceil(Math.exp(i * last) - 1e-9) - 1] as T)
  for (let i = drawn.length - 1; i > 0; i--) {
    const j = random.below(i + 1)
    ;[drawn[i], drawn[j]] = [drawn[j] as T, drawn[i] as T]
  }
  return drawn
}
