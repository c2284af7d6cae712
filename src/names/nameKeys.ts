import type { NodeKind } from '../generated/graphql.ts'
import { fold } from './fold.ts'
import { joinedWords } from './joined.ts'
import { skeletonsOf } from './skeleton.ts'
import { type Word, wordsOf, writtenWords } from './words.ts'

// Longer ones are titles of meetings and documents: nobody writes their words together.
export const LONGEST_JOINED = 6

/** Words without which an abbreviation is made. */
const GLUE = new Set(
  'of the and for on in a an at to de des du la le les et der die das und für и в по на с і ў у'.split(' '),
)

/** The key that all nodes of a kind have, so that a search among officials is not filled with meetings. */
export const kindKey = (kind: NodeKind): string => `@${kind}`

/** All keys of a node: those of its names, and that of its kind. */
export const nodeKeys = (names: readonly string[], kind: NodeKind): string[] => [
  ...new Set([kindKey(kind), ...names.flatMap((name) => nameKeys(name, kind))]),
]

/**
 * The keys under which a name is found, written with the fact: its words without case and accents, in lower case; their
 * skeletons, in capitals; those of neighbours written together (Jin-ping, Jinping); for people their initials («S.»), for
 * all others of three words and more the abbreviation that these make (UNGA).
 */
export function nameKeys(value: string, kind: NodeKind): string[] {
  const words = wordsOf(value)
  const keys = words.flatMap(({ folded, sounds }) => [folded, ...skeletonsOf(sounds)])
  // A Chinese name as it stands, beside its syllables.
  keys.push(...fold(value).split(' '), ...joinedSkeletons(words))
  if (kind === 'OFFICIAL') keys.push(...words.flatMap(initialKeys))
  else keys.push(...abbreviationOf(value))
  return [...new Set(keys)].filter((key) => key !== '')
}

/** Keys of neighbours written as one word. */
export const joinedSkeletons = (words: readonly Word[]): string[] =>
  words.length > LONGEST_JOINED ? [] : joinedWords(words).flatMap(({ word }) => skeletonsOf(word.sounds))

/** «S.» for Sergey and for Siarhiej; the sounds that begin a name are written as differently as those within it. */
export const initialKeys = ({ sounds }: Pick<Word, 'sounds'>): string[] => [
  ...new Set(skeletonsOf(sounds).map((skeleton) => `${skeleton[0]}.`)),
]

/** The first letters of three words and more: «unga»; none for fewer. */
export function abbreviationOf(text: string): string[] {
  const words = writtenWords(text).map(fold)
  const telling = words.filter((word) => !GLUE.has(word))
  return telling.length < 3 ? [] : [telling.map(([letter]) => letter).join('')]
}
