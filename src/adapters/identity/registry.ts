import { readName } from '../../names/readName.ts'
import type { Mention } from '../adapter.ts'
import { type Seen, seenIn, yearOf } from './evidence.ts'
import { isFull, keysOf, type Person } from './person.ts'

/** All who are known so far, and how they are found. */
export interface Registry {
  readonly people: readonly Person[]
  readonly personOf: ReadonlyMap<string, Person>
  /** Adds someone with their first mention; what else shows them in office comes with it. */
  add(mention: Mention, seen: readonly Seen[], fixed?: string): Person
  /** Takes a mention to be of someone known. */
  join(person: Person, mention: Mention, seen?: readonly Seen[]): void
  /** Makes one of two; the second is nobody any more. */
  merge(person: Person, other: Person): void
  /** Those of a circle of whose names some word sounds like one of the name. */
  alikeIn(circle: string, name: string): Person[]
  /** Those of any circle who are called the same but for titles, case and accents. */
  namesakes(name: string): Person[]
}

const plainKey = (name: string): string =>
  readName(name)
    .bare.map(({ folded }) => folded)
    .join(' ')

export function createRegistry(): Registry {
  const people: Person[] = []
  const personOf = new Map<string, Person>()
  const gone = new Set<Person>()
  const byKey = new Map<string, Set<Person>>()
  const byName = new Map<string, Set<Person>>()
  const put = (index: Map<string, Set<Person>>, key: string, person: Person) => {
    const found = index.get(key)
    if (found === undefined) index.set(key, new Set([person]))
    else found.add(person)
  }

  function join(person: Person, mention: Mention, more: readonly Seen[] = []): void {
    const { id, name, others = [], born, died } = mention
    person.mentions.push(mention)
    personOf.set(id, person)
    const names = [name, ...others.map(({ value }) => value)].filter((value) => !person.names.has(value))
    const seen = [...seenIn(mention), ...more]
    person.seen.push(...seen)
    for (const value of names) person.names.add(value)
    const circles = new Set(person.seen.map(({ circle }) => circle))
    for (const circle of circles) for (const key of keysOf(person.names)) put(byKey, `${circle}|${key}`, person)
    for (const value of names) if (isFull(value)) put(byName, plainKey(value), person)
    if (born !== undefined) person.born = yearOf(born, 'first', 0)
    if (died !== undefined) person.died = yearOf(died, 'last', 0)
  }

  return {
    people,
    personOf,
    join,
    add(mention, seen, fixed) {
      const person: Person = { mentions: [], names: new Set(), seen: [], ...(fixed === undefined ? {} : { fixed }) }
      people.push(person)
      join(person, mention, seen)
      return person
    },
    merge(person, other) {
      people.splice(people.indexOf(other), 1)
      gone.add(other)
      const seen = [...other.seen]
      for (const mention of other.mentions) join(person, mention)
      person.seen.push(...seen)
    },
    alikeIn: (circle, name) =>
      [...new Set([...keysOf([name])].flatMap((key) => [...(byKey.get(`${circle}|${key}`) ?? [])]))].filter(
        (person) => !gone.has(person),
      ),
    namesakes: (name) => [...(byName.get(plainKey(name)) ?? [])].filter((person) => !gone.has(person)),
  }
}
