import { describe, expect, test } from 'vitest'
import { periodColumns, readPeriod } from '../../src/time/Period.ts'

describe('a period', () => {
  test('is read from five properties of its name, days as text', () => {
    expect(periodColumns('inForce')).toEqual([
      'toString(it.inForceFrom)',
      'it.inForceFromPrecision',
      'toString(it.inForceTo)',
      'it.inForceToPrecision',
      'it.inForceOngoing',
    ])
  })

  test('shows its ends as precisely as they are known', () => {
    expect(readPeriod(['2024-01-01', 'YEAR', '2026-06-30', 'MONTH', null])).toEqual({
      from: '2024',
      to: '2026-06',
      ongoing: false,
    })
    expect(readPeriod(['2023-10-12', null, '2023-10-12', null, false])).toEqual({
      from: '2023-10-12',
      to: '2023-10-12',
      ongoing: false,
    })
  })

  test('may have an end that is unknown, or be ongoing', () => {
    expect(readPeriod(['1991-12-08', null, null, null, true])).toEqual({ from: '1991-12-08', to: null, ongoing: true })
    expect(readPeriod([null, null, '1991-01-01', 'YEAR', null])).toEqual({ from: null, to: '1991', ongoing: false })
    expect(readPeriod([null, null, null, null, true])).toEqual({ from: null, to: null, ongoing: true })
  })

  test('of which nothing is known is none', () => {
    expect(readPeriod([null, null, null, null, null])).toBeNull()
    expect(readPeriod([null, null, null, null, false])).toBeNull()
  })
})
