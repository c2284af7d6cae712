import type { Random } from './random.ts'

const MS = 86_400_000

/** Days are counted from 1970-01-01. */
const dayOf = (text: string): number => Date.parse(text) / MS

export const FIRST_DAY = dayOf('1995-01-01')
/** The day on which the graph is looked at: meetings end before, plans may lie ahead. */
export const TODAY = dayOf('2025-06-30')

/** ISO 8601, `2023-10-12`. */
export const iso = (day: number): string => new Date(day * MS).toISOString().slice(0, 10)

/** The day as precisely as a source may know it: to the day, seldom to the month, hardly ever to the year. */
export function vague(random: Random, day: number): string {
  const text = iso(day)
  const drawn = random.next()
  return drawn < 0.01 ? text.slice(0, 4) : drawn < 0.05 ? text.slice(0, 7) : text
}
