import type { Fact, NodeFact } from '../../facts/fact.ts'
import type { Mention } from '../adapter.ts'
import { type Seen, seenIn, tenuresIn } from './evidence.ts'
import { joinTwins, whoIs } from './fullNames.ts'
import { isFull, type Person } from './person.ts'
import { createRegistry, type Registry } from './registry.ts'
import { joinRuns, nameRuns } from './runs.ts'
import { whoseSurname } from './surnames.ts'

/** Who the mentions are: docs/data.md says by which rules. */
export interface Identified {
  readonly people: readonly Person[]
  /** By the id of the mention. */
  readonly personOf: ReadonlyMap<string, Person>
}

// Each pass knows the people better than the one before; after the fifth nothing moved in the demo.
const PASSES = 6

/**
 * Decides which mentions are of one person. Two ids that one source keeps are two people; of all others a full name is joined
 * to the one person of that state or body whom it fits, a surname to the one who was in that office then. Where two fit
 * equally nothing is joined: precision goes ahead of recall.
 * @param facts those of the same sources, which name people by the ids of the mentions
 * @param seed officials of the graph that keep their ids, with the facts about them
 */
export function identify(mentions: readonly Mention[], facts: readonly Fact[], seed: readonly Fact[]): Identified {
  const registry = createRegistry()
  const tenures = tenuresIn([...seed, ...facts])
  const inOffice = (id: string): readonly Seen[] => tenures.get(id) ?? []
  for (const mention of seedMentions(seed)) joinOwn(mention, inOffice(mention.id), registry)
  const ordered = [...mentions].sort(byTime)
  for (const mention of ordered.filter(({ own }) => own)) joinOwn(mention, inOffice(mention.id), registry)
  const others = ordered.filter(({ own }) => !own)
  for (const mention of others.filter(({ name }) => isFull(name))) {
    const person = whoIs(mention, registry)
    if (person === undefined) registry.add(mention, inOffice(mention.id))
    else registry.join(person, mention, inOffice(mention.id))
  }
  joinTwins(registry)
  joinSurnames(
    others.filter(({ name }) => !isFull(name)),
    registry,
  )
  nameRuns(registry)
  return { people: registry.people, personOf: registry.personOf }
}

/** People whom a source keeps by id are nobody else's to merge: the same id again is the same one. */
function joinOwn(mention: Mention, seen: readonly Seen[], registry: Registry): void {
  const known = registry.personOf.get(mention.id)
  if (known === undefined) registry.add(mention, seen, mention.id)
  else registry.join(known, mention)
}

function joinSurnames(surnames: readonly Mention[], registry: Registry): void {
  let open = surnames
  for (let pass = 0; pass < PASSES; pass++) {
    const left = open.filter((mention) => {
      const { person } = whoseSurname(mention, registry)
      if (person !== undefined) registry.join(person, mention)
      return person === undefined
    })
    if (left.length === open.length) break
    open = left
  }
  joinRuns(open, new Set(open.filter((mention) => whoseSurname(mention, registry).doubtful)), registry)
}

const byTime = (a: Mention, b: Mention): number =>
  (seenIn(a)[0]?.from ?? 0) - (seenIn(b)[0]?.from ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** The officials of the seed as mentions, each under its id. */
const seedMentions = (seed: readonly Fact[]): Mention[] =>
  seed.flatMap((fact) => {
    if (fact.type !== 'Official') return []
    const { id, names = [], sources = [] } = fact as NodeFact
    const [first, ...others] = names
    return first === undefined ? [] : [{ id, name: first.value, others, sources, own: true }]
  })
