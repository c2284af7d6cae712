import { alike } from './alike.ts'
import { priceOfOther } from './prices.ts'
import { isShortForm } from './shortNames.ts'
import { isGeneration, isParticle } from './titles.ts'
import { isInitial, type Word } from './words.ts'

// The same sounds, spelt otherwise, are not quite the same name.
export const OTHER_SPELLING = 0.97
/** From here on two words are one, heard a little differently. */
export const SAME_SOUNDS = 0.94
const INITIAL = 0.85
const SHORT_FORM = 0.9
const BEGINNING = 0.75
const LEAST_BEGINNING = 3

/** How well a word of a name fits one of a text, from 0 to 1; the last of a text may be cut off. */
export function fitOf(word: Word, other: Word, last: boolean): number {
  if (word.folded === other.folded) return 1
  if (isInitial(word) || isInitial(other)) return beginsLike(word, other) ? INITIAL : 0
  if (isShortForm(word.folded, other.folded)) return SHORT_FORM
  const sounds = alike(word, other)
  // What is a word of its own, though near, is to count for less than what is misspelt.
  const fit = (sounds < SAME_SOUNDS ? sounds * sounds : sounds) * OTHER_SPELLING
  if (last && isBeginning(word, other)) return Math.max(fit, cutOff(word, other))
  const long = Math.min(word.folded.length, other.folded.length) >= LEAST_BEGINNING
  return long && (isBeginning(word, other) || isBeginning(other, word)) ? Math.max(fit, BEGINNING) : fit
}

const isBeginning = (short: Word, long: Word): boolean =>
  long.folded.startsWith(short.folded) || (short.sounds.length > 2 && long.sounds.startsWith(short.sounds))

const cutOff = (word: Word, other: Word): number => 0.6 + 0.35 * (word.folded.length / other.folded.length)

/** An initial is the name's own letter, or one that may be written for it: E. and Y. for Yevgeny, V. for Uladzimir. */
function beginsLike({ sounds: one, folded }: Word, { sounds: other, folded: otherFolded }: Word): boolean {
  if (folded[0] === otherFolded[0]) return true
  return one !== '' && other !== '' && priceOfOther(one.charCodeAt(0), other.charCodeAt(0)) <= NEAR_INITIAL
}

// A float of 32 bits is a little more than 0.3.
const NEAR_INITIAL = 0.31

const PATRONYMIC = /(?:vi[cCX]|[oe]vna|ivna)$/
// Of two words neither is: Milošević and Petrović are surnames.
const LEAST_WITH_PATRONYMIC = 3

/** What a word tells of whose name it is, among as many. */
export function weightOf({ folded, sounds }: Word, count: number): number {
  if (isGeneration(folded)) return 0.2
  if (isParticle(folded)) return 0.3
  if (isInitial({ folded })) return 0.4
  return count >= LEAST_WITH_PATRONYMIC && PATRONYMIC.test(sounds) ? FULL_WORD : 1
}

/** From here on a word is one that people go by. */
export const FULL_WORD = 0.6
