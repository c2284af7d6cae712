import type { Fact, LinkFact, NodeFact } from '../../src/facts/fact.ts'
import { parsePartialDate } from '../../src/time/partialDate.ts'
import { bruteForce, type Keys } from './bruteForce.ts'

/** Someone at a meeting, its sessions folded in: all of their attendances there. */
export interface Present {
  readonly who: string
  /** The attendance that speaks for them. */
  readonly attendance: string
  /** Whose sides they were on. */
  readonly sides: readonly string[]
  /** The states and bodies that they acted for, by whatever name. */
  readonly actedFor: readonly string[]
  /** Every id by which they may be asked for. */
  readonly answersTo: readonly string[]
}

export interface Held {
  readonly id: string
  readonly kind: string
  readonly day: string
  readonly lastDay: string
  readonly siteIds: readonly string[]
  readonly partyIds: readonly string[]
  readonly keys: Keys
  readonly people: readonly Present[]
}

/** What a world's facts say of its meetings, by the rules of meaning, without a database. */
export interface WorldRecord {
  /** Those that are no sessions. */
  readonly meetings: readonly Held[]
  readonly plans: readonly (Keys & { readonly id: string; readonly fact: LinkFact })[]
  readonly keys: ReadonlyMap<string, Keys>
  readonly nodes: ReadonlyMap<string, NodeFact>
  readonly links: readonly LinkFact[]
}

export const EARLIEST = '0001-01-01'

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)]

export function recordOf(facts: readonly Fact[]): WorldRecord {
  const keys = bruteForce(facts)
  const links = facts.filter((fact): fact is LinkFact => 'start' in fact)
  const nodes = new Map(facts.flatMap((fact) => ('start' in fact ? [] : [[fact.id, fact as NodeFact] as const])))
  const keysOf = (id: string): Keys => keys.get(id) ?? {}
  const attendances = links.filter(({ type }) => type === 'ATTENDED')

  const officesOf = (who: string, day: string) =>
    day === EARLIEST
      ? []
      : links
          .filter(({ type, start }) => type === 'HOLDS' && start === who)
          .filter(({ id }) => String(keysOf(id)['holdsFrom']) <= day && day <= String(keysOf(id)['holdsTo']))
          .map(({ end }) => end)

  function peopleAt(root: string, day: string): Present[] {
    const there = attendances.filter(({ id }) => keysOf(id)['rootId'] === root)
    return distinct(there.map(({ start }) => start)).map((who) => {
      const own = there.filter(({ start }) => start === who)
      const sides = distinct(own.flatMap(({ id }) => (keysOf(id)['side'] as string | undefined) ?? []))
      const itself = nodes.get(who)?.type === 'Official' ? [] : [who]
      const actedFor = distinct([
        ...sides,
        ...own.flatMap((link) => (link['onBehalfOf'] as string | undefined) ?? itself),
      ])
      return {
        who,
        attendance: own.find(({ id }) => keysOf(id)['primary'] === true)?.id ?? '',
        sides,
        actedFor,
        answersTo: [who, ...actedFor, ...officesOf(who, day)],
      }
    })
  }

  const meetings = [...nodes.values()]
    .filter(({ type, kind }) => type === 'Meeting' && kind !== 'SESSION')
    .map((node): Held => {
      const own = keysOf(node.id)
      const day = String(own['day'])
      return {
        id: node.id,
        kind: String(node['kind']),
        day,
        lastDay: String(own['lastDay']),
        siteIds: own['siteIds'] as string[],
        partyIds: own['partyIds'] as string[],
        keys: own,
        people: peopleAt(node.id, day),
      }
    })
  const plans = links
    .filter(({ type }) => type === 'PLANS_MEETING_AT')
    .map((fact) => ({ ...keysOf(fact.id), id: fact.id, fact }))
  return { meetings, plans, keys, nodes, links }
}

export interface Range {
  readonly from?: string
  readonly to?: string
}

/** Whether some of a meeting's days lie in a range; an undated one has none. */
export const overlaps = ({ day, lastDay }: Pick<Held, 'day' | 'lastDay'>, during: Range | undefined): boolean =>
  during === undefined ||
  (day !== EARLIEST &&
    day <= (during.to === undefined ? '9999' : (parsePartialDate(during.to)?.last ?? '')) &&
    lastDay >= (during.from === undefined ? '' : (parsePartialDate(during.from)?.first ?? '')))
