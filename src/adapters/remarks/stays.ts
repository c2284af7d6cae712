import { isParliament } from './gatheringWords.ts'
import { anyOf } from './patterns.ts'
import type { Remark } from './remark.ts'

const TALKED = new RegExp(
  `^(?:${anyOf('discussed, reviewed, consulted, negotiated, conferred, consultations, talks')}|` +
    `held ${anyOf('talks, discussions, conversations, meetings')}|continued ${anyOf('talks, discussions')})\\b`,
  'i',
)

/** Whether the hosts took part, be no one named: talks with nobody else can have been with nobody else. */
export const isReceived = (clause: string): boolean =>
  TALKED.test(clause) || (/^addressed\b/i.test(clause) && isParliament(clause))

const COMING_AND_GOING = new RegExp(
  `^${anyOf(`left, returned, departed, arrived, in U\\.?S, rested, visited, visiting, visit made, first visit, was in, toured,
    inspected, saw, overflew, traveled, stopped, afterwards?, private, received (?:an? )?honorary`)}\\b`,
  'i',
)
const AMERICANS = new RegExp(
  `\\bU\\.?S\\.? (?:and \\S+ )?${anyOf('military, troops, Embassy, personnel, Mission, Navy, Air, Army, soldiers, forces, officials, servicemen')}|` +
    anyOf('Chiefs of Mission, military personnel, en route, [Vv]acation, [Ff]ishing'),
)

/** Stops, rest, one's own people, and how one came and went: no business with anyone there. */
export const isOurs = (clause: string): boolean => COMING_AND_GOING.test(clause) || AMERICANS.test(clause)

const PRIVATE = /\b(?:vacation(?:ed)?|fishing trip|private (?:visit|trip)|hunting|holiday|cruise)\b/i
const STOP = new RegExp(
  `^${anyOf(`stopped, stopover, overnight stop, refuel\\w+ stop, rest stop, brief stop, disembarked, changed planes, transit, stop\\b,
    made a stop, in transit, overflew`)}`,
  'i',
)
const VISIT = new RegExp(
  `\\b${anyOf('State, Official, Working, Informal, Goodwill, Good will')}(?: \\p{L}+)? (?:[Vv]isit|trip)`,
  'u',
)

/** How the stay is called, if this clause calls it anything. */
export function stayOf(clause: string): Pick<Remark, 'stay'> {
  if (PRIVATE.test(clause)) return { stay: 'PRIVATE' }
  if (STOP.test(clause)) return { stay: 'STOP' }
  return VISIT.test(clause) ? { stay: 'VISIT' } : {}
}
