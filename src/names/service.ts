import { LATEST, type PartialDate } from '../time/partialDate.ts'
import { rank } from './rank.ts'

/** What is known of someone beside their names. */
export interface Service {
  /** ISO 8601; the first day of a month or year where no more is known. */
  readonly born: string | null
  readonly died: string | null
  readonly tenures: readonly Tenure[]
}

export interface Tenure {
  readonly office: string
  readonly officeNames: readonly string[]
  /** Ids of the states and bodies whose office it is. */
  readonly parties: readonly string[]
  /** When it holds as far as the record shows, ISO 8601. */
  readonly from: string
  readonly to: string
}

/** What was told beside a name. */
export interface Hints {
  /** Ids of the states and bodies that may be meant; null where none was told. */
  readonly parties: readonly string[] | null
  /** An office's id or name. */
  readonly office: string | null
  readonly on: PartialDate | null
}

/** Whether the record speaks for a hint, against it, or says nothing of it. */
export type Verdict = 'FOR' | 'AGAINST' | 'NOTHING'

// A minister may be seen in an office on one day of the fifteen years that he was in it.
const NEAR_YEARS = 15
const FAR_YEARS = 45
const YOUNGEST = 18
const LEAST_LIKE = 0.75

/** What the record says of each hint. */
export function weigh({ parties, office, on }: Hints, service: Service): Record<'party' | 'office' | 'on', Verdict> {
  const { tenures } = service
  const of = parties === null ? tenures : tenures.filter((tenure) => tenure.parties.some((id) => parties.includes(id)))
  return {
    party:
      parties === null || parties.length === 0 || tenures.length === 0 ? 'NOTHING' : of.length > 0 ? 'FOR' : 'AGAINST',
    office: office !== null && of.some((tenure) => isOffice(office, tenure)) ? 'FOR' : 'NOTHING',
    on: on === null ? 'NOTHING' : weighDate(on, { ...service, tenures: of.length > 0 ? of : tenures }),
  }
}

function isOffice(told: string, { office, officeNames }: Tenure): boolean {
  if (told === office) return true
  const [hit] = rank(told, [{ id: office, kind: 'OFFICE', names: officeNames }])
  return hit !== undefined && hit.score >= LEAST_LIKE
}

function weighDate({ first, last }: PartialDate, { born, died, tenures }: Service): Verdict {
  if (born !== null && yearOf(last) < yearOf(born) + YOUNGEST) return 'AGAINST'
  if (died !== null && yearOf(first) > yearOf(died)) return 'AGAINST'
  if (tenures.length === 0) return 'NOTHING'
  if (tenures.some(({ from, to }) => from <= last && to >= first)) return 'FOR'
  const years = Math.min(...tenures.map(({ from, to }) => yearsBetween(from, to, first, last)))
  return years > FAR_YEARS ? 'AGAINST' : years > NEAR_YEARS ? 'NOTHING' : 'FOR'
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

const yearsBetween = (from: string, to: string, first: string, last: string): number =>
  from > last ? yearOf(from) - yearOf(last) : to === LATEST ? 0 : yearOf(first) - yearOf(to)
