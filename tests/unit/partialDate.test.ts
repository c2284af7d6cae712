import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EARLIEST, LATEST, parseDay, parsePartialDate, writePartialDate } from '../../src/time/partialDate.ts'

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')
const years = fc.integer({ min: 1, max: 9999 }).map((year) => pad(year, 4))
const months = fc.integer({ min: 1, max: 12 }).map((month) => pad(month))

/** The days of a month by the rule of Gregory XIII, told another way than the code does. */
function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

describe('a partial date', () => {
  test('that is a year stands for all its days', () => {
    expect(parsePartialDate('2023')).toEqual({
      text: '2023',
      precision: 'YEAR',
      first: '2023-01-01',
      last: '2023-12-31',
    })
  })

  test('that is a month stands for all its days, leap years included', () => {
    fc.assert(
      fc.property(years, months, (year, month) => {
        const date = parsePartialDate(`${year}-${month}`)
        expect(date?.precision).toBe('MONTH')
        expect(date?.first).toBe(`${year}-${month}-01`)
        expect(date?.last).toBe(`${year}-${month}-${lastDay(Number(year), Number(month))}`)
      }),
    )
    const ends = ['1900-02', '2000-02', '2023-02', '2024-02', '0004-02'].map((month) => parsePartialDate(month)?.last)
    expect(ends).toEqual(['1900-02-28', '2000-02-29', '2023-02-28', '2024-02-29', '0004-02-29'])
  })

  test('that is a day stands for itself, and only days of the calendar are days', () => {
    fc.assert(
      fc.property(years, months, fc.integer({ min: 0, max: 99 }), (year, month, day) => {
        const text = `${year}-${month}-${pad(day)}`
        const real = day >= 1 && day <= lastDay(Number(year), Number(month))
        expect(parsePartialDate(text)).toEqual(real ? { text, precision: 'DAY', first: text, last: text } : undefined)
        expect(parseDay(text)).toBe(real ? text : undefined)
      }),
    )
  })

  test('is written back as precisely as it was known', () => {
    const dates = fc.oneof(
      years,
      fc.tuple(years, months).map((parts) => parts.join('-')),
      fc.constant('2023-10-12'),
    )
    fc.assert(
      fc.property(dates, (text) => {
        const date = parsePartialDate(text)
        expect(date && writePartialDate(date.first, date.precision)).toBe(text)
        expect(date && writePartialDate(date.last, date.precision)).toBe(text)
      }),
    )
  })

  test('without a precision is known to the day', () => {
    expect(writePartialDate('2023-10-12', null)).toBe('2023-10-12')
  })

  test('lies between the ends of time', () => {
    fc.assert(
      fc.property(years, (year) => {
        const date = parsePartialDate(year)
        expect(date && date.first >= EARLIEST && date.last <= LATEST).toBe(true)
      }),
    )
  })

  test('is nothing else', () => {
    const others = ['', '0000', '0000-01-01', '23', '2023-1', '2023-13', '2023-00', '2023-02-30', '2023-10-12T00:00Z']
    const more = ['2023-10-12 ', ' 2023', '2023/10', '20231012', '２０２３', '-2023', '10000', '2023~', '2023-10-12\n']
    for (const text of [...others, ...more]) expect(parsePartialDate(text), text).toBeUndefined()
  })
})

describe('a day', () => {
  test('is a whole one: neither a month nor a year', () => {
    expect(['2023-10-12', '2023-10', '2023'].map(parseDay)).toEqual(['2023-10-12', undefined, undefined])
  })
})
