/** To what a date is known. */
export type Precision = 'DAY' | 'MONTH' | 'YEAR'

/**
 * A date as precisely as it is known (EDTF level 0): `2023`, `2023-10` or `2023-10-12`.
 * It stands for all its days, from `first` to `last`, both ISO 8601 and inclusive.
 */
export interface PartialDate {
  readonly text: string
  readonly precision: Precision
  readonly first: string
  readonly last: string
}

/** Stands before every day on record: an open start, and the sort key of what is undated. */
export const EARLIEST = '0001-01-01'
/** Stands after every day on record: an open end. */
export const LATEST = '9999-12-31'

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

const daysOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()

/** Reads `2023`, `2023-10` or `2023-10-12`; undefined for anything else, 2023-02-30 and the year 0000 included. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const [, year, month, day] = SHAPE.exec(text) ?? []
  if (year === undefined || year === '0000') return undefined
  if (month === undefined) return { text, precision: 'YEAR', first: `${year}-01-01`, last: `${year}-12-31` }
  if (Number(month) < 1 || Number(month) > 12) return undefined
  const days = daysOfMonth(Number(year), Number(month))
  if (day === undefined) return { text, precision: 'MONTH', first: `${text}-01`, last: `${text}-${days}` }
  if (Number(day) < 1 || Number(day) > days) return undefined
  return { text, precision: 'DAY', first: text, last: text }
}

/** Reads a whole day, `2023-10-12`; undefined for anything else. */
export function parseDay(text: string): string | undefined {
  return parsePartialDate(text)?.precision === 'DAY' ? text : undefined
}

const LENGTH: Record<Precision, number> = { YEAR: 4, MONTH: 7, DAY: 10 }

/** Writes a stored day back as precisely as it is known; without a precision it is known to the day. */
export function writePartialDate(day: string, precision: Precision | null): string {
  return day.slice(0, LENGTH[precision ?? 'DAY'])
}
