import { parseDay, parsePartialDate } from '../time/partialDate.ts'
import type { TextScalar } from './scalar.ts'

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?Z$/

export const scalars: readonly TextScalar[] = [
  { name: 'Date', expects: 'a day such as "2023-10-12"', accepts: (text) => parseDay(text) !== undefined },
  {
    name: 'DateTime',
    expects: 'an instant in UTC such as "2023-10-12T09:30:00Z"',
    accepts: (text) => parseDay(INSTANT.exec(text)?.[1] ?? '') !== undefined,
  },
  {
    name: 'PartialDate',
    expects: 'a year, a month or a day such as "2023", "2023-10" or "2023-10-12"',
    accepts: (text) => parsePartialDate(text) !== undefined,
  },
  {
    name: 'LanguageTag',
    expects: 'a BCP 47 language tag such as "en" or "be-Latn"',
    accepts: (text) => isLanguageTag(text),
  },
  {
    name: 'URL',
    expects: 'an absolute http or https address',
    accepts: (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
  },
]

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}
