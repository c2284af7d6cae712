import type { LocatedFact } from './fact.ts'
import type { Fault } from './faults.ts'
import { checkParts, type KnownParts } from './parts.ts'
import type { FactsRead } from './read.ts'
import { checkReferences, idsNamed } from './references.ts'

/** What the graph says about ids that facts name and the files do not have. */
export interface Known extends KnownParts {
  /** Those of them that are nodes of the graph. */
  readonly ids: ReadonlySet<string>
}

const idsOf = (facts: readonly LocatedFact[]): Set<string> => new Set(facts.map(({ fact }) => fact.id))

/** Ids that the graph has to be asked about before `checkTogether`. */
export function idsElsewhere({ facts, faultyIds }: FactsRead): string[] {
  const here = idsOf(facts)
  return idsNamed(facts).filter((id) => !here.has(id) && !faultyIds.has(id))
}

/** Checks facts against each other and against the graph; gives all faults, those of single lines included. */
export function checkTogether(read: FactsRead, known: Known): Fault[] {
  const here = idsOf(read.facts)
  const exists = (id: string) => here.has(id) || read.faultyIds.has(id) || known.ids.has(id)
  const faults = [...read.faults, ...checkReferences(read.facts, exists), ...checkParts(read.facts, known)]
  return faults.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
}
