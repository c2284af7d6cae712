import type { Fact, PeriodFact } from '../../facts/fact.ts'
import { bodyOf } from '../bodies.ts'
import { FORMER_STATES } from '../states/former.ts'
import { ON_DAYS } from '../states/onDays.ts'
import type { States } from '../states/states.ts'
import type { PartyRow } from './acts.ts'
import { firstDay, readDay } from './days.ts'

// The Communities became part of the Union on this day; the tables have both under the codes EUE and EUU.
const UNION = '1993-11-01'
const COMMUNITIES = new Set(['EC', 'EUE', 'EUU'])

// Ahead of these days the tables have Baden, Bavaria or Naples under the code of the state that they became part of.
const UNITED: Readonly<Record<string, string>> = { DEU: '1871-01-18', ITA: '1861-03-17' }

/** Whom a code of the tables means on a day: a state or a body; undefined where it is not known. */
export function partyOn(code: string, on: string | undefined, states: States): string | undefined {
  if (on !== undefined && firstDay(on) < (UNITED[code] ?? '')) return undefined
  if (COMMUNITIES.has(code)) return on !== undefined && firstDay(on) < UNION ? 'body:ec' : 'body:eu'
  // «IAEA International Atomic Energy Agency», «IO-IAEA»
  const [abbreviation = ''] = code.replace(/^IO-/, '').split(' ')
  return states.find(code, on) ?? bodyOf(abbreviation)
}

export interface PartyTo {
  readonly party: string
  readonly period: PeriodFact
  /** What of it was concluded from the tables. */
  readonly derived?: readonly string[]
}

/** What bears on who is a party, beside the row. */
export interface Treaty {
  /** How many have rows. */
  readonly count: number
  /** Its last day, where it is over: a partial date. */
  readonly ended?: string
}

// The two of a treaty are its parties; of more, some only signed.
const BOTH = 2

/**
 * Who is a party by a row, and since when: whoever is bound by it, and the two of a bilateral treaty. Ahead of the days of the
 * state that the tables list that is the former one in whose name it was bound: of Croatia's in 1976 Yugoslavia. What a former
 * state listed by itself was bound by ends with it.
 */
export function partiesOf(row: PartyRow, { count, ended }: Treaty, states: States): PartyTo[] {
  const bound = readDay(row.StateForce)
  const binding = bound ?? readDay(row.StateRatification)
  if (binding === undefined && count > BOTH) return []
  const from = binding ?? readDay(row.StateSignature) ?? readDay(row.Signature)
  const end = readDay(row.StateEnd) ?? ended
  const to = end !== undefined && firstDay(end) > firstDay(from) ? end : undefined
  const found: PartyTo[] = []
  for (let since = from; since !== undefined; ) {
    const party = partyOn(row.stateID, since, states)
    const last = lastDayOf(row.stateID, party, since)
    const over = to !== undefined && (last === undefined || firstDay(to) <= last)
    const until = over || last === undefined ? to : last
    const period = { from: since, ...(until === undefined ? { ongoing: true as const } : { to: until }) }
    const told = bound !== undefined && since === from && (over || last === undefined)
    if (party !== undefined) found.push({ party, period, ...(told ? {} : { derived: ['period'] }) })
    since = over || last === undefined || !isPresent(row.stateID, states) ? undefined : dayAfter(last)
  }
  return found
}

const isPresent = (code: string, states: States): boolean => states.find(code) === `state:${code}`

/** The last day on which a code means that party; undefined where it does for good. */
function lastDayOf(code: string, party: string | undefined, on: string): string | undefined {
  const day = firstDay(on)
  const listed = ON_DAYS.find(
    (entry) => entry.code === code && (entry.from ?? '') <= day && day <= (entry.to ?? '9999'),
  )
  return listed === undefined ? FORMER_STATES.find((state) => `state:${state.code}` === party)?.to : listed.to
}

const DAY = 86_400_000
const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10)

/** Depositaries: «UN United Nations», «Russian Federation | United Kingdom». */
export function depositariesOf(written: string, on: string | undefined, states: States): string[] {
  const found = written.split('|').flatMap((part) => {
    const name = part.trim()
    return states.find(name, on) ?? bodyOf(name.split(' ')[0] ?? '') ?? []
  })
  return [...new Set(found)]
}

/** A link of a party to a document. */
export const partySlug = (party: string, document: string): string =>
  `${party.slice(party.indexOf(':') + 1).toLowerCase()}-${document.slice('document:'.length)}`

export const partyFact = ({ party, period, derived }: PartyTo, document: string, sources: readonly string[]): Fact => ({
  type: 'PARTY_TO',
  id: `party-to:${partySlug(party, document)}`,
  start: party,
  end: document,
  period,
  sources,
  ...(derived === undefined ? {} : { derived }),
})
