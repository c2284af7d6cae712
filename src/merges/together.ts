import { day } from '../graph/graph.ts'
import { nameProperties } from '../load/text.ts'
import { combine } from './combine.ts'
import type { KnownDate, OfficialRecord } from './record.ts'

/** The properties in which an official that others were merged into differs from its own record; none where none were. */
export function togetherProperties(records: readonly [OfficialRecord, ...OfficialRecord[]]): Record<string, unknown> {
  if (records.length === 1) return {}
  const { names, sources, derived, identifiers, born, died } = combine(records)
  return {
    ...nameProperties({ type: 'Official', id: '', names, sources }),
    sources,
    derivedFields: derived.length > 0 ? derived : null,
    identifierSchemes: identifiers.map(({ scheme }) => scheme),
    identifierValues: identifiers.map(({ value }) => value),
    identifierUrls: identifiers.map(({ url }) => url),
    ...dateProperties('born', born),
    ...dateProperties('died', died),
  }
}

const dateProperties = (field: string, date: KnownDate | undefined) => ({
  [field]: date ? day(date.day) : null,
  [`${field}Precision`]: date?.precision ?? null,
})
