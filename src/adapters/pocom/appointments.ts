import { parsePartialDate } from '../../time/partialDate.ts'
import { readCsv } from '../csv.ts'

/** A row of appointments.csv: one appointment of one person to one post. Dates are partial dates, '' where unknown. */
export interface Appointment {
  readonly kind: 'country-mission' | 'org-mission' | 'principal'
  /** The country's slug, or the role where there is no country. */
  readonly body: string
  readonly id: string
  readonly person: string
  readonly role: string
  /** The state of that time, where its slug differs from the country's. */
  readonly territory: string
  readonly appointed: string
  readonly arrived: string
  /** Presented credentials, took charge or entered on duty. */
  readonly started: string
  readonly ended: string
  readonly note: string
}

const COLUMNS = [
  ...(['kind', 'body', 'id', 'person_id', 'role', 'territory'] as const),
  ...(['appointed', 'arrived', 'started', 'ended', 'note'] as const),
]

const KINDS: readonly string[] = ['country-mission', 'org-mission', 'principal']

const isKind = (kind: string): kind is Appointment['kind'] => KINDS.includes(kind)

/** Reads appointments.csv. */
export const readAppointments = (text: string): Appointment[] =>
  readCsv('appointments.csv', text, COLUMNS).flatMap(({ kind, person_id, ...row }) => {
    if (!isKind(kind)) return []
    const { appointed, arrived, started, ended } = row
    return [
      {
        ...row,
        kind,
        person: person_id,
        ...{ appointed: sure(appointed), arrived: sure(arrived), started: sure(started), ended: sure(ended) },
      },
    ]
  })

// A range of days or a day in doubt is no date.
const sure = (date: string): string => (parsePartialDate(date) ? date : '')

/**
 * The term of an appointment; undefined where nobody served: with neither a start nor an end the source tells of a nomination
 * rejected, declined or withdrawn, or of a post never reached.
 */
export function termOf({ appointed, arrived, started, ended }: Appointment, read: string): Term | undefined {
  if (started === '' && ended === '') return undefined
  // One row has its start twenty years after its end, a slip of the pen.
  const start = ended !== '' && started.slice(0, ended.length) > ended ? '' : started
  if (start !== '' && ended !== '') return { period: { from: start, to: ended } }
  if (start !== '') return { period: isRecent(start, read) ? { from: start, ongoing: true } : { from: start } }
  const known = arrived || appointed
  // An appointment was no day in office, but it is the first day on which the source shows the post to be theirs.
  const attested = known !== '' && known <= ended ? { from: known, to: ended } : { from: ended }
  return { period: { to: ended }, attested }
}

/** When someone held an office, as fields of a HOLDS. */
export interface Term {
  readonly period: { readonly from?: string; readonly to?: string; readonly ongoing?: true }
  readonly attested?: { readonly from: string; readonly to?: string }
}

// Many posts were last looked after in 2020: a term that was open then, and is still written so, has long ended.
const YEARS_TRUSTED = 2

const isRecent = (start: string, read: string): boolean =>
  Number(read.slice(0, 4)) - Number(start.slice(0, 4)) <= YEARS_TRUSTED
