import type { Fact, LinkFact, NodeFact } from '../../src/facts/fact.ts'
import { parsePartialDate } from '../../src/time/partialDate.ts'
import { bruteForce } from './bruteForce.ts'
import { shortestChains } from './chains.ts'

/** The arguments of Query.paths; one that is not given is its default. */
export interface PathsAsked {
  readonly from: string
  readonly to: string
  readonly through?: readonly string[]
  readonly during?: { readonly from?: string; readonly to?: string }
  readonly chronological?: boolean
  /** Null is no limit. */
  readonly maxParties?: number | null
  readonly maxLength?: number
  readonly first?: number
}

/** A chain as ids; `links[i]` joins `nodes[i]` and `nodes[i + 1]`. */
export interface Chain {
  readonly nodes: readonly string[]
  readonly links: readonly string[]
}

const EARLIEST = '0001-01-01'

/** Answers Query.paths from facts, by reading the rules aloud: every link is looked at for every node. */
export function chainsIn(facts: readonly Fact[]): (asked: PathsAsked) => Chain[] {
  const keys = bruteForce(facts)
  const nodes = new Map(facts.map((fact) => [fact.id, fact as NodeFact]))
  const links = facts.filter((fact): fact is LinkFact => 'start' in fact)
  const key = (id: string, name: string) => keys.get(id)?.[name]
  const text = (id: string, name: string) => String(key(id, name))
  const isMeeting = (id: string) => nodes.get(id)?.type === 'Meeting'
  const fold = (id: string) => (isMeeting(id) ? text(id, 'rootId') : id)
  const ends = ({ start, end }: LinkFact) => [fold(start), fold(end)]

  /** At the meeting itself, else at its earliest session, else the least id. */
  function rank(link: LinkFact): string {
    const session = [link.start, link.end].find((id) => fold(id) !== id)
    return session === undefined ? `0 ${link.id}` : `1 ${text(session, 'day')} ${session} ${link.id}`
  }

  return ({ from, to, through, during, chronological = false, maxParties = 50, maxLength = 8, first = 1 }) => {
    const last = during?.to === undefined ? '9999' : (parsePartialDate(during.to)?.last ?? '')
    // What is undated lies in no range, an open one included.
    const earliest = (during?.from === undefined ? undefined : parsePartialDate(during.from)?.first) ?? '0001-01-02'
    const holds = ({ id }: LinkFact) =>
      during === undefined || (text(id, 'holdsFrom') <= last && text(id, 'holdsTo') >= earliest)
    const usable = links.filter((link) => (through === undefined || through.includes(link.type)) && holds(link))
    const carries = (id: string) =>
      !isMeeting(id) ||
      id === fold(from) ||
      id === fold(to) ||
      (nodes.get(id)?.['kind'] !== 'ASSEMBLY' && (maxParties === null || Number(key(id, 'partyCount')) <= maxParties))
    const neighbours = (id: string) =>
      usable
        .map(ends)
        .flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []))
        .filter((other): other is string => other !== undefined && carries(other))
    const dayOf = (id: string) => {
      const day = chronological && isMeeting(id) ? text(id, 'day') : EARLIEST
      return day === EARLIEST ? null : day
    }
    const between = (one: string, other: string) =>
      usable
        .filter((link) => ends(link).includes(one) && ends(link).includes(other))
        .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))[0]?.id ?? ''
    return shortestChains({ neighbours, dayOf }, fold(from), fold(to), maxLength)
      .slice(0, first)
      .map((chain) => ({
        nodes: chain,
        links: chain.slice(1).map((id, at) => between(chain[at] ?? '', id)),
      }))
  }
}
