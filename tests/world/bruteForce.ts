import type { Fact, LinkFact, NodeFact, PeriodFact } from '../../src/facts/fact.ts'
import { parsePartialDate } from '../../src/time/partialDate.ts'

/** The derived keys of a node or link, days as ISO 8601. */
export type Keys = Record<string, unknown>

const EARLIEST = '0001-01-01'
const LATEST = '9999-12-31'
const ROLES = ['CHAIR', 'HOST', 'HEAD_OF_DELEGATION', 'DELEGATE', 'SPEAKER', 'OBSERVER', 'PARTICIPANT']

const SPANS = [3, 8, 31, 100, 366, 3660, 3652059]

const first = (text: unknown) => (text === undefined ? undefined : parsePartialDate(String(text))?.first)
const last = (text: unknown) => (text === undefined ? undefined : parsePartialDate(String(text))?.last)
const least = (texts: readonly string[]) => [...texts].sort()[0]
const unique = (texts: readonly string[]) => [...new Set(texts)].sort()

/**
 * The derived keys of docs/graph.md, worked out by reading the definitions aloud: no index, no order of steps, every
 * question asked of all facts. It answers for what src/load/ and cypher/load/ do cleverly.
 */
export function bruteForce(facts: readonly Fact[]): Map<string, Keys> {
  const nodes = facts.filter((fact): fact is NodeFact => !('start' in fact))
  const links = facts.filter((fact): fact is LinkFact => 'start' in fact)
  const isA = (type: string, id: unknown) => nodes.some((node) => node.id === id && node.type === type)
  const meetings = nodes.filter(({ type }) => type === 'Meeting')
  const from = (type: string, id: string) => links.filter((link) => link.type === type && link.start === id)
  const to = (type: string, id: string) => links.filter((link) => link.type === type && link.end === id)
  const meeting = (id: string) => meetings.find((node) => node.id === id) as NodeFact

  const dayOf = ({ period }: NodeFact) => first((period as PeriodFact | undefined)?.from) ?? EARLIEST
  const lastDayOf = ({ period }: NodeFact) => {
    const { from: begin, to: end } = (period ?? {}) as PeriodFact
    return last(end ?? begin) ?? EARLIEST
  }
  const rootOf = (node: NodeFact): NodeFact => {
    const [up] = node['kind'] === 'SESSION' ? from('PART_OF', node.id) : []
    return up ? rootOf(meeting(up.end)) : node
  }
  /** The meeting and the sessions below it, at any depth. */
  const withSessions = (node: NodeFact): NodeFact[] => [
    node,
    ...to('PART_OF', node.id)
      .map(({ start }) => meeting(start))
      .filter(({ kind }) => kind === 'SESSION')
      .flatMap(withSessions),
  ]
  const above = (id: string): string[] => [id, ...from('PART_OF', id).flatMap(({ end }) => above(end))]
  const actedFor = ({ start, ...link }: LinkFact) =>
    (link['onBehalfOf'] as string | undefined) ?? (isA('Official', start) ? undefined : start)
  const sideOf = (link: LinkFact) => {
    const party = actedFor(link)
    if (party === undefined || !isA('Body', party)) return party
    const states = unique(above(party).filter((id) => isA('State', id)))
    return states.length === 1 ? states[0] : party
  }

  function holds(link: LinkFact): [string, string] {
    const period = link['period'] as PeriodFact | undefined
    const attested = link['attested'] as PeriodFact | undefined
    const joined = [link.start, link.end].filter((id) => isA('Meeting', id)).map(meeting)[0]
    if (period || attested) {
      const begin = first(period?.from) ?? first(attested?.from) ?? EARLIEST
      const shown = last(attested?.to ?? attested?.from)
      const oneDay = link.type === 'PLANS_MEETING_AT' ? period?.from : undefined
      const seen = shown !== undefined && shown >= begin ? shown : undefined
      const end = last(period?.to ?? oneDay) ?? (period?.ongoing ? LATEST : undefined) ?? seen
      return [begin, end ?? last(period?.from) ?? begin]
    }
    if (link['on'] !== undefined) return [first(link['on']) ?? '', last(link['on']) ?? '']
    return joined ? [dayOf(joined), lastDayOf(joined)] : [EARLIEST, LATEST]
  }
  const holdsOn = (link: LinkFact, day: string) => holds(link)[0] <= day && day <= holds(link)[1]

  const officesOf = (who: string, day: string): string[] =>
    unique(from('HOLDS', who).flatMap((link) => (day > EARLIEST && holdsOn(link, day) ? [link.end] : [])))

  function sitesOf(node: NodeFact) {
    const day = dayOf(node)
    const heldAt = (one: NodeFact) => least(from('HELD_AT', one.id).map(({ end }) => end))
    const placeId = heldAt(node) ?? heldAt(rootOf(node))
    const up = (id: string): string[] => [
      id,
      ...from('PART_OF', id)
        .filter((link) => holdsOn(link, day))
        .flatMap(({ end }) => up(end)),
    ]
    const places = placeId === undefined ? [] : up(placeId)
    const [location] = places.flatMap((id) =>
      from('LOCATED_IN', id)
        .filter((link) => holdsOn(link, day))
        .sort((a, b) => (holds(a)[0] < holds(b)[0] ? 1 : -1)),
    )
    return { placeId, stateId: location?.end, siteIds: location ? [...places, location.end] : places }
  }

  function attendanceKeys(link: LinkFact): Keys {
    const own = meeting(link.end)
    const root = rootOf(own)
    const all = withSessions(root).flatMap(({ id }) => to('ATTENDED', id).filter(({ start }) => start === link.start))
    const place = ({ end }: LinkFact) => `${end === root.id ? 0 : 1} ${dayOf(meeting(end))} ${end}`
    const chosen = least(all.map(place))
    const listed = all.filter((one) => place(one) === chosen)
    const primary = least(listed.map(({ id }) => id)) === link.id
    const sides = unique(all.flatMap((one) => sideOf(one) ?? []))
    const ids = unique([link.start, ...sides, ...all.flatMap((one) => (one['onBehalfOf'] as string | undefined) ?? [])])
    const role = ((link['roles'] ?? []) as string[]).map((name) => ROLES.indexOf(name)).sort((a, b) => a - b)[0]
    return {
      attendeeId: link.start,
      meetingId: link.end,
      rootId: root.id,
      day: dayOf(root),
      side: sideOf(link),
      roleOrder: role ?? 7,
      listed: listed.includes(link),
      primary,
      sides: primary ? sides : undefined,
      answersTo: primary ? [...ids, ...officesOf(link.start, dayOf(root))] : undefined,
      metAt: primary && root['kind'] !== 'ASSEMBLY' ? root.id : undefined,
    }
  }

  function planKeys(plan: LinkFact): Keys {
    const period = plan['period'] as PeriodFact | undefined
    const firstDay = first(period?.from) ?? EARLIEST
    const lastDay = last(period?.to ?? period?.from) ?? EARLIEST
    const there = (node: NodeFact) => sitesOf(node).siteIds.includes(plan.end)
    const then = (node: NodeFact) => dayOf(node) <= lastDay && lastDayOf(node) >= firstDay
    const rank = (node: NodeFact) => `${dayOf(node)} ${node['kind'] === 'SESSION' ? 1 : 0} ${node.id}`
    const convened = from('CONVENED', plan.start)
      .map(({ end }) => meeting(end))
      .filter((node) => period !== undefined && there(node) && then(node))
      .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
    const held = plan['heldAs'] === undefined ? convened[0] : meeting(String(plan['heldAs']))
    return {
      organizerId: plan.start,
      placeId: plan.end,
      firstDay,
      lastDay,
      announcedDay: first(plan['announcedOn']) ?? EARLIEST,
      announcedLastDay: last(plan['announcedOn']) ?? EARLIEST,
      withdrawnDay: first(plan['withdrawnOn']) ?? LATEST,
      fulfilledBy: held?.id,
      heldDay: held ? lastDayOf(held) : LATEST,
      heldStatus: held && (there(held) && (period === undefined || then(held)) ? 'HELD' : 'MOVED'),
    }
  }

  function instrumentKeys(node: NodeFact): Keys {
    const [adopting] = to('ADOPTED', node.id)
      .map(({ start }) => meeting(start))
      .filter((one) => dayOf(one) > EARLIEST)
      .sort((a, b) => (dayOf(a) + a.id < dayOf(b) + b.id ? -1 : 1))
    const signedDays = unique(
      to('SIGNED', node.id).flatMap(({ act, on }) =>
        act === 'SIGNATURE' && on !== undefined ? [first(on) ?? ''] : [],
      ),
    )
    const adopted = first(node['adoptedOn']) ?? (adopting && dayOf(adopting))
    return {
      adoptedDay: adopted ?? EARLIEST,
      adoptedLastDay: last(node['adoptedOn']) ?? (adopting && lastDayOf(adopting)) ?? EARLIEST,
      signedDays,
      day: adopted ?? signedDays[0] ?? EARLIEST,
    }
  }

  function meetingKeys(node: NodeFact): Keys {
    const attendances = withSessions(node).flatMap(({ id }) => to('ATTENDED', id))
    const partyIds = unique(attendances.flatMap((link) => sideOf(link) ?? []))
    const root = rootOf(node).id
    const presentIds = unique(
      attendances.flatMap((link) =>
        [
          link.start,
          link['onBehalfOf'] as string | undefined,
          sideOf(link),
          ...officesOf(link.start, dayOf(node)),
        ].flatMap((id) => id ?? []),
      ),
    )
    const more = (Date.parse(lastDayOf(node)) - Date.parse(dayOf(node))) / 86_400_000
    const span = more > 0 ? SPANS.find((days) => more < days) : undefined
    const keys = { day: dayOf(node), lastDay: lastDayOf(node), rootId: root, partyIds, partyCount: partyIds.length }
    return { ...keys, ...sitesOf(node), presentIds, span }
  }

  const keys = new Map<string, Keys>()
  for (const link of links) {
    const [holdsFrom, holdsTo] = holds(link)
    const own = link.type === 'ATTENDED' ? attendanceKeys(link) : link.type === 'PLANS_MEETING_AT' ? planKeys(link) : {}
    keys.set(link.id, { holdsFrom, holdsTo, ...own })
  }
  for (const node of meetings) {
    keys.set(node.id, meetingKeys(node))
    // A session has only its own; a meeting gathers its sessions' in.
    const parts = node['kind'] === 'SESSION' ? [node] : withSessions(node)
    const attendances = parts.flatMap(({ id }) => to('ATTENDED', id))
    const acting = new Set(attendances.flatMap((link) => [sideOf(link), actedFor(link)]))
    const hosts = parts.flatMap(({ id }) => to('HOSTED', id).map(({ start }) => start))
    const conveners = parts.flatMap(({ id }) => to('CONVENED', id).flatMap(({ start }) => above(start)))
    for (const { id, type } of nodes) {
      if (type !== 'State' && type !== 'Body') continue
      const acted = acting.has(id)
      if (acted || (type === 'State' ? hosts : conveners).includes(id))
        keys.set(`${id} INVOLVED_IN ${node.id}`, {
          ...{ partyId: id, meetingId: node.id, day: dayOf(node), acted },
          metAt: acted && node['kind'] !== 'ASSEMBLY' && node['kind'] !== 'SESSION' ? node.id : undefined,
        })
    }
  }
  for (const node of nodes) {
    if (node.type === 'Document' || node.type === 'Programme') keys.set(node.id, instrumentKeys(node))
    if (node.type === 'Source')
      keys.set(node.id, { factCount: facts.filter(({ sources }) => sources?.includes(node.id)).length })
  }
  return keys
}
