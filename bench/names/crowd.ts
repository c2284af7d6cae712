import { fold } from '../../src/names/fold.ts'
import type { Random } from '../graph/random.ts'
import type { Asked, Person } from './gold.ts'

// First letters that systems of romanisation exchange: Evgeny is Yevgeny and Jewgeni.
const EXCHANGED = ['eyijg', 'kcqh', 'vwbfu', 'szxt', 'ao']

const classOf = (letter: string): string => EXCHANGED.find((letters) => letters.includes(letter)) ?? letter

interface Parts {
  readonly given: string
  readonly surname: string
}

function partsOf(name: string): Parts | undefined {
  const words = name.split(' ')
  // One word: of Xavier Espot Zamora the second is a surname already, and Xavier Espot is what people call him.
  const [given = '', surname = ''] = words.length > 1 ? [words[0], words.at(-1)] : []
  return given.length > 2 && surname.length > 2 && /^\p{Script=Latin}+$/u.test(surname) ? { given, surname } : undefined
}

const beginning = (given: string): string => classOf(fold(given)[0] ?? '')

/** How the names begin that stand beside a surname among those who are asked for. */
function familiesOf(asked: readonly Asked[]): Map<string, Set<string>> {
  const families = new Map<string, Set<string>>()
  for (const { person, text } of asked)
    for (const parts of [partsOf(person.known), partsOf(text)]) {
      if (!parts) continue
      const key = fold(parts.surname)
      const beginnings = families.get(key) ?? new Set()
      for (const word of fold(text).split(' ')) beginnings.add(beginning(word))
      for (const word of fold(person.known).split(' ')) beginnings.add(beginning(word))
      families.set(key, beginnings)
    }
  return families
}

/**
 * More people, each with the first name of one person of a state and the surname of another: namesakes of a family, as
 * a real graph is full of. None could be taken for someone asked for by as much as an initial, because of two such people
 * nobody could say which one is meant.
 */
export function crowd(size: number, known: readonly Person[], asked: readonly Asked[], random: Random): Person[] {
  const families = familiesOf(asked)
  const byState = new Map<string, Person[]>()
  for (const person of known) byState.set(person.state, [...(byState.get(person.state) ?? []), person])
  const states = [...byState.values()].filter((people) => people.length > 5)
  const seen = new Set([...known, ...asked.map(({ person }) => person)].map((person) => fold(person.known)))
  const made: Person[] = []
  while (made.length < size) {
    const people = random.pick(states)
    const [first, family] = [random.pick(people), random.pick(people)]
    const given = partsOf(first.known)?.given
    const surname = partsOf(family.known)?.surname
    if (given === undefined || surname === undefined || seen.has(fold(`${given} ${surname}`))) continue
    if (families.get(fold(surname))?.has(beginning(given))) continue
    seen.add(fold(`${given} ${surname}`))
    made.push({ ...first, id: `official:crowd-${made.length}`, known: `${given} ${surname}` })
  }
  return made
}
