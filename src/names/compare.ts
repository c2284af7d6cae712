import type { MatchKind } from '../generated/graphql.ts'
import { alike } from './alike.ts'
import { isInitial } from './queryKeys.ts'
import { isGeneration, isParticle } from './titles.ts'
import type { Word } from './words.ts'

/** How a name fits a text. */
export interface Fit {
  /** From 0 to 1; 1 only where nothing but case, accents and punctuation differ. */
  readonly score: number
  readonly how: MatchKind
  /** How many words of the name the text has in full: no initials, and nothing that many names have. */
  readonly words: number
}

// The same sounds, spelt otherwise, are not quite the same name.
const OTHER_SPELLING = 0.97
const SAME_SOUNDS = 0.94
const INITIAL = 0.85
const OTHER_ORDER = 0.98
// What the name has and the text has not costs the less: a text leaves out patronymics and first names.
const TEXT_SHARE = 0.75
const NAME_SHARE = 0.3

interface Pair {
  readonly text: number
  readonly name: number
  readonly fit: number
}

/** How well the words of a name fit those of a text, whose last word may be cut off. */
export function compareWords(text: readonly Word[], name: readonly Word[]): Fit {
  const pairs = align(text, name)
  const ofText = covered(text, pairs, ({ text: at }) => at)
  const ofName = covered(name, pairs, ({ name: at }) => at)
  const inOrder = pairs.every(({ name: at }, index) => index === 0 || at > (pairs[index - 1]?.name ?? 0))
  const whole = pairs.length === text.length && pairs.length === name.length
  const score = ofText ** TEXT_SHARE * ofName ** NAME_SHARE * (inOrder ? 1 : OTHER_ORDER)
  const words = pairs.filter(({ text: at, fit }) => fit >= SAME_SOUNDS && weightOf(text[at]) === 1).length
  if (whole && inOrder && pairs.every((pair) => isSame(text[pair.text], name[pair.name], pair.fit)))
    return { score, how: 'TRANSLITERATION', words }
  return { score, how: isPrefix(text, name) ? 'PREFIX' : 'FUZZY', words }
}

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

function fitOf(word: Word, other: Word, last: boolean): number {
  if (word.folded === other.folded) return 1
  if (isInitial(word) || isInitial(other)) return beginsLike(word, other) ? INITIAL : 0
  const sounds = alike(word, other)
  const fit = sounds * OTHER_SPELLING
  if (!last || fit >= SAME_SOUNDS) return fit
  const begun = other.folded.startsWith(word.folded) || (word.sounds.length > 2 && other.sounds.startsWith(word.sounds))
  return begun ? Math.max(fit, 0.6 + 0.35 * (word.folded.length / other.folded.length)) : fit
}

/** An initial is the name's own letter, or one that sounds like it: E. and Y. for Yevgeny. */
const beginsLike = (word: Word, other: Word): boolean =>
  word.folded[0] === other.folded[0] || alike(first(word), first(other)) > 0

const first = ({ sounds, vowelless }: Word) => ({ sounds: sounds.slice(0, 1), vowelless })

/** How much of the words, by their weight, the pairs cover. */
function covered(words: readonly Word[], pairs: readonly Pair[], at: (pair: Pair) => number): number {
  const whole = words.reduce((sum, word) => sum + weightOf(word), 0)
  const found = pairs.reduce((sum, pair) => sum + weightOf(words[at(pair)]) * pair.fit, 0)
  return whole === 0 ? 0 : Math.min(1, found / whole)
}

const PATRONYMIC = /(?:vi[cCXk]|ovna|evna|ovich|ivna|ivi[cC])$/

/** What a word tells of whose name it is. */
function weightOf(word: Word | undefined): number {
  if (!word) return 0
  if (isGeneration(word.folded)) return 0.2
  if (isParticle(word.folded)) return 0.3
  if (isInitial(word)) return 0.4
  return PATRONYMIC.test(word.sounds) ? 0.6 : 1
}
