import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysOf } from '../../src/time/during.ts'
import { EARLIEST, LATEST } from '../../src/time/partialDate.ts'

const dates = fc.constantFrom(undefined, null, '0001', '0001-01-01', '1992', '2023-10', '2024-02-29', '9999')

describe('a range of days', () => {
  test('runs from the first day of its start to the last day of its end', () => {
    expect(daysOf({ from: '2023', to: '2024-02' })).toEqual({ from: '2023-01-01', to: '2024-02-29' })
    expect(daysOf({ from: '2023-10-12', to: '2023-10-12' })).toEqual({ from: '2023-10-12', to: '2023-10-12' })
  })

  test('that ends nowhere ends with time', () => {
    expect(daysOf({ from: '2023' }).to).toBe(LATEST)
    expect(daysOf({ from: '2023', to: null }).to).toBe(LATEST)
  })

  test('never holds the day that stands for «undated», wherever it starts', () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        expect(daysOf({ ...(from !== undefined && { from }), ...(to !== undefined && { to }) }).from > EARLIEST).toBe(
          true,
        )
      }),
    )
  })
})
