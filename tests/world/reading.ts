import type { Fact, LinkFact, NodeFact, PeriodFact } from '../../src/facts/fact.ts'
import { parsePartialDate } from '../../src/time/partialDate.ts'

/** From the first to the last day, ISO 8601, both inclusive. */
export type Days = readonly [first: string, last: string]

export const daysOf = (text: unknown): Days | undefined => {
  const date = typeof text === 'string' ? parsePartialDate(text) : undefined
  return date && [date.first, date.last]
}

/** Whether some day lies in both; a range without an end is open. */
export const overlaps = (days: Days | undefined, { from, to }: { from?: string; to?: string }): boolean =>
  days !== undefined && days[0] <= (daysOf(to)?.[1] ?? days[0]) && days[1] >= (daysOf(from)?.[0] ?? days[1])

/** The facts of a world with what every reader of them asks: no index, every question asked of all facts. */
export function reading(facts: readonly Fact[]) {
  const nodes = facts.filter((fact): fact is NodeFact => !('start' in fact))
  const links = facts.filter((fact): fact is LinkFact => 'start' in fact)
  const typeOf = (id: unknown) => nodes.find((node) => node.id === id)?.type
  const from = (type: string, id: string) => links.filter((link) => link.type === type && link.start === id)
  const to = (type: string, id: string) => links.filter((link) => link.type === type && link.end === id)
  const meetings = nodes.filter(({ type }) => type === 'Meeting')
  const meeting = (id: unknown) => meetings.find((node) => node.id === id) as NodeFact
  const isSession = ({ kind }: NodeFact) => kind === 'SESSION'
  const rootOf = (node: NodeFact): NodeFact => {
    const [up] = isSession(node) ? from('PART_OF', node.id) : []
    return up ? rootOf(meeting(up.end)) : node
  }
  const partsOf = (node: NodeFact): NodeFact[] => to('PART_OF', node.id).map(({ start }) => meeting(start))
  /** The meeting and the sessions below it, at any depth. */
  const withSessions = (node: NodeFact): NodeFact[] => [node, ...partsOf(node).filter(isSession).flatMap(withSessions)]
  /** All parts below a meeting, at any depth. */
  const below = (node: NodeFact): NodeFact[] => partsOf(node).flatMap((part) => [part, ...below(part)])
  const attendances = (node: NodeFact) => withSessions(node).flatMap(({ id }) => to('ATTENDED', id))
  /** The node and all that it is part of. */
  const above = (id: string): string[] => [id, ...from('PART_OF', id).flatMap(({ end }) => above(end))]
  const actedFor = (link: LinkFact) =>
    (link['onBehalfOf'] as string | undefined) ?? (typeOf(link.start) === 'Official' ? undefined : link.start)
  const sideOf = (link: LinkFact) => {
    const party = actedFor(link)
    if (party === undefined || typeOf(party) !== 'Body') return party
    const states = new Set(above(party).filter((id) => typeOf(id) === 'State'))
    return states.size === 1 ? [...states][0] : party
  }
  const daysOfMeeting = ({ period }: NodeFact): Days | undefined => {
    const { from: begin, to: end } = (period ?? {}) as PeriodFact
    const [first, last] = [daysOf(begin)?.[0], daysOf(end ?? begin)?.[1]]
    return first === undefined || last === undefined ? undefined : [first, last]
  }
  const partyCount = (node: NodeFact) => new Set(attendances(node).flatMap((link) => sideOf(link) ?? [])).size
  const reads = { typeOf, from, to, meeting, isSession, rootOf, withSessions, below, attendances, above }
  return { nodes, links, meetings, ...reads, actedFor, sideOf, daysOfMeeting, partyCount }
}

export type Reading = ReturnType<typeof reading>
