import { isLink, type LocatedFact } from './fact.ts'
import type { Fault } from './faults.ts'
import { waysBack } from './waysBack.ts'

/** A PART_OF link that is in the graph already. */
export interface KnownPart {
  readonly id: string
  readonly start: string
  readonly end: string
}

/** What the graph knows of the parts that the files speak of. */
export interface KnownParts {
  /** The links that go up from them, all the way. */
  readonly parts: readonly KnownPart[]
  /** Those of them that are sessions. */
  readonly sessions: ReadonlySet<string>
}

const partLinks = (facts: readonly LocatedFact[]) =>
  facts.flatMap(({ fact, file, line }) =>
    isLink(fact) && fact.type === 'PART_OF' ? [{ id: fact.id, start: fact.start, end: fact.end, file, line }] : [],
  )

const isSession = ({ fact }: LocatedFact): boolean => fact.type === 'Meeting' && fact['kind'] === 'SESSION'

/** Ids whose way up the graph has to tell before `checkParts`: what becomes a part, and every session. */
export const partsNamed = (facts: readonly LocatedFact[]): string[] => [
  ...new Set([
    ...partLinks(facts).flatMap(({ start, end }) => [start, end]),
    ...facts.filter(isSession).map(({ fact }) => fact.id),
  ]),
]

/** Faults of what is part of itself, and of sessions that are not part of one meeting. */
export function checkParts(facts: readonly LocatedFact[], known: KnownParts): Fault[] {
  const links = partLinks(facts)
  const replaced = new Set(links.map(({ id }) => id))
  const wholes = new Map<string, string[]>()
  for (const { start, end } of [...known.parts.filter(({ id }) => !replaced.has(id)), ...links])
    wholes.set(start, [...(wholes.get(start) ?? []), end])

  const kinds = new Map(facts.flatMap(({ fact }) => (fact.type === 'Meeting' ? [[fact.id, fact['kind']]] : [])))
  const places = new Map(links.map(({ start, file, line }) => [start, { file, line }]))
  for (const { fact, file, line } of facts.filter(isSession)) places.set(fact.id, { file, line })
  const sessions = [...places].filter(([id]) => (kinds.has(id) ? kinds.get(id) === 'SESSION' : known.sessions.has(id)))
  return [
    ...sessions.flatMap(([id, place]) =>
      sessionFault(id, wholes.get(id) ?? []).map((reason) => ({ ...place, reason })),
    ),
    ...circles(links, wholes),
  ]
}

function sessionFault(id: string, wholes: readonly string[]): string[] {
  if (wholes.length === 1) return []
  if (wholes.length === 0)
    return [`${id} is a SESSION, but part of no meeting: add a PART_OF link from it to its meeting`]
  return [`${id} is a SESSION of several meetings (${wholes.join(', ')}): it is part of one`]
}

/** One fault for each circle, at the first link of the files that is a part of it. */
function circles(links: ReturnType<typeof partLinks>, wholes: ReadonlyMap<string, readonly string[]>): Fault[] {
  const done = new Set<string>()
  const ways = links.flatMap(({ start }) => waysBack(start, (id) => wholes.get(id) ?? [], done))
  return ways.flatMap((way) => {
    const steps = new Set(way.slice(1).map((end, at) => `${way[at]} ${end}`))
    const link = links.find(({ start, end }) => steps.has(`${start} ${end}`))
    const reason = `PART_OF leads from ${way.join(' to ')}: nothing is part of itself, so one of these links is wrong`
    return link ? [{ file: link.file, line: link.line, reason }] : []
  })
}
