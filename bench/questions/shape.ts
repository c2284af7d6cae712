import { partialDate, type Variables } from './floor.ts'

/** How the answer of @neo4j/graphql is brought into the form of Chancery's, so that the two can be compared. */
export interface Shape {
  readonly variables: (variables: Variables) => Record<string, string>
  /** `data` as Chancery has it. */
  readonly data: (data: Answer) => unknown
}

// biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its query, which no type knows.
export type Answer = any

export const same = (variables: Variables): Record<string, string> => ({ ...variables })

/** From a year to its first and last day. */
export const daysOfYear = ({ year = '', ...others }: Variables): Record<string, string> => ({
  ...others,
  from: `${year}-01-01`,
  to: `${year}-12-31`,
})

const ends = (it: Answer) => ({
  from: partialDate(it.periodFrom, it.periodFromPrecision),
  to: partialDate(it.periodTo ?? null, it.periodToPrecision),
  ongoing: it.periodOngoing === true,
})

/** The parts of a period that were asked for; null where nothing is known of it. */
export function period(it: Answer, parts: readonly ('from' | 'to' | 'ongoing')[]): Record<string, unknown> | null {
  const known = ends(it)
  if (known.from === null && known.to === null && !known.ongoing) return null
  return Object.fromEntries(parts.map((part) => [part, known[part]]))
}

/** A meeting with the fields of its period folded into one. */
export function meeting(it: Answer): Record<string, unknown> {
  const { periodFrom, periodFromPrecision, periodTo, periodToPrecision, ...others } = it
  return { ...others, period: period({ periodFrom, periodFromPrecision, periodTo, periodToPrecision }, ['from', 'to']) }
}
