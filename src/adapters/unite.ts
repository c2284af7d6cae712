import { type Fact, isLink, type LinkFact, type NameFact, type NodeFact, type PeriodFact } from '../facts/fact.ts'
import { fold } from '../names/fold.ts'
import { parsePartialDate } from '../time/partialDate.ts'

/**
 * Makes one fact of those with one id, and one link of those that say the same: sources and names come together, all else is
 * that of the first.
 */
export function unite(facts: readonly Fact[]): Fact[] {
  const byId = new Map<string, Fact>()
  for (const fact of facts) {
    const known = byId.get(fact.id)
    byId.set(fact.id, known === undefined ? fact : together(known, fact))
  }
  return uniteTenures(uniteAttendances([...byId.values()]))
}

const all = (one: readonly string[] = [], other: readonly string[] = []): string[] => [...new Set([...one, ...other])]

function together(one: Fact, other: Fact): Fact {
  const sources = one.type === 'Source' ? {} : { sources: all(one.sources, other.sources) }
  if (isLink(one)) return { ...one, ...sources }
  return { ...other, ...one, ...namesOfBoth(one, other as NodeFact), ...sources }
}

/** Names once each. Those of the other fact follow, none of them as the one that is shown. */
function namesOfBoth(one: NodeFact, other: NodeFact): { names?: NameFact[]; derived?: string[] } {
  if (one.names === undefined || other.names === undefined) return {}
  const known = new Set(one.names.map(({ value }) => fold(value)))
  const more = other.names
    .filter(({ value }) => !known.has(fold(value)))
    .map((name) => ({ ...name, ...(name.kind === 'PREFERRED' ? { kind: 'VARIANT' } : {}) }))
  // Places in the other's list of names are not places in this one.
  const derived = one.derived === undefined ? {} : { derived: [...one.derived] }
  return { names: [...one.names, ...more], ...derived }
}

/** Someone stands once at a meeting in one capacity: what two sources say of it is one attendance. */
function uniteAttendances(facts: readonly Fact[]): Fact[] {
  const known = new Map<string, LinkFact>()
  const gone = new Set<Fact>()
  for (const fact of facts) {
    if (fact.type !== 'ATTENDED' || !isLink(fact)) continue
    const key = [fact.start, fact.end, String(fact['onBehalfOf'] ?? '')].join(' ')
    const first = known.get(key)
    if (first === undefined) known.set(key, fact)
    else {
      known.set(key, bothAttendances(first, fact))
      gone.add(fact)
    }
  }
  const byId = new Map([...known.values()].map((fact) => [fact.id, fact]))
  return facts.filter((fact) => !gone.has(fact)).map((fact) => byId.get(fact.id) ?? fact)
}

function bothAttendances(first: LinkFact, second: LinkFact): LinkFact {
  const roles = all(first['roles'] as string[] | undefined, second['roles'] as string[] | undefined)
  return { ...second, ...first, ...(roles.length === 0 ? {} : { roles }), sources: all(first.sources, second.sources) }
}

// Sources differ by the days between an election, an oath and the papers.
const SAME_TERM = 31 * 86_400_000

/** One term of one person in one office, that sources date a little differently: the one with an end goes ahead. */
function uniteTenures(facts: readonly Fact[]): Fact[] {
  const kept: Fact[] = []
  const terms = new Map<string, number[]>()
  for (const fact of facts) {
    if (fact.type !== 'HOLDS' || !isLink(fact)) {
      kept.push(fact)
      continue
    }
    const key = `${fact.start} ${fact.end}`
    const places = terms.get(key) ?? []
    const same = places.find((place) => areOneTerm(kept[place] as LinkFact, fact))
    if (same === undefined) {
      terms.set(key, [...places, kept.length])
      kept.push(fact)
    } else kept[same] = bothTerms(kept[same] as LinkFact, fact)
  }
  return kept
}

const periodOf = (fact: LinkFact): PeriodFact => (fact['period'] ?? {}) as PeriodFact
const firstDay = (date: string | undefined): number => Date.parse(parsePartialDate(date ?? '')?.first ?? '')

const areOneTerm = (one: LinkFact, other: LinkFact): boolean =>
  Math.abs(firstDay(periodOf(one).from) - firstDay(periodOf(other).from)) <= SAME_TERM

function bothTerms(one: LinkFact, other: LinkFact): LinkFact {
  const [first, second] =
    periodOf(one).to === undefined && periodOf(other).to !== undefined ? [other, one] : [one, other]
  return { ...second, ...first, id: one.id, sources: all(one.sources, other.sources) }
}
