import { describe, expect, it } from 'vitest'
import { createRandom } from '../../bench/graph/random.ts'
import { draw } from '../../bench/harness/draw.ts'

const ranked = Array.from({ length: 10_000 }, (_, rank) => rank + 1)

describe('drawing what a question asks about', () => {
  it('draws the same for the same seed', () => {
    expect(draw(ranked, 200, createRandom(1))).toEqual(draw(ranked, 200, createRandom(1)))
  })

  it('draws as often from the first ten as from the next ninety, and reaches both ends', () => {
    const drawn = draw(ranked, 200, createRandom(1))
    const within = (least: number, most: number) => drawn.filter((rank) => rank >= least && rank <= most).length
    expect(drawn).toHaveLength(200)
    expect(Math.abs(within(1, 10) - within(11, 100))).toBeLessThanOrEqual(4)
    expect(drawn).toContain(1)
    expect(drawn).toContain(10_000)
  })

  it('gives every stretch of the list its share of the busy ones', () => {
    const drawn = draw(ranked, 200, createRandom(1))
    const busyInFirstHalf = drawn.slice(0, 100).filter((rank) => rank <= 10).length
    const busy = drawn.filter((rank) => rank <= 10).length
    expect(busyInFirstHalf).toBeGreaterThan(busy / 4)
    expect(busyInFirstHalf).toBeLessThan((busy * 3) / 4)
  })

  it('draws nothing from nothing', () => {
    expect(draw([], 200, createRandom(1))).toEqual([])
  })
})
