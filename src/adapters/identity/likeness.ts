import { alike } from '../../names/alike.ts'
import { rank } from '../../names/rank.ts'
import { type Person, tellingWords } from './person.ts'

/** As of names that `resolveNames` is sure of: docs/names.md. */
const LEAST = 0.9
const SAME_WORD = 0.94

/** How well a full name fits a person's full names, from 0 to 1; 0 where it is no sure match. */
export function likeness(name: string, person: Person): number {
  const [hit] = rank(name, [{ id: 'x', kind: 'OFFICIAL', names: [...person.names] }])
  return hit !== undefined && hit.score >= LEAST && hit.contained && hit.words > 1 ? hit.score : 0
}

// Makei is Vladamir and Vladimir in the same office.
const MISSPELT = 0.9

/**
 * How well a full name fits one who is known to have been in the same office at the same time: there the surname to the letter
 * and the beginning of the first name are enough.
 */
export function likenessInOffice(name: string, person: Person): number {
  const words = tellingWords(name)
  const same = [...person.names].map(tellingWords).some((other) => {
    const [first, last, otherFirst, otherLast] = [words[0], words.at(-1), other[0], other.at(-1)]
    return (
      words.length > 1 &&
      other.length > 1 &&
      last?.folded === otherLast?.folded &&
      first?.folded.slice(0, 2) === otherFirst?.folded.slice(0, 2)
    )
  })
  return same ? MISSPELT : 0
}

/** Whether the one telling word of a name is the surname of a person: the last word, or the first of Kim Jong Un. */
export function hasSurname(name: string, person: Person): boolean {
  const [word] = tellingWords(name)
  if (word === undefined) return false
  return [...person.names].some((other) =>
    tellingWords(other).some((one) => one.folded === word.folded || alike(one, word) >= SAME_WORD),
  )
}
