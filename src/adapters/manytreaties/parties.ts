import type { Fact, PeriodFact } from '../../facts/fact.ts'
import { bodyOf } from '../bodies.ts'
import { FORMER_STATES } from '../states/former.ts'
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
 * Who is a party by a row, and since when: whoever is bound by it, and the two of a bilateral treaty. What bound a state that is
 * no more binds the one that continues it, such as Russia, which the tables list for both. Where several came out of it, as of
 * Czechoslovakia, those that succeeded have days of their own in the tables.
 */
export function partiesOf(row: PartyRow, { count, ended }: Treaty, states: States): PartyTo[] {
  const bound = readDay(row.StateForce)
  const binding = bound ?? readDay(row.StateRatification)
  if (binding === undefined && count > BOTH) return []
  const from = binding ?? readDay(row.StateSignature) ?? readDay(row.Signature)
  const end = readDay(row.StateEnd) ?? ended
  const to = end !== undefined && firstDay(end) > firstDay(from) ? end : undefined
  const party = partyOn(row.stateID, from, states)
  if (party === undefined) return []
  const former = FORMER_STATES.find(({ code }) => `state:${code}` === party)
  const known = bound === undefined ? { derived: ['period'] } : {}
  const period = (last: string | undefined) => ({
    ...(from === undefined ? {} : { from }),
    ...(last === undefined ? { ongoing: true as const } : { to: last }),
  })
  if (former === undefined || (to !== undefined && firstDay(to) <= former.to))
    return [{ party, period: period(to), ...known }]
  const after = dayAfter(former.to)
  const heir = states.find(former.code, after)
  const old = { party, period: period(former.to), derived: ['period'] }
  if (heir === undefined) return [old]
  const rest = to === undefined ? { ongoing: true as const } : { to }
  return [old, { party: heir, period: { from: after, ...rest }, derived: ['start', 'period'] }]
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
