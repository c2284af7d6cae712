import { type Fact, isLink, type LinkFact, type NameFact, type NodeFact, type PeriodFact } from '../facts/fact.ts'
import { isLinkType, LINKS, type LinkType, NODES, type NodeType, ROLES } from '../facts/kinds.ts'
import { fieldsOf } from '../facts/shape.ts'
import { periodsOf } from '../facts/time.ts'
import { parsePartialDate } from '../time/partialDate.ts'
import { nameProperties } from './text.ts'

/** Properties, those apart that are days, as ISO 8601. */
export interface Stored {
  readonly properties: Record<string, unknown>
  readonly dates: Record<string, string>
}

/** A fact as it is stored: the node or the link with its ends. */
export interface Row extends Stored {
  readonly id: string
  readonly start?: string
  readonly end?: string
}

/** Properties that are days in the graph, for each type of node and link. */
export const dateKeys = (periods: readonly string[], dates: readonly string[]): string[] => [
  ...periods.flatMap((period) => [`${period}From`, `${period}To`]),
  ...dates,
]

// Kept under other names, or as ends of the relationship.
const APART = new Set(['type', 'start', 'end', 'names', 'derived', 'identifiers'])
// Of these a missing end is no unknown end: a meeting of one day begins and ends on it.
const ONE_DAY = new Set<NodeType | LinkType>(['Meeting', 'PLANS_MEETING_AT'])

function storeDate({ properties, dates }: Stored, key: string, text: string | undefined, end: 'first' | 'last'): void {
  const date = text === undefined ? undefined : parsePartialDate(text)
  if (date === undefined) return
  dates[key] = date[end]
  if (date.precision !== 'DAY') properties[`${key}Precision`] = date.precision
}

function storePeriod(stored: Stored, key: string, { from, to, ongoing }: PeriodFact, oneDay: boolean): void {
  storeDate(stored, `${key}From`, from, 'first')
  storeDate(stored, `${key}To`, to ?? (oneDay ? from : undefined), 'last')
  if (ongoing) stored.properties[`${key}Ongoing`] = true
}

/** All who say anything of it: the fact's own sources first, then those of single names. */
const allSources = ({ sources = [] }: Fact, names: readonly NameFact[] = []): string[] => [
  ...new Set([...sources, ...names.flatMap((name) => name.sources ?? [])]),
]

interface Identifier {
  readonly scheme: string
  readonly value: string
  readonly url?: string
}

const identifierProperties = (identifiers: readonly Identifier[]) => ({
  identifierSchemes: identifiers.map(({ scheme }) => scheme),
  identifierValues: identifiers.map(({ value }) => value),
  identifierUrls: identifiers.map(({ url }) => url ?? ''),
})

const byRole = (a: string, b: string): number => ROLES.indexOf(a) - ROLES.indexOf(b)

function ownProperties(fact: NodeFact): Record<string, unknown> {
  if (fact.type === 'Source') return {}
  const identifiers = fact.type === 'Official' ? identifierProperties((fact['identifiers'] ?? []) as Identifier[]) : {}
  return { ...nameProperties(fact), ...identifiers, sources: allSources(fact, fact.names) }
}

const linkProperties = (fact: LinkFact): Record<string, unknown> =>
  fact.type === 'ATTENDED' ? { roles: [...((fact['roles'] ?? []) as string[])].sort(byRole) } : {}

/** How a fact is stored: docs/graph.md, without the derived keys. */
export function rowOf(fact: Fact): Row {
  const kind = isLink(fact) ? LINKS[fact.type] : NODES[fact.type]
  const periods = periodsOf(fact)
  const stored: Stored = { properties: { ...kind.defaults }, dates: {} }
  for (const [field, value] of Object.entries(fact)) {
    if (APART.has(field)) continue
    if (periods.includes(field))
      storePeriod(stored, field, value as PeriodFact, ONE_DAY.has(fact.type) || field === 'attested')
    else if (kind.dates.includes(field)) storeDate(stored, field, value as string, 'first')
    else stored.properties[field] = value
  }
  Object.assign(stored.properties, isLink(fact) ? linkProperties(fact) : ownProperties(fact))
  if (fact.derived) stored.properties['derivedFields'] = fact.derived
  const ends = isLink(fact) ? { start: fact.start, end: fact.end } : {}
  return { id: fact.id, ...ends, ...stored }
}

/** Whom the sources name, where the official named was merged into another: src/merges/currentFacts.ts. */
function recordedKeys(type: NodeType | LinkType): string[] {
  if (type === 'PLANS_MEETING_AT') return ['recordedStart', 'recordedAnnouncedBy', 'recordedExpected']
  return isLinkType(type) && LINKS[type].ends.some(([starts]) => starts.includes('Official')) ? ['recordedStart'] : []
}

/** All properties that facts of a type may be stored with, the derived keys apart. */
export function propertiesOf(type: NodeType | LinkType): string[] {
  const empty = { type, id: '', start: '', end: '' } as unknown as Fact
  const periods = periodsOf(empty)
  const { dates } = isLink(empty) ? LINKS[empty.type] : NODES[empty.type]
  const days = [...periods.flatMap((period) => [`${period}From`, `${period}To`]), ...dates]
  const plain = fieldsOf(type).filter((field) => !APART.has(field) && !periods.includes(field))
  const own = isLink(empty) ? linkProperties(empty) : ownProperties(empty)
  return [
    ...new Set([...plain, ...Object.keys(own), ...recordedKeys(type), 'derivedFields', ...days]),
    ...days.map((day) => `${day}Precision`),
    ...periods.map((period) => `${period}Ongoing`),
  ]
}
