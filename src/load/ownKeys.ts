import { type Fact, isLink, type LinkFact } from '../facts/fact.ts'
import { isLinkType, type LinkType, labelOf, type NodeType } from '../facts/kinds.ts'
import { EARLIEST, LATEST, parsePartialDate } from '../time/partialDate.ts'
import type { Stored } from './row.ts'

type Dates = Readonly<Record<string, string>>

const NO_KEYS: Stored = { properties: {}, dates: {} }

const lastOf = (text: unknown): string | undefined => parsePartialDate(String(text))?.last

const isOfMeeting = ({ start, end }: LinkFact): boolean => labelOf(start) === 'Meeting' || labelOf(end) === 'Meeting'

/**
 * When a link holds, from what it says itself: in its own time, else in the days of the signature, else always. A time of
 * its own begins with its period, else on its first attested day, and ends with its period, else never if it is ongoing,
 * else on its last attested day, else with the date that it began on, which may be a whole month or year.
 * None for one without a time that joins a meeting: it holds in the days of that meeting (cypher/load/).
 */
function holds(fact: LinkFact, { periodFrom, periodTo, attestedFrom, attestedTo, on }: Dates): Dates {
  const { from: begin, ongoing } = (fact['period'] ?? {}) as { from?: string; ongoing?: true }
  if (fact['period'] !== undefined || fact['attested'] !== undefined) {
    const from = periodFrom ?? attestedFrom ?? EARLIEST
    const seen = attestedTo !== undefined && attestedTo >= from ? attestedTo : undefined
    return { holdsFrom: from, holdsTo: periodTo ?? (ongoing ? LATEST : seen) ?? lastOf(begin) ?? from }
  }
  if (on !== undefined) return { holdsFrom: on, holdsTo: lastOf(fact['on']) ?? on }
  return isOfMeeting(fact) ? {} : { holdsFrom: EARLIEST, holdsTo: LATEST }
}

const planDays = (fact: LinkFact, { periodFrom, periodTo, announcedOn, withdrawnOn }: Dates): Dates => ({
  firstDay: periodFrom ?? EARLIEST,
  lastDay: periodTo ?? EARLIEST,
  announcedDay: announcedOn ?? EARLIEST,
  announcedLastDay: lastOf(fact['announcedOn']) ?? EARLIEST,
  withdrawnDay: withdrawnOn ?? LATEST,
})

/** The derived keys of docs/graph.md that a fact can tell by itself: they are written with it. */
export function ownKeys(fact: Fact, dates: Dates): Stored {
  if (fact.type === 'Meeting')
    return { properties: {}, dates: { day: dates['periodFrom'] ?? EARLIEST, lastDay: dates['periodTo'] ?? EARLIEST } }
  if (!isLink(fact)) return NO_KEYS
  const held = holds(fact, dates)
  if (fact.type === 'PLANS_MEETING_AT') {
    const properties = { organizerId: fact.start, placeId: fact.end }
    return { properties, dates: { ...held, ...planDays(fact, dates) } }
  }
  if (fact.type !== 'ATTENDED') return { properties: {}, dates: held }
  return { properties: { attendeeId: fact.start, meetingId: fact.end }, dates: held }
}

const HELD = ['holdsFrom', 'holdsTo']
const OF_TYPE: Partial<Record<NodeType | LinkType, readonly string[]>> = {
  Meeting: ['day', 'lastDay'],
  ATTENDED: [...HELD, 'attendeeId', 'meetingId'],
  PLANS_MEETING_AT: [
    ...HELD,
    ...['organizerId', 'placeId', 'firstDay', 'lastDay', 'announcedDay', 'announcedLastDay', 'withdrawnDay'],
  ],
}

/** All keys that `ownKeys` may give for facts of a type. */
export const ownKeysOf = (type: NodeType | LinkType): readonly string[] =>
  OF_TYPE[type] ?? (isLinkType(type) ? HELD : [])
