import { type Precision, writePartialDate } from './partialDate.ts'

export interface Period {
  readonly from: string | null
  readonly to: string | null
  readonly ongoing: boolean
}

/** The properties that hold a period under a name, as Cypher expressions over the node `it`. */
export const periodColumns = (field: string): string[] => [
  `toString(it.${field}From)`,
  `it.${field}FromPrecision`,
  `toString(it.${field}To)`,
  `it.${field}ToPrecision`,
  `it.${field}Ongoing`,
]

/** Reads those columns; null where nothing is known of the period. */
export function readPeriod([from, fromPrecision, to, toPrecision, ongoing]: readonly unknown[]): Period | null {
  if (from === null && to === null && ongoing !== true) return null
  return {
    from: from === null ? null : writePartialDate(String(from), fromPrecision as Precision | null),
    to: to === null ? null : writePartialDate(String(to), toPrecision as Precision | null),
    ongoing: ongoing === true,
  }
}
