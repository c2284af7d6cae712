import { parsePartialDate } from '../../time/partialDate.ts'

/**
 * A day as the tables write it, as a partial date: `1964-06`; of a doubtful day, `1897-05-15?`, the year; of a range,
 * `1981-09..1981-10`, the month or year that holds it. Undefined for none, and for 9999-12-31, which stands for none.
 */
export function readDay(text: string): string | undefined {
  const [first = '', last] = text.split('..')
  const sure = text.includes('?') ? text.slice(0, 4) : last === undefined ? first : shared(first, last)
  return sure === undefined || sure.startsWith('9999') ? undefined : parsePartialDate(sure)?.text
}

/** What two days have in common. */
function shared(first: string, last: string): string | undefined {
  return [10, 7, 4].map((length) => first.slice(0, length)).find((part) => part.length >= 4 && last.startsWith(part))
}

/** The first day that a partial date stands for; '' where there is none. */
export const firstDay = (date: string | undefined): string =>
  date === undefined ? '' : (parsePartialDate(date)?.first ?? '')
