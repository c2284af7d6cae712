import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { geometricMean, median, percentile, ratioOfRounds } from '../../bench/harness/statistics.ts'

describe('the statistics of the benchmark', () => {
  it('takes the middle value, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 9, 2])).toBe(3)
    expect(median([7])).toBe(7)
  })

  it('finds the nearest rank for a share', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)
    expect(percentile(hundred, 0.5)).toBe(50)
    expect(percentile(hundred, 0.95)).toBe(95)
    expect(percentile([3], 0.95)).toBe(3)
  })

  it('holds twice as fast and half as fast to be even', () => {
    expect(geometricMean([2, 0.5])).toBeCloseTo(1)
    expect(geometricMean([8, 2])).toBeCloseTo(4)
  })

  it('has no figure where nothing was measured', () => {
    expect(median([])).toBeNaN()
    expect(percentile([], 0.5)).toBeNaN()
    expect(geometricMean([])).toBeNaN()
  })

  it('forms the ratio within a round, so that a machine that slows down changes nothing', () => {
    const rate = fc.double({ min: 1, max: 1e4, noNaN: true })
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 9 }), rate, (slowdowns, ratio) => {
        const own = slowdowns.map((slowdown) => (ratio * 100) / slowdown)
        const others = slowdowns.map((slowdown) => 100 / slowdown)
        expect(ratioOfRounds(own, others) / ratio).toBeCloseTo(1)
      }),
    )
  })
})
