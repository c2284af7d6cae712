import type { Fact, NameFact } from '../facts/fact.ts'
import { isLinkType, LINK_PERIODS, LINKS, type LinkType, NODES, type NodeType } from '../facts/kinds.ts'
import { fieldsOf } from '../facts/shape.ts'
import { type Precision, writePartialDate } from '../time/partialDate.ts'

export type FactType = NodeType | LinkType

/** What is stored of a node or a link, by property (docs/graph.md): days as ISO 8601 text, null or undefined where absent. */
export type StoredFact = (property: string) => unknown

const periodsOf = (type: FactType): readonly string[] => (isLinkType(type) ? LINK_PERIODS : NODES[type].periods)
const kindOf = (type: FactType) => (isLinkType(type) ? LINKS[type] : NODES[type])

/** Properties that hold days. */
const daysOf = (type: FactType): string[] => [
  ...periodsOf(type).flatMap((period) => [`${period}From`, `${period}To`]),
  ...kindOf(type).dates,
]

// Kept under other names.
const LISTS: Readonly<Record<string, readonly string[]>> = {
  names: ['nameValues', 'nameLanguages', 'nameScripts', 'nameKinds', 'nameSources'],
  identifiers: ['identifierSchemes', 'identifierValues', 'identifierUrls'],
  derived: ['derivedFields'],
}

/** The properties that `factOf` reads for a type, and which of them are days. */
export function propertiesRead(type: FactType): {
  readonly plain: readonly string[]
  readonly days: readonly string[]
} {
  const days = daysOf(type)
  const periods = periodsOf(type)
  const plain = fieldsOf(type)
    .filter((field) => field !== 'type' && !periods.includes(field) && !days.includes(field))
    .flatMap((field) => LISTS[field] ?? [field])
  return {
    plain: [...plain, ...days.map((day) => `${day}Precision`), ...periods.map((period) => `${period}Ongoing`)],
    days,
  }
}

const texts = (value: unknown): readonly string[] => (value ?? []) as readonly string[]

function dateOf(stored: StoredFact, key: string): string | undefined {
  const day = stored(key)
  return typeof day === 'string'
    ? writePartialDate(day, (stored(`${key}Precision`) ?? null) as Precision | null)
    : undefined
}

/** Without an end that is the beginning: so it is stored of what was on one day. */
function periodOf(stored: StoredFact, field: string) {
  const from = dateOf(stored, `${field}From`)
  const to = dateOf(stored, `${field}To`)
  const ongoing = stored(`${field}Ongoing`) === true
  if (from === undefined && to === undefined && !ongoing) return undefined
  return { ...(from && { from }), ...(to && to !== from && { to }), ...(ongoing && { ongoing }) }
}

function namesOf(stored: StoredFact): NameFact[] {
  const [values, languages, scripts, kinds, sources] = (LISTS['names'] ?? []).map((list) => texts(stored(list)))
  const own = texts(stored('sources')).join(' ')
  return texts(values).map((value, at) => ({
    value,
    ...(languages?.[at] && { language: languages[at] }),
    ...(scripts?.[at] && { script: scripts[at] }),
    kind: kinds?.[at] ?? '',
    ...(sources?.[at] !== own && { sources: (sources?.[at] ?? '').split(' ') }),
  }))
}

function identifiersOf(stored: StoredFact) {
  const [schemes, values, urls] = (LISTS['identifiers'] ?? []).map((list) => texts(stored(list)))
  return texts(schemes).map((scheme, at) => ({
    scheme,
    value: values?.[at] ?? '',
    ...(urls?.[at] && { url: urls[at] }),
  }))
}

function fieldValue(type: FactType, field: string, stored: StoredFact): unknown {
  if (field === 'type') return type
  if (field === 'names') return namesOf(stored)
  if (field === 'identifiers') return identifiersOf(stored)
  if (field === 'derived') return stored('derivedFields') ?? undefined
  if (periodsOf(type).includes(field)) return periodOf(stored, field)
  if (kindOf(type).dates.includes(field)) return dateOf(stored, field)
  return stored(field) ?? undefined
}

const saysNothing = (value: unknown): boolean => value === false || (Array.isArray(value) && value.length === 0)

/**
 * The fact that is stored so: the inverse of rowOf (src/load/row.ts). Its fields come in the order of
 * docs/facts.schema.json, and what goes without saying is left out, an empty list or a flag that is not set, unless
 * `derived` names it. So there is one way to write each, and a fact that is loaded and read is the same text again.
 */
export function factOf(type: FactType, stored: StoredFact): Fact {
  const derived = texts(stored('derivedFields'))
  const defaults: Readonly<Record<string, unknown>> = { ...kindOf(type).defaults, identifiers: [] }
  const fields = fieldsOf(type)
    .map((field) => [field, fieldValue(type, field, stored)] as const)
    .filter(
      ([field, value]) => value !== undefined && !(field in defaults && saysNothing(value) && !derived.includes(field)),
    )
  return Object.fromEntries(fields) as unknown as Fact
}
