import { EARLIEST, type Held, overlaps, type Present, type Range, type WorldRecord } from './record.ts'

export interface Asked {
  readonly during?: Range
  /** Null is no limit; 50 unless told. */
  readonly maxParties?: number | null
}

export interface EncountersAsked extends Asked {
  readonly of: readonly string[]
  readonly with?: readonly string[]
  readonly in?: readonly string[]
  readonly order?: 'NEWEST_FIRST' | 'OLDEST_FIRST'
}

const meet = (one: readonly string[], other: readonly string[]): boolean => one.some((id) => other.includes(id))

/** Whether being at a meeting together is an encounter, in the range and with no more parties than asked for. */
const counts = (meeting: Held, { during, maxParties = 50 }: Asked): boolean =>
  meeting.kind !== 'ASSEMBLY' &&
  (maxParties === null || meeting.partyIds.length <= maxParties) &&
  overlaps(meeting, during)

/** Earlier first, the undated last. */
const byDay = (a: Held, b: Held): number =>
  Number(a.day === EARLIEST) - Number(b.day === EARLIEST) || compare(a.day, b.day) || compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Query.encounters: `encounter:<of>~<with>`, in its order. */
export function encounters({ meetings }: WorldRecord, asked: EncountersAsked): string[] {
  const others = asked.with
  const met = (one: Present, other: Present) => {
    if (one.who === other.who || !meet(one.answersTo, asked.of)) return false
    return others === undefined ? !meet(one.sides, other.sides) : meet(other.answersTo, others)
  }
  const descending = asked.order !== 'OLDEST_FIRST'
  return meetings
    .filter((meeting) => counts(meeting, asked) && (asked.in === undefined || meet(meeting.siteIds, asked.in)))
    .sort((a, b) => (descending ? compare(b.day, a.day) || compare(b.id, a.id) : byDay(a, b)))
    .flatMap(({ people }) => {
      const pairs = people.flatMap((one) =>
        people
          .filter((other) => met(one, other) && !(met(other, one) && other.who < one.who))
          .map((other) => [one.attendance, other.attendance] as const),
      )
      pairs.sort(([a, x], [b, y]) => (compare(a, b) || compare(x, y)) * (descending ? -1 : 1))
      return pairs.map((pair) => `encounter:${pair.join('~')}`)
    })
}

export interface Interlocutor {
  readonly official: { readonly id: string }
  readonly meetingCount: number
  readonly firstMeeting: { readonly id: string }
  readonly lastMeeting: { readonly id: string }
}

/** Official.interlocutors, in its order. */
export function interlocutors(
  { meetings, nodes }: WorldRecord,
  official: string,
  asked: Asked & { readonly actingFor?: readonly string[] },
): Interlocutor[] {
  const isOfficial = ({ who }: Present) => nodes.get(who)?.type === 'Official'
  const met = new Map<string, Held[]>()
  for (const meeting of meetings.filter((one) => counts(one, asked)).sort(byDay)) {
    const self = meeting.people.find(({ who }) => who === official)
    if (!self) continue
    for (const other of meeting.people) {
      if (other === self || !isOfficial(other) || meet(self.sides, other.sides)) continue
      if (asked.actingFor && !meet(other.actedFor, asked.actingFor)) continue
      met.set(other.who, [...(met.get(other.who) ?? []), meeting])
    }
  }
  const latest = (held: readonly Held[]) => held.toSorted((a, b) => compare(b.day, a.day) || compare(b.id, a.id))[0]
  return [...met]
    .map(([id, held]) => ({ id, held, last: latest(held) as Held }))
    .sort((a, b) => b.held.length - a.held.length || compare(b.last.day, a.last.day) || compare(a.id, b.id))
    .map(({ id, held, last }) => ({
      official: { id },
      meetingCount: held.length,
      firstMeeting: { id: held[0]?.id ?? '' },
      lastMeeting: { id: last.id },
    }))
}

/** Query.contactMatrix, its cells. */
export function contacts({ meetings }: WorldRecord, parties: readonly string[], asked: Asked) {
  const actedFor = (meeting: Held) => new Set(meeting.people.flatMap((one) => one.actedFor))
  return parties.flatMap((one, row) =>
    parties.flatMap((other, column) => {
      if (column <= row) return []
      const both = meetings
        .filter((meeting) => counts(meeting, asked) && [one, other].every((id) => actedFor(meeting).has(id)))
        .sort((a, b) => compare(b.day, a.day) || compare(b.id, a.id))
      return both[0] ? [{ row, column, meetingCount: both.length, lastMeeting: { id: both[0].id } }] : []
    }),
  )
}

export interface Tally {
  readonly key: string
  readonly count: number
  readonly by?: Tally[]
}

/** Query.meetingTally over meetings that a filter keeps, every key of it. */
export function tally({ nodes, links }: WorldRecord, kept: readonly Held[], by: string, then?: string): Tally[] {
  const keysOf = (meeting: Held, grouping: string): readonly string[] => {
    const from = (nodes.get(meeting.id)?.['period'] as Range | undefined)?.from
    const one = (key: unknown) => (key === undefined ? [] : [String(key)])
    if (grouping === 'YEAR') return one(from?.slice(0, 4))
    if (grouping === 'MONTH') return one(from?.slice(0, 7))
    if (grouping === 'STATE') return one(meeting.keys['stateId'])
    if (grouping === 'PLACE') return one(meeting.keys['placeId'])
    if (grouping === 'KIND') return [meeting.kind]
    if (grouping === 'PARTY') return meeting.partyIds
    if (grouping === 'OFFICIAL')
      return meeting.people.map(({ who }) => who).filter((id) => nodes.get(id)?.type === 'Official')
    return links.filter(({ type, end }) => type === 'CONVENED' && end === meeting.id).map(({ start }) => start)
  }
  const count = (held: readonly Held[], grouping: string): [string, Held[]][] => {
    const under = new Map<string, Held[]>()
    for (const meeting of held)
      for (const key of new Set(keysOf(meeting, grouping))) under.set(key, [...(under.get(key) ?? []), meeting])
    const timely = grouping === 'YEAR' || grouping === 'MONTH'
    return [...under].sort(([a, x], [b, y]) => (timely ? 0 : y.length - x.length) || compare(a, b))
  }
  return count(kept, by).map(([key, held]) => ({
    key,
    count: held.length,
    ...(then !== undefined && { by: count(held, then).map(([inner, all]) => ({ key: inner, count: all.length })) }),
  }))
}

/** MeetingPlan.status by a day. */
export function statusOf(plan: WorldRecord['plans'][number], asOf: string): string | null {
  const text = (key: string) => String(plan[key])
  if (text('announcedDay') > asOf) return null
  if (plan.fact['withdrawnOn'] !== undefined && text('withdrawnDay') <= asOf) return String(plan.fact['withdrawnAs'])
  if (plan['fulfilledBy'] !== undefined && text('heldDay') <= asOf) return text('heldStatus')
  const undated = plan.fact['period'] === undefined
  return undated || asOf <= text('lastDay') ? 'PLANNED' : 'NOT_ON_RECORD'
}
