/** The values of a question's variables, as its pool gives them. */
export type Variables = Readonly<Record<string, string>>

/** A record of the driver, read by position. */
export interface Row {
  get(column: number): unknown
}

/** How an endpoint written by hand answers one question: its statement is `floor.cypher` beside it. */
export interface Floor {
  readonly parameters: (variables: Variables) => Record<string, string>
  /** Puts together what Chancery answers under `data`. */
  readonly answer: (rows: readonly Row[], variables: Variables) => unknown
}

const LENGTH: Readonly<Record<string, number>> = { YEAR: 4, MONTH: 7 }

/** A stored day, as precisely as it is known. */
export function partialDate(day: unknown, precision: unknown): string | null {
  return day === null ? null : (day as string).slice(0, LENGTH[precision as string] ?? 10)
}

/** The ends of a period that are known; null where nothing is. */
export function fromTo(row: readonly unknown[], at: number): { from: string | null; to: string | null } | null {
  const from = partialDate(row[at], row[at + 1])
  const to = partialDate(row[at + 2], row[at + 3])
  return from === null && to === null ? null : { from, to }
}

/** As `fromTo`, from the columns of a record. */
export function fromToOf(row: Row, at: number): { from: string | null; to: string | null } | null {
  const from = partialDate(row.get(at), row.get(at + 1))
  const to = partialDate(row.get(at + 2), row.get(at + 3))
  return from === null && to === null ? null : { from, to }
}

/** An id and a name; null where there is no node. */
export function named(id: unknown, name: unknown): { id: unknown; name: unknown } | null {
  return id === null ? null : { id, name }
}

/** The columns of a source: id, publisher, title. */
export const published = (sources: unknown): unknown =>
  (sources as unknown[][]).map(([id, publisher, title]) => ({ id, publisher, title }))

/** The columns of a source: id, title. */
export const titled = (sources: unknown): unknown => (sources as unknown[][]).map(([id, title]) => ({ id, title }))
