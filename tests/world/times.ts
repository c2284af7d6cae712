import fc from 'fast-check'
import type { PeriodFact } from '../../src/facts/fact.ts'
import { parsePartialDate } from '../../src/time/partialDate.ts'

/** Part of an object: the field is there or is not. */
export const maybe = <T>(field: string, value: fc.Arbitrary<T>, freq = 2): fc.Arbitrary<object> =>
  fc.option(value, { nil: undefined, freq }).map((found) => (found === undefined ? {} : { [field]: found }))

export const merged = (...parts: fc.Arbitrary<object>[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.tuple(...parts).map((found) => Object.assign({}, ...found))

// Few enough days that much falls on the same one, and that a range ends where something begins.
const dayText = fc
  .tuple(fc.constantFrom('2000', '2001', '2002'), fc.constantFrom('01', '02'), fc.constantFrom('01', '02', '15', '28'))
  .map((parts) => parts.join('-'))

/** A date known to the day, the month or the year. */
export const partialDate: fc.Arbitrary<string> = fc
  .tuple(dayText, fc.constantFrom(10, 10, 10, 7, 4))
  .map(([text, length]) => text.slice(0, length))

export const day: fc.Arbitrary<string> = dayText

const first = (text: string): string => parsePartialDate(text)?.first ?? text

const inOrder = ([one, other]: [string, string]): { from: string; to: string } =>
  first(one) <= first(other) ? { from: one, to: other } : { from: other, to: one }

/** The days of a meeting or a plan, or on which something was seen: an end that is not there is the beginning. */
export const days: fc.Arbitrary<PeriodFact> = fc.oneof(
  { weight: 2, arbitrary: partialDate.map((from) => ({ from })) },
  { weight: 1, arbitrary: fc.tuple(partialDate, partialDate).map(inOrder) },
)

/** A term: both ends, one, or one and going on. */
const period: fc.Arbitrary<PeriodFact> = fc.oneof(
  days,
  partialDate.map((to) => ({ to })),
  partialDate.map((from) => ({ from, ongoing: true as const })),
  fc.constant({ ongoing: true as const }),
)

/** When a link holds: reported, only seen, both or neither. */
export const time: fc.Arbitrary<object> = merged(maybe('period', period), maybe('attested', days))

/** A range that a client asks for, one end or both open. */
export const during: fc.Arbitrary<{ from?: string; to?: string }> = fc.oneof(
  fc.tuple(partialDate, partialDate).map(inOrder),
  partialDate.map((from) => ({ from })),
  partialDate.map((to) => ({ to })),
)
