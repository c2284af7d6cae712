import type { LinkFact, NodeFact, PeriodFact } from '../../src/facts/fact.ts'
import { type Days, daysOf, overlaps, type Reading } from './reading.ts'
import { type Entry, entriesOfLink, inOrder, timelines } from './timelines.ts'

interface During {
  readonly from?: string
  readonly to?: string
}

const UNDATED = '0001-01-01'

/** What stands between two in a world, by asking of every fact whether it concerns both. */
export function relation(
  world: Reading,
  sides: readonly [string, string],
  during: During | null,
  maxParties: number | null,
) {
  const { to, nodes, links } = world
  const firstDay = (node: NodeFact) => world.daysOfMeeting(node)?.[0] ?? UNDATED
  const within = (days: Days | undefined) => during === null || overlaps(days, during)
  const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id)
  const both = (isThere: (id: string) => boolean) => sides.every(isThere)

  // At a session by itself are those who were at that very one.
  const presence = (node: NodeFact) => (world.isSession(node) ? to('ATTENDED', node.id) : world.attendances(node))
  const isThere = (node: NodeFact) => (id: string) =>
    presence(node).some((link) => [link.start, link['onBehalfOf'], world.sideOf(link)].includes(id))
  const counts = (node: NodeFact) => maxParties === null || world.partyCount(node) <= maxParties
  const oldestFirst = (a: NodeFact, b: NodeFact) => {
    const [one, other] = [a, b].map((node) => `${firstDay(node)} ${node.id}`) as [string, string]
    return one < other ? -1 : one > other ? 1 : 0
  }
  const common = world.meetings
    .filter((node) => both(isThere(node)) && counts(node) && within(world.daysOfMeeting(node)))
    .sort(oldestFirst)
  const meetings = common.filter((node) => !world.isSession(node))
  const contacts = meetings.filter(({ kind }) => kind !== 'ASSEMBLY')
  const dated = contacts.filter((node) => firstDay(node) > UNDATED)

  const isTied = (id: string, instrument: string) =>
    to('PARTY_TO', instrument).some(({ start }) => start === id) ||
    to('SIGNED', instrument).some((link) => link.start === id || link['onBehalfOf'] === id)
  const signedBetween = (link: LinkFact) =>
    sides.some((id) => link.start === id || link['onBehalfOf'] === id) && both((id) => isTied(id, link.end))

  const all = timelines(world)
  const key = ({ what, id }: Entry) => `${what} ${id}`
  const others = new Set(all.of(sides[1]).map(key))
  const shared = all.of(sides[0]).filter((entry) => entry.what !== 'MEETING' && others.has(key(entry)))
  const signed = links.filter((link) => link.type === 'SIGNED' && signedBetween(link)).flatMap(entriesOfLink)
  const entries = new Map([...meetings.flatMap(all.meetingEntry), ...shared, ...signed].map((one) => [key(one), one]))

  const signedDays = (id: string) =>
    to('SIGNED', id).flatMap((link) => (link['act'] === 'SIGNATURE' ? [daysOf(link['on'])] : []))
  function inRange(node: NodeFact): boolean {
    const adopting = to('ADOPTED', node.id)
      .map(({ start }) => world.meeting(start))
      .filter((one) => firstDay(one) > UNDATED)
      .sort(oldestFirst)[0]
    const adopted = daysOf(node['adoptedOn']) ?? (adopting && world.daysOfMeeting(adopting))
    const { from, to: end } = (node['period'] ?? {}) as PeriodFact
    const running: Days | undefined =
      node.type === 'Programme' && from !== undefined
        ? [daysOf(from)?.[0] ?? '', daysOf(end)?.[1] ?? '9999']
        : undefined
    return during === null || [adopted, running, ...signedDays(node.id)].some(within)
  }
  const agreed = (type: string) =>
    nodes.filter(
      (node) =>
        node.type === type && both((id) => to('PARTY_TO', node.id).some(({ start }) => start === id)) && inRange(node),
    )

  return {
    firstContact: (dated[0] ?? contacts[0])?.id ?? null,
    lastContact: contacts.at(-1)?.id ?? null,
    meetings: ids(meetings),
    withSessions: ids(common),
    documents: ids(agreed('Document')).sort(),
    programmes: ids(agreed('Programme')).sort(),
    timeline: inOrder([...entries.values()]).filter(({ days }) => within(days)),
  }
}
