import type { NameFact, NodeFact } from '../../facts/fact.ts'
import { slugOf } from '../../facts/slug.ts'
import { fold } from '../../names/fold.ts'
import type { Mention } from '../adapter.ts'
import type { Identified } from './identify.ts'
import { isFull, type Person } from './person.ts'

/** The officials that mentions became. */
export interface Officials {
  /** Facts of those who are new; the seed's stand as they are. */
  readonly facts: readonly NodeFact[]
  /** The id of the official by the id of the mention. */
  readonly ids: ReadonlyMap<string, string>
}

/**
 * Gives each person an id: that of the seed or of history.state.gov, else one made of the name, with state and first year where
 * several are called so.
 * @param seed ids of officials whom the graph has and whose facts stand
 */
export function nameOfficials({ people, personOf }: Identified, seed: ReadonlySet<string>): Officials {
  const taken = new Set(seed)
  const ids = new Map<Person, string>()
  const inOrder = [...people].sort((a, b) => rankOf(b, seed) - rankOf(a, seed) || (keyOf(a) < keyOf(b) ? -1 : 1))
  for (const person of inOrder) {
    const kept = person.fixed !== undefined && seed.has(person.fixed) ? person.fixed : undefined
    const id = kept ?? idsFor(person).find((one) => !taken.has(one)) ?? keyOf(person)
    taken.add(id)
    ids.set(person, id)
  }
  const facts = inOrder
    .filter(({ fixed }) => !seed.has(fixed ?? ''))
    .map((person) => officialOf(person, ids.get(person) ?? ''))
  return {
    facts: facts.sort((a, b) => (a.id < b.id ? -1 : 1)),
    ids: new Map([...personOf].map(([mention, person]) => [mention, ids.get(person) ?? mention])),
  }
}

/** Readable as they are: surname and given names. Others are made anew of the name. */
const isReadable = (id: string): boolean => !/^official:(?:uk|ungd|factbook)-/.test(id)

const rankOf = ({ fixed }: Person, seed: ReadonlySet<string>): number =>
  fixed === undefined ? 0 : seed.has(fixed) ? 3 : isReadable(fixed) ? 2 : 1

const keyOf = ({ fixed, mentions }: Person): string => fixed ?? mentions.map(({ id }) => id).sort()[0] ?? ''

// As many Kims as may begin to speak for a state in one year.
const MANY = 30

/** The ids that a person may have, the best first. */
function idsFor(person: Person): string[] {
  const { fixed, mentions, seen } = person
  if (fixed !== undefined && isReadable(fixed)) return [fixed]
  const name = slugOf(
    displayName(person).replace(
      /^(?:(?:Lord|Sir|Dame|Sheikh|Shaikh|Crown|Prince|Princess|King|Queen|Majesty) )+(?=.* )/,
      '',
    ),
  )
  const party = mentions.find((mention) => mention.party !== undefined)?.party
  const code = party === undefined ? 'unknown' : slugOf(party.slice(party.indexOf(':') + 1))
  const plain = `official:${name}`
  const ofState = `${plain}-${code}`
  const dated = seen.length === 0 ? [] : [`${ofState}-${Math.floor(Math.min(...seen.map(({ from }) => from)))}`]
  const numbered = Array.from({ length: MANY }, (_, at) => `${dated[0] ?? ofState}-${at + 2}`)
  return [...(isFull(displayName(person)) ? [plain] : []), ofState, ...dated, ...numbered]
}

/** The name that most sources write, of the full ones; of equals the longest. What a source that keeps people says goes ahead. */
function displayName({ mentions }: Person): string {
  const own = mentions.find((mention) => mention.own)
  if (own !== undefined) return own.name
  const names = mentions.map(({ name }) => name)
  const full = names.filter(isFull)
  const counts = new Map<string, number>()
  for (const name of full.length > 0 ? full : names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const sorted = [...counts].sort(([a, one], [b, other]) => other - one || b.length - a.length || (a < b ? -1 : 1))
  return sorted[0]?.[0] ?? ''
}

function officialOf(person: Person, id: string): NodeFact {
  const { mentions } = person
  const first = <Key extends keyof Mention>(key: Key): Pick<Mention, Key> | object => {
    const found = mentions.find((mention) => mention[key] !== undefined)
    return found === undefined ? {} : { [key]: found[key] }
  }
  const identifiers = mentions.flatMap(({ identifiers = [] }) => identifiers)
  const sources = [...new Set(mentions.flatMap((mention) => mention.sources))].sort()
  return {
    type: 'Official',
    id,
    ...first('born'),
    ...first('died'),
    names: namesOf(person, sources),
    ...(identifiers.length === 0
      ? {}
      : {
          identifiers: identifiers.filter(
            ({ scheme, value }, at) =>
              at === identifiers.findIndex((one) => one.scheme === scheme && one.value === value),
          ),
        }),
    sources,
  }
}

/** Every full spelling once, with who spells it so; a surname only where nothing more is known. */
function namesOf(person: Person, sources: readonly string[]): NameFact[] {
  const shown = displayName(person)
  const spelt = new Map<string, NameFact & { readonly sources: string[] }>()
  const put = (name: NameFact, by: readonly string[]) => {
    const key = fold(name.value)
    const known = spelt.get(key)
    if (known === undefined) spelt.set(key, { ...name, sources: [...by] })
    else known.sources.push(...by.filter((source) => !known.sources.includes(source)))
  }
  const inOrder = [...person.mentions].sort((a, b) => Number(b.name === shown) - Number(a.name === shown))
  for (const { name, others = [], sources: by } of inOrder) {
    if (name === shown || isFull(name)) put({ value: name, kind: name === shown ? 'PREFERRED' : 'VARIANT' }, by)
    for (const other of others) put(other, other.sources ?? by)
  }
  return [...spelt.values()].map(({ sources: by, ...name }) =>
    by.length === sources.length ? name : { ...name, sources: by.sort() },
  )
}
