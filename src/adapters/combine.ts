import type { Fact, NodeFact } from '../facts/fact.ts'
import type { Adapted } from './adapter.ts'
import { identify } from './identity/identify.ts'
import { nameOfficials } from './identity/officials.ts'
import { rewrite } from './identity/rewrite.ts'
import { formerStateFacts } from './states/stateFacts.ts'
import { unite } from './unite.ts'

/** Facts as they are written, by the name of the file: that of the first adapter that gives them, `officials` or `states`. */
export type Combined = ReadonlyMap<string, readonly Fact[]>

/**
 * Puts together what adapters read: people are identified, facts with one id are united, and what the seed has already
 * stays as the seed says it.
 */
export function combine(adapted: ReadonlyMap<string, Adapted>, seed: readonly Fact[]): Combined {
  const facts = [...adapted.values()].flatMap((each) => each.facts)
  const mentions = [...adapted.values()].flatMap((each) => each.people)
  const seedOfficials = new Set(seed.filter(({ type }) => type === 'Official').map(({ id }) => id))
  const officials = nameOfficials(identify(mentions, facts, seed), seedOfficials)
  const places = new Map<string, string>()
  const note = (file: string, ids: readonly Fact[]) => {
    for (const { id } of ids) if (!places.has(id)) places.set(id, file)
  }
  note('states', formerStateFacts())
  for (const [name, each] of adapted) note(name, each.facts)
  note('officials', officials.facts)

  const united = unite([...formerStateFacts(), ...rewrite(facts, officials.ids), ...officials.facts])
  const inSeed = new Set(seed.map(({ id }) => id))
  const used = idsIn(united)
  const files = new Map<string, Fact[]>()
  for (const fact of united) {
    // A person whom no fact names any more was only mentioned.
    if (inSeed.has(fact.id) || (fact.type === 'Official' && !used.has(fact.id))) continue
    const file = places.get(fact.id) ?? 'officials'
    const known = files.get(file)
    if (known === undefined) files.set(file, [fact])
    else known.push(fact)
  }
  return files
}

/** The ids of nodes that links name. */
const idsIn = (facts: readonly Fact[]): Set<unknown> =>
  new Set(facts.flatMap(({ start, end }) => [start, end]).filter((id) => id !== undefined))

/** Facts in the order of their lines: sources, then nodes, then links, each by id, so that files compare. */
export const inOrder = (facts: readonly Fact[]): Fact[] =>
  [...facts].sort(
    (a, b) => orderOf(a) - orderOf(b) || (a.type < b.type ? -1 : a.type > b.type ? 1 : a.id < b.id ? -1 : 1),
  )

const orderOf = (fact: Fact): number => (fact.type === 'Source' ? 0 : (fact as NodeFact).names === undefined ? 2 : 1)
