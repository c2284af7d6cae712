import { alike } from '../../names/alike.ts'
import { compareWords } from '../../names/compare.ts'
import { rank } from '../../names/rank.ts'
import { readName } from '../../names/readName.ts'
import { isShortForm } from '../../names/shortNames.ts'
import type { Word } from '../../names/words.ts'
import { isFull, type Person, tellingWords } from './person.ts'

const SAME_WORD = 0.94
const OTHER_FIRST_NAME = 0.05
const LONGEST = 3

/**
 * How well a full name fits one of a person's full names, from 0 to 1: of the two one stands in the other, and two words
 * agree (src/names/rank.ts). Where they begin with other words they may be of father and son.
 */
export function likeness(name: string, { names, mentions }: Person): number {
  const best = Math.max(0, ...[...names].map((other) => likenessOf(name, other)))
  if (best === 0) return 0
  // A short name may fit two men, Sabah Al-Ahmad and Sabah Al-Khaled, and must not make one of them.
  const spelt = [
    ...new Map(mentions.filter((mention) => isFull(mention.name)).map((mention) => [mention.name, mention])).values(),
  ]
  const fitting = spelt.filter(({ name: said, others = [] }) =>
    [said, ...others.map(({ value }) => value)].some((other) => likenessOf(name, other) > 0),
  )
  return fitting.length * 2 > spelt.length ? best : 0
}

function likenessOf(name: string, other: string): number {
  const [one, two] = [withoutInitials(name), withoutInitials(other)]
  // Neighbours written as one word, which a ranking tries as well, hide that two words agree.
  const plain = compareWords(readName(one).bare, readName(two).bare)
  const joined = rank(one, [{ id: other, kind: 'OFFICIAL', names: [two] }])
  const [fit] = [plain, ...joined]
    .filter(({ contained, words }) => contained && words > 1)
    .sort((a, b) => b.score - a.score)
  if (fit === undefined) return 0
  if (sameFirst(name, other)) return fit.score
  return mayLackFirst(name, other) ? fit.score - OTHER_FIRST_NAME : 0
}

/**
 * Whether two names that begin with other words may be one: turned round, as Chiao Kuan-hua and Kuan-hua Chiao, or without the
 * first of the given names, as Milla Bermúdez. Not in families whose names go on with the father's: Nasser Sabah Al-Ahmed
 * Al-Sabah is a son of Sabah Al-Ahmed Al-Sabah.
 */
function mayLackFirst(name: string, other: string): boolean {
  const [short, long] = [tellingWords(name), tellingWords(other)].sort((a, b) => a.length - b.length) as [
    Word[],
    Word[],
  ]
  if (short.length === long.length) return short.length <= LONGEST && areOne(short[0], long.at(-1))
  return !hasFather(name) && !hasFather(other) && areOne(short[0], long[1])
}

/** Middle initials tell nobody apart within a state, and join with the word ahead of them: Kennedy A. Simmonds. */
const withoutInitials = (name: string): string =>
  name.replace(/(?<=^|[\s.])\p{Lu}\.?(?=[\s.]|$)/gu, ' ').replace(/[\s.]+/g, ' ')

/** «Tamim bin Hamad Al Thani» has the whole of Hamad Al Thani, who is his father. */
const hasFather = (name: string): boolean =>
  readName(name).bare.some(({ folded }) => /^(?:bin|ibn|bint|ben|al|el|ould)$/.test(folded))

function sameFirst(name: string, other: string): boolean {
  const [one, two] = [tellingWords(name), tellingWords(other)]
  return areOne(one[0], two[0]) || joined(one) === two[0]?.folded || joined(two) === one[0]?.folded
}

/** Abdel Fattah as one word. */
const joined = (words: readonly Word[]): string => `${words[0]?.folded ?? ''}${words[1]?.folded ?? ''}`

const areOne = (one: Word | undefined, other: Word | undefined, least = SAME_WORD): boolean =>
  one !== undefined && other !== undefined && (one.folded === other.folded || alike(one, other) >= least)

// Makei is Vladamir and Vladimir in the same office.
const MISSPELT = 0.9
const NEAR_WORD = 0.75

/**
 * How well a full name fits one who was in the same office at the same time: there the surname to the letter and a first name
 * that is near are enough. Longer names are those of families, in which the last words agree.
 */
export function likenessInOffice(name: string, { names }: Person): number {
  const words = tellingWords(name)
  const same = [...names].map(tellingWords).some((other) => {
    const short = words.length > 1 && words.length <= LONGEST && words.length === other.length
    // Mohammad Ayub Khan and Mohammad Zafrullah Khan are two.
    return short && words.at(-1)?.folded === other.at(-1)?.folded && words.every((word, at) => areNear(word, other[at]))
  })
  return same ? MISSPELT : 0
}

/** Near in sound, or one a short form of the other: Liz and Elizabeth. */
const areNear = (one: Word | undefined, other: Word | undefined): boolean =>
  areOne(one, other, NEAR_WORD) || isShortForm(one?.folded ?? '', other?.folded ?? '')

/** Whether the one telling word of a name is one of a person's: a surname, or the name that a king goes by. */
export function hasSurname(name: string, { names }: Person): boolean {
  const [word] = tellingWords(name)
  return [...names].some((other) => tellingWords(other).some((one) => areOne(word, one)))
}
