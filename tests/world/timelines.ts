import type { LinkFact, NodeFact, PeriodFact } from '../../src/facts/fact.ts'
import { type Days, daysOf, type Reading } from './reading.ts'

/** An entry of a timeline as the rules of meaning give it. */
export interface Entry {
  readonly on: string
  readonly what: string
  /** Of the node or the link. */
  readonly id: string
  /** The days by which a range keeps it. */
  readonly days: Days
}

const INSTRUMENTS = ['Document', 'Programme']
const PERIODS: Record<string, readonly [began: string, ended: string]> = {
  HOLDS: ['TENURE_BEGAN', 'TENURE_ENDED'],
  CHAIRS: ['CHAIR_BEGAN', 'CHAIR_ENDED'],
  MEMBER_OF: ['JOINED', 'LEFT'],
}

const entry = (what: string, id: string, on: unknown, days = daysOf(on)): Entry[] =>
  typeof on === 'string' && days ? [{ on, what, id, days }] : []

/** The order of the contract: first day, what, id. */
export const inOrder = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort((a, b) => {
    const [one, other] = [a, b].map(({ on, what, id }) => `${daysOf(on)?.[0]} ${what} ${id}`) as [string, string]
    return one < other ? -1 : one > other ? 1 : 0
  })

/** What is dated of a link, whoever it concerns. */
export function entriesOfLink({ type, id, period, ...link }: LinkFact): Entry[] {
  if (type === 'PLANS_MEETING_AT') return entry('PLAN_ANNOUNCED', id, link['announcedOn'])
  if (type === 'SIGNED') return entry(link['act'] === 'SIGNATURE' ? 'SIGNED' : 'TREATY_ACTION', id, link['on'])
  const [began, ended] = PERIODS[type] ?? []
  if (!began || !ended) return []
  const { from, to } = (period ?? {}) as PeriodFact
  return [...entry(began, id, from), ...entry(ended, id, to)]
}

/** The timelines of a world, worked out by asking of each dated thing whom it concerns. */
export function timelines(world: Reading) {
  const { typeOf, from, to, meeting, isSession, rootOf, withSessions, below, attendances, above } = world
  const withRoot = (id: unknown) => (typeof id === 'string' ? [id, rootOf(meeting(id)).id] : [])

  function concernedByMeeting(node: NodeFact): string[] {
    const parts = withSessions(node).map(({ id }) => id)
    const [held] = from('HELD_AT', node.id)
      .map(({ end }) => end)
      .sort()
    return [
      ...parts.flatMap((id) => to('HOSTED', id).map(({ start }) => start)),
      ...parts
        .flatMap((id) => to('CONVENED', id).flatMap(({ start }) => above(start)))
        .filter((id) => typeOf(id) === 'Body'),
      ...attendances(node).flatMap((link) => [world.sideOf(link), world.actedFor(link)]),
      ...attendances(node)
        .map(({ start }) => start)
        .filter((id) => typeOf(id) === 'Official'),
      ...(held === undefined ? [] : above(held)),
      ...parts,
      ...world.meetings.filter((whole) => below(whole).includes(node)).map(({ id }) => id),
      ...parts.flatMap((id) => [...from('ADOPTED', id), ...from('CONSIDERED', id)].map(({ end }) => end)),
    ].filter((id) => id !== undefined)
  }

  function concernedByLink(link: LinkFact): unknown[] {
    const { type, start, end } = link
    if (type === 'SIGNED') return [start, end, link['onBehalfOf']]
    if (type === 'HOLDS')
      return [start, end, ...[...from('OFFICE_OF', end), ...from('ACCREDITED_TO', end)].map((one) => one.end)]
    if (type !== 'PLANS_MEETING_AT') return [start, end]
    const meant = [link['announcedBy'], ...((link['expected'] ?? []) as string[])]
    return [...above(start), ...above(end), ...meant, ...withRoot(link['announcedAt']), ...withRoot(fulfilledBy(link))]
  }

  /** The meeting recorded, else the first that the organizer itself convened at that place in that period. */
  function fulfilledBy(plan: LinkFact): string | undefined {
    if (plan['heldAs'] !== undefined) return String(plan['heldAs'])
    const { from: begin, to: end } = (plan['period'] ?? {}) as PeriodFact
    const [first, last] = [daysOf(begin)?.[0], daysOf(end ?? begin)?.[1]]
    if (first === undefined || last === undefined) return undefined
    const placeOf = (node: NodeFact) => [node, rootOf(node)].flatMap(({ id }) => from('HELD_AT', id))[0]?.end
    const rank = (node: NodeFact) => `${world.daysOfMeeting(node)?.[0]} ${isSession(node) ? 1 : 0} ${node.id}`
    return from('CONVENED', plan.start)
      .map((one) => meeting(one.end))
      .filter((node) => {
        const [days, place] = [world.daysOfMeeting(node), placeOf(node)]
        return days && place && days[0] <= last && days[1] >= first && above(place).includes(plan.end)
      })
      .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))[0]?.id
  }

  function adoption(node: NodeFact): Entry[] {
    if (!INSTRUMENTS.includes(node.type) || node['status'] === 'DRAFT' || node['status'] === 'APPROVED') return []
    const [first] = to('ADOPTED', node.id)
      .map(({ start }) => meeting(start))
      .filter((one) => world.daysOfMeeting(one))
      .sort((a, b) => (`${world.daysOfMeeting(a)?.[0]} ${a.id}` < `${world.daysOfMeeting(b)?.[0]} ${b.id}` ? -1 : 1))
    return entry('ADOPTED', node.id, node['adoptedOn'] ?? (first?.['period'] as PeriodFact | undefined)?.from)
  }

  function concernedByAdoption({ id }: NodeFact): unknown[] {
    const adopting = to('ADOPTED', id).map(({ start }) => start)
    const signing = to('SIGNED', id).flatMap((link) => [link.start, link['onBehalfOf']])
    return [
      id,
      ...to('PARTY_TO', id).map(({ start }) => start),
      ...signing.filter((one) => typeOf(one) !== 'Official'),
      ...adopting.flatMap(withRoot),
      ...adopting.flatMap((one) => to('CONVENED', one).map(({ start }) => start)),
    ]
  }

  const meetingEntry = (node: NodeFact): Entry[] =>
    entry('MEETING', node.id, (node['period'] as PeriodFact | undefined)?.from, world.daysOfMeeting(node))

  /** The entries of links and of adoptions, whoever they concern, with those that they concern. */
  const others = [
    ...world.links.map((link) => ({ concerned: new Set(concernedByLink(link)), entries: entriesOfLink(link) })),
    ...world.nodes.map((node) => ({ concerned: new Set(concernedByAdoption(node)), entries: adoption(node) })),
  ]
  const besideMeetings = (id: string): Entry[] =>
    others.flatMap(({ concerned, entries }) => (concerned.has(id) ? entries : []))

  return {
    meetingEntry,
    besideMeetings,
    of: (id: string): Entry[] =>
      inOrder([
        ...world.meetings
          .filter((node) => !isSession(node) && concernedByMeeting(node).includes(id))
          .flatMap(meetingEntry),
        ...besideMeetings(id),
      ]),
  }
}
