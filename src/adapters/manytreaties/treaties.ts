import { slugOf } from '../../facts/slug.ts'
import { firstDay, readDay } from './days.ts'

export const AGREEMENT_COLUMNS = [
  ...(['treatyID', 'Title', 'Begin', 'End', 'Signature', 'Force', 'Term'] as const),
  ...(['TypeDomain', 'TypeAgree', 'TypeSubject', 'Depository'] as const),
] as const
export type AgreementRow = Readonly<Record<(typeof AGREEMENT_COLUMNS)[number], string>>

/** What states conclude with each other; amendments, regulations, resolutions and reports are acts of bodies. */
const CONCLUDED = new Set(['Agreement', 'Protocol', 'MOU'])
/** Declarations and resolutions of assemblies, under whatever type: all members stand there as if they had signed. */
const RESOLUTION = /_\d{4}R/
const OTHER = /_\d{4}O/
const ASSEMBLIES = new Set(['Health', 'Human Rights'])

export const isConcluded = ({ treatyID, TypeAgree, TypeDomain }: AgreementRow): boolean =>
  CONCLUDED.has(TypeAgree) && !RESOLUTION.test(treatyID) && !(OTHER.test(treatyID) && ASSEMBLIES.has(TypeDomain))

/** Several instruments may have one id in the tables, so that title and beginning tell them apart. */
export const keyOf = ({ treatyID, Title, Begin }: Pick<AgreementRow, 'treatyID' | 'Title' | 'Begin'>): string =>
  [treatyID, Title, Begin].join('|')

/**
 * The ids of documents: `document:manytreaties-unfccc-1992a`; with the beginning where several have that id in the tables, and
 * a number where these began on one day.
 */
export function documentIds(rows: readonly AgreementRow[]): string[] {
  const times = new Map<string, number>()
  const count = (id: string): number => times.set(id, (times.get(id) ?? 0) + 1).get(id) ?? 0
  for (const { treatyID } of rows) count(treatyID)
  return rows.map(({ treatyID, Begin }) => {
    const id = `document:manytreaties-${slugOf(treatyID)}`
    if (times.get(treatyID) === 1) return id
    const dated = `${id}-${slugOf(Begin)}`
    const number = count(dated)
    return number === 1 ? dated : `${dated}-${number}`
  })
}

const SMALL = /(?<=\s)(?:A|An|And|As|At|Between|By|Concerning|For|From|In|Of|On|Or|Relating|The|To|With)(?=\s)/g

/** The tables begin each word of a title with a capital. */
export const titleOf = ({ Title }: AgreementRow): string =>
  Title.replace(/\s+/g, ' ')
    .trim()
    .replace(SMALL, (word) => word.toLowerCase())

export function kindOf({ TypeAgree, Title }: AgreementRow): string {
  if (TypeAgree === 'MOU') return 'MEMORANDUM'
  if (TypeAgree === 'Protocol' || /\bProtocol\b/.test(Title)) return 'PROTOCOL'
  return /\b(?:Treaty|Convention|Covenant)\b/.test(Title) ? 'TREATY' : 'AGREEMENT'
}

export interface Force {
  readonly status: 'SIGNED' | 'IN_FORCE' | 'EXPIRED' | 'TERMINATED'
  readonly inForce?: { readonly from?: string; readonly to?: string; readonly ongoing?: true }
}

/** Whether it is in force. `Term` is the day of termination; an end that is none of these was foreseen. */
export function forceOf(row: AgreementRow, today: string): Force {
  const [from, end, term] = [row.Force, row.End, row.Term].map(readDay)
  if (from === undefined) return { status: term === undefined ? 'SIGNED' : 'TERMINATED' }
  // Some amendments end on the day on which they enter into force: the end is none.
  if (end === undefined || firstDay(end) <= firstDay(from) || firstDay(end) > today)
    return { status: 'IN_FORCE', inForce: { from, ongoing: true } }
  return { status: term === undefined ? 'EXPIRED' : 'TERMINATED', inForce: { from, to: end } }
}

export const topicsOf = ({ TypeDomain, TypeSubject }: AgreementRow): string[] =>
  [...new Set([TypeDomain, TypeSubject].map((topic) => topic.toLowerCase()))].filter((topic) => topic !== '')
