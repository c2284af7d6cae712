import { isLink, type LinkFact, type LocatedFact } from './fact.ts'
import type { Fault } from './faults.ts'
import { LINKS, labelOf, type NodeType, REFERENCES } from './kinds.ts'
import { aOrAn } from './messages.ts'

interface Reference {
  /** Where the id stands in the fact: `onBehalfOf`, `names/0/sources`. */
  readonly field: string
  readonly id: string
  /** What may stand there. */
  readonly types: readonly NodeType[]
}

const listed = (value: unknown): readonly string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [String(value)]

function referencesOf({ fact }: LocatedFact): Reference[] {
  const fields = Object.entries(REFERENCES).flatMap(([field, types]) =>
    listed(fact[field]).map((id) => ({ field, id, types })),
  )
  if (isLink(fact)) return [...endsOf(fact), ...fields]
  const names = (fact.names ?? []).flatMap(({ sources }, position) =>
    (sources ?? []).map((id): Reference => ({ field: `names/${position}/sources`, id, types: ['Source'] })),
  )
  return [...fields, ...names]
}

/** The ends that this start may have, so that a Meeting is part of a Meeting and of nothing else. */
function endsOf({ type, start, end }: LinkFact): Reference[] {
  const pairs = LINKS[type].ends
  const label = labelOf(start)
  const own = pairs.filter(([starts]) => label !== undefined && starts.includes(label))
  return [
    { field: 'start', id: start, types: pairs.flatMap(([starts]) => starts) },
    { field: 'end', id: end, types: (own.length > 0 ? own : pairs).flatMap(([, ends]) => ends) },
  ]
}

/** All ids of nodes that facts name, each once. */
export const idsNamed = (facts: readonly LocatedFact[]): string[] => [
  ...new Set(facts.flatMap((located) => referencesOf(located).map(({ id }) => id))),
]

/** Faults of ids that lead nowhere, or to what may not stand there. `exists` knows the files and the graph. */
export function checkReferences(facts: readonly LocatedFact[], exists: (id: string) => boolean): Fault[] {
  return facts.flatMap((located) =>
    referencesOf(located).flatMap(({ field, id, types }) => {
      const { file, line, fact } = located
      const label = labelOf(id)
      if (label === undefined || !types.includes(label))
        return [
          {
            file,
            line,
            reason: `${field} is ${id}; for ${fact.type} it is the id of ${types.map(aOrAn).join(' or ')}`,
          },
        ]
      if (exists(id)) return []
      return [
        { file, line, reason: `${field} is ${id}, which is in none of the files nor in the graph: add it or mend it` },
      ]
    }),
  )
}
