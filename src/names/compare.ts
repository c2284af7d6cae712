import type { MatchKind } from '../generated/graphql.ts'
import { FULL_WORD, fitOf, OTHER_SPELLING, SAME_SOUNDS, weightOf } from './wordFit.ts'
import { isInitial, type Word } from './words.ts'

/** How a name fits a text. */
export interface Fit {
  /** From 0 to 1; 1 only where nothing but case, accents and punctuation differ. */
  readonly score: number
  readonly how: MatchKind
  /** How many words of the name the text has in full: no initials, and nothing that many names have. */
  readonly words: number
  /**
   * Whether one of the two stands in the other: each of its words and initials has one there that is no mere likeness. A
   * first name that agrees makes no Walters of a Walker.
   */
  readonly contained: boolean
}

const OTHER_ORDER = 0.98
// What the name has and the text has not costs the less: a text leaves out patronymics and first names.
const TEXT_SHARE = 0.75
const NAME_SHARE = 0.3
// Where the whole name stands in the text, what stands beside it is a title that nobody has listed.
const BESIDE_NAME = 0.4
const LEAST_NAME = 2
// Of a full word its initial tells half.
const OF_INITIAL = 0.5
// Sergei and Siarhiej are 0.79; a beginning, Walter of Walters, is 0.75.
const CLEAR = 0.77
const COUNTING = 0.4

interface Pair {
  readonly text: number
  readonly name: number
  readonly fit: number
}

/** How well the words of a name fit those of a text, whose last word may be cut off. */
export function compareWords(text: readonly Word[], name: readonly Word[]): Fit {
  const pairs = align(text, name)
  const ofText = covered(text, name, pairs, 'text')
  const ofName = covered(name, text, pairs, 'name')
  const inOrder = pairs.every(({ name: at }, index) => index === 0 || at > (pairs[index - 1]?.name ?? 0))
  const whole = pairs.length === text.length && pairs.length === name.length
  const isFull = (word: Word | undefined) => word !== undefined && weightOf(word, text.length) >= FULL_WORD
  const words = pairs.filter(({ text: at, fit }) => fit >= SAME_SOUNDS && isFull(text[at])).length
  const share = ofName >= SAME_SOUNDS && words >= LEAST_NAME ? BESIDE_NAME : TEXT_SHARE
  const score = ofText ** share * ofName ** NAME_SHARE * (inOrder ? 1 : OTHER_ORDER)
  const contained = standsIn(text, pairs, 'text') || standsIn(name, pairs, 'name')
  if (whole && inOrder && pairs.every((pair) => isSame(text[pair.text], name[pair.name], pair.fit)))
    return { score, how: 'TRANSLITERATION', words, contained }
  return { score, how: isPrefix(text, name) ? 'PREFIX' : 'FUZZY', words, contained }
}

const standsIn = (words: readonly Word[], pairs: readonly Pair[], side: 'text' | 'name'): boolean =>
  words.every(
    (word, at) =>
      weightOf(word, words.length) < COUNTING || pairs.some((pair) => pair[side] === at && pair.fit >= CLEAR),
  )

/** Whether two words differ in nothing but how systems write their sounds; from script to script they never agree wholly. */
function isSame(word: Word | undefined, other: Word | undefined, fit: number): boolean {
  if (!word || !other) return false
  const otherScript = LATIN.test(word.folded) !== LATIN.test(other.folded)
  return fit >= (otherScript ? SAME_SOUNDS : OTHER_SPELLING)
}

const LATIN = /\p{Script=Latin}/u

/** Whether the text is where the name, or a word of it, begins. */
const isPrefix = (text: readonly Word[], name: readonly Word[]): boolean =>
  name.some((_, start) =>
    text.every((word, at) => {
      const other = name[start + at]
      if (!other) return false
      if (at < text.length - 1) return other.folded === word.folded || other.sounds === word.sounds
      return other.folded.startsWith(word.folded) || other.sounds.startsWith(word.sounds)
    }),
  )

/** Joins each word of the text to the one of the name that is most like it, the most alike first; by place in the text. */
function align(text: readonly Word[], name: readonly Word[]): Pair[] {
  const pairs: Pair[] = []
  for (const [at, word] of text.entries())
    for (const [place, other] of name.entries()) {
      const fit = fitOf(word, other, at === text.length - 1)
      if (fit > 0) pairs.push({ text: at, name: place, fit })
    }
  pairs.sort((a, b) => b.fit - a.fit || a.text - b.text || a.name - b.name)
  const [texts, names] = [new Set<number>(), new Set<number>()]
  const chosen = pairs.filter((pair) => {
    if (texts.has(pair.text) || names.has(pair.name)) return false
    texts.add(pair.text)
    names.add(pair.name)
    return true
  })
  return chosen.sort((a, b) => a.text - b.text)
}

/** How much of the words on one side, by their weight, the pairs cover. */
function covered(
  words: readonly Word[],
  others: readonly Word[],
  pairs: readonly Pair[],
  side: 'text' | 'name',
): number {
  const otherSide = side === 'text' ? 'name' : 'text'
  const whole = words.reduce((sum, word) => sum + weightOf(word, words.length), 0)
  const found = pairs.reduce((sum, pair) => {
    const [word, other] = [words[pair[side]], others[pair[otherSide]]]
    if (!word || !other) return sum
    const fit = isInitial(other) && !isInitial(word) ? OF_INITIAL : pair.fit
    return sum + weightOf(word, words.length) * fit
  }, 0)
  return whole === 0 ? 0 : Math.min(1, found / whole)
}
