import { type Fact, isLink, type LinkFact } from './fact.ts'
import { LINKS, type LinkType, labelOf, type NodeType, REFERENCES } from './kinds.ts'
import { aOrAn } from './messages.ts'
import { fieldsOf } from './shape.ts'

/** @param field where the id stands in the fact: `onBehalfOf`, `names/0/sources` @param types what may stand there */
type Visit = (field: string, id: string, types: readonly NodeType[]) => void

const SOURCES: readonly NodeType[] = ['Source']

const startsOf = (type: LinkType): readonly NodeType[] => LINKS[type].ends.flatMap(([starts]) => starts)
const STARTS = new Map(Object.keys(LINKS).map((type) => [type, startsOf(type as LinkType)]))

/** The ends that this start may have, so that a Meeting is part of a Meeting and of nothing else. */
function endsOf({ type, start }: LinkFact): readonly NodeType[] {
  const pairs = LINKS[type].ends
  if (pairs.length === 1) return pairs[0]?.[1] ?? []
  const label = labelOf(start)
  const own = pairs.filter(([starts]) => label !== undefined && starts.includes(label))
  return (own.length > 0 ? own : pairs).flatMap(([, ends]) => ends)
}

const FIELDS = new Map<string, readonly (readonly [string, readonly NodeType[]])[]>()

/** The fields of a type that name nodes; to look for all of them in each fact takes longer than to check it. */
function referringFields(type: NodeType | LinkType) {
  const known = FIELDS.get(type)
  if (known) return known
  const own = new Set(fieldsOf(type))
  const fields = Object.entries(REFERENCES).filter(([field]) => own.has(field))
  FIELDS.set(type, fields)
  return fields
}

/** Tells of every id of a node that a fact names. A visit in place of a list: this is done for millions of facts. */
export function eachReference(fact: Fact, visit: Visit): void {
  if (isLink(fact)) {
    visit('start', fact.start, STARTS.get(fact.type) ?? [])
    visit('end', fact.end, endsOf(fact))
  }
  for (const [field, types] of referringFields(fact.type)) {
    const value = fact[field]
    if (typeof value === 'string') visit(field, value, types)
    else if (Array.isArray(value)) for (const id of value as string[]) visit(field, id, types)
  }
  const names = isLink(fact) ? [] : (fact.names ?? [])
  for (let position = 0; position < names.length; position += 1)
    for (const id of names[position]?.sources ?? []) visit(`names/${position}/sources`, id, SOURCES)
}

/** Whether what stands there is of a kind that may. */
export function fits(id: string, types: readonly NodeType[]): boolean {
  const label = labelOf(id)
  return label !== undefined && types.includes(label)
}

/** Faults of ids that lead nowhere, or to what may not stand there. `exists` knows the files and the graph. */
export function checkReferences(fact: Fact, exists: (id: string) => boolean): string[] {
  const reasons: string[] = []
  eachReference(fact, (field, id, types) => {
    if (!fits(id, types))
      reasons.push(`${field} is ${id}; for ${fact.type} it is the id of ${types.map(aOrAn).join(' or ')}`)
    else if (!exists(id))
      reasons.push(`${field} is ${id}, which is in none of the files nor in the graph: add it or mend it`)
  })
  return reasons
}
