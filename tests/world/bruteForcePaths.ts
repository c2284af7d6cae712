import type { Fact, LinkFact, NodeFact } from '../../src/facts/fact.ts'
import { bruteForce, type Keys } from './bruteForce.ts'
import { daysOf, reading } from './reading.ts'
import { timelines } from './timelines.ts'

const UNDATED = '0001-01-01'
const SPANS = [3, 8, 31, 100, 366, 3660, 3652059]

const days = (from: unknown, to: unknown) => (Date.parse(String(to)) - Date.parse(String(from))) / 86_400_000
const spanOf = (from: unknown, to: unknown) => (from === to ? undefined : SPANS.find((span) => days(from, to) < span))
const unique = (texts: readonly unknown[]) =>
  [...new Set(texts.filter((text) => text !== undefined).map(String))].sort()

/** The derived keys of `bruteForce`, and those that only carry pages and filters: spans, who was there, access paths. */
export function bruteForcePaths(facts: readonly Fact[]): Map<string, Keys> {
  const keys = bruteForce(facts)
  const nodes = facts.filter((fact): fact is NodeFact => !('start' in fact))
  const links = facts.filter((fact): fact is LinkFact => 'start' in fact)
  const typeOf = (id: unknown) => nodes.find((node) => node.id === id)?.type
  const key = (id: string, name: string) => keys.get(id)?.[name]
  const from = (type: string, id: string) => links.filter((link) => link.type === type && link.start === id)
  const to = (type: string, id: string) => links.filter((link) => link.type === type && link.end === id)
  const above = (id: string): string[] => [id, ...from('PART_OF', id).flatMap(({ end }) => above(end))]
  const holds = ({ id }: LinkFact, first: unknown, last: unknown) =>
    String(key(id, 'holdsFrom')) <= String(last) && String(key(id, 'holdsTo')) >= String(first)
  const set = (id: string, more: Keys) => keys.set(id, { ...keys.get(id), ...more })

  for (const { id, type } of nodes) {
    if (type === 'Meeting') {
      const day = key(id, 'day')
      const parts = nodes.filter((node) => node.id === id || (node.type === 'Meeting' && key(node.id, 'rootId') === id))
      const there = parts.flatMap((part) => to('ATTENDED', part.id))
      const held = there
        .flatMap(({ start }) => from('HOLDS', start))
        .filter((tenure) => day !== UNDATED && holds(tenure, day, day))
      const rankOf = (office: string) => nodes.find((node) => node.id === office)?.['rank']
      set(id, {
        span: spanOf(day, key(id, 'lastDay')),
        presentIds: unique([
          ...there.flatMap((link) => [link.start, link['onBehalfOf'], key(link.id, 'side')]),
          ...held.map(({ end }) => end),
        ]),
        ranks: unique(held.map(({ end }) => rankOf(end))),
      })
      for (const siteId of key(id, 'siteIds') as string[])
        keys.set(`${id} HELD_WITHIN ${siteId}`, { siteId, meetingId: id, day })
      const conveners = new Set(to('CONVENED', id).flatMap(({ start }) => above(start)))
      for (const body of nodes.filter((node) => node.type === 'Body')) {
        const involvement = `${body.id} INVOLVED_IN ${id}`
        if (keys.has(involvement)) set(involvement, { convened: conveners.has(body.id) ? true : undefined })
      }
    }
    if (type === 'Document' || type === 'Programme') {
      const bound = to('PARTY_TO', id).map(({ start }) => start)
      const signed = to('SIGNED', id).flatMap((link) => [link.start, link['onBehalfOf']])
      const adopting = to('ADOPTED', id).flatMap(({ start }) => to('CONVENED', start).map((link) => link.start))
      const sharing = unique([...bound, ...(type === 'Document' ? signed : []), ...adopting])
      for (const partyId of sharing.filter((one) => ['State', 'Body'].includes(String(typeOf(one)))))
        keys.set(`${partyId} SHARES_IN ${id}`, {
          partyId,
          documentId: type === 'Document' ? id : undefined,
          programmeId: type === 'Programme' ? id : undefined,
          day: key(id, 'day'),
          party: bound.includes(partyId),
        })
    }
    if (type === 'Official') {
      const tenures = from('HOLDS', id).sort((a, b) => (a.id < b.id ? -1 : 1))
      const rankOf = ({ end }: LinkFact) => nodes.find((node) => node.id === end)?.['rank']
      for (const tenure of tenures) {
        const first = tenures.find((one) => rankOf(one) === rankOf(tenure)) === tenure
        set(tenure.id, { rank: first ? rankOf(tenure) : undefined, officialId: first ? id : undefined })
      }
      for (const partyId of unique(tenures.flatMap(({ end }) => from('OFFICE_OF', end).map((link) => link.end))))
        keys.set(`${id} SERVED ${partyId}`, { partyId, officialId: id })
    }
  }
  for (const plan of links.filter(({ type }) => type === 'PLANS_MEETING_AT')) {
    const [firstDay, lastDay] = [key(plan.id, 'firstDay'), key(plan.id, 'lastDay')]
    set(plan.id, { span: firstDay === UNDATED ? 0 : (spanOf(firstDay, lastDay) ?? 1) })
    const joint = typeOf(plan.start) === 'Body' ? above(plan.start) : []
    const members = joint
      .flatMap((body) => to('MEMBER_OF', body))
      .filter((membership) => holds(membership, firstDay, lastDay))
      .map(({ start }) => start)
    for (const actorId of unique([plan.start, ...((plan['expected'] as string[] | undefined) ?? []), ...members]))
      keys.set(`${actorId} EXPECTED_AT ${plan.end} ${plan.id}`, { actorId, planId: plan.id, firstDay })
    const places = above(plan.end)
    const states = places
      .flatMap((place) => from('LOCATED_IN', place))
      .filter((location) => holds(location, firstDay, lastDay))
      .map(({ end }) => end)
    for (const siteId of unique([...places, ...states]))
      keys.set(`${plan.end} PLANNED_WITHIN ${siteId} ${plan.id}`, { siteId, planId: plan.id, firstDay })
  }
  const { besideMeetings } = timelines(reading(facts))
  for (const { id: nodeId } of nodes)
    for (const { id: entryId, what, on } of besideMeetings(nodeId)) {
      const [day, lastDay] = daysOf(on) ?? []
      keys.set(`${nodeId} HAS_ENTRY ${what} ${entryId}`, { nodeId, entryId, what, on, day, lastDay })
    }
  for (const [id, { meetingId, rootId, attendeeId, primary }] of [...keys])
    if (meetingId !== undefined && (attendeeId === undefined || primary === true))
      set(id, { span: key(String(rootId ?? meetingId), 'span') })
    else if (attendeeId !== undefined) set(id, { span: undefined })
  return keys
}
