import type { NameFact } from '../facts/fact.ts'
import type { Row } from '../graph/graph.ts'

/** What the sources say of an official under one id, as far as a merge puts it together. */
export interface OfficialRecord {
  readonly names: readonly (NameFact & { readonly sources: readonly string[] })[]
  readonly sources: readonly string[]
  readonly derived: readonly string[]
  readonly identifiers: readonly { readonly scheme: string; readonly value: string; readonly url: string }[]
  readonly born: KnownDate | undefined
  readonly died: KnownDate | undefined
}

/** First day, ISO 8601, and MONTH or YEAR where it is known no closer. */
export interface KnownDate {
  readonly day: string
  readonly precision: string | null
}

const texts = (value: unknown): string[] => (value ?? []) as string[]

const dateOf = (day: unknown, precision: unknown): KnownDate | undefined =>
  day === null ? undefined : { day: String(day), precision: precision === null ? null : String(precision) }

/** Reads a row of cypher/merge/records.cypher. */
export function recordOf(row: Row): OfficialRecord {
  const [values, languages, scripts, kinds, nameSources, sources, derived, schemes, ids, urls, ...dates] = row
  const at = (list: unknown, index: number): string => texts(list)[index] ?? ''
  return {
    names: texts(values).map((value, index) => ({
      value,
      ...(at(languages, index) && { language: at(languages, index) }),
      ...(at(scripts, index) && { script: at(scripts, index) }),
      kind: at(kinds, index),
      sources: at(nameSources, index).split(' '),
    })),
    sources: texts(sources),
    derived: texts(derived),
    identifiers: texts(schemes).map((scheme, index) => ({ scheme, value: at(ids, index), url: at(urls, index) })),
    born: dateOf(dates[0], dates[1]),
    died: dateOf(dates[2], dates[3]),
  }
}
