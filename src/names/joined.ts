import type { Word } from './words.ts'

/** Neighbours written as one word. */
export interface Joined {
  /** The place of the first, and how many there are. */
  readonly at: number
  readonly count: number
  readonly word: Word
}

const ARTICLES = new Set('al el ul ad ed ud ar er ur as es us ash esh az ez uz an en un at et ut ال'.split(' '))
/** Sounds before which the article's l is not heard: Nur al-Din is Nuruddin, Abd al-Rahman Abdurrahman. */
const SUN = /^[tdDrzsSnl]/

/** Each two neighbours as one word, Jin-ping as Jinping; with an Arabic article between them three, Salah al-Din. */
export function joinedWords(words: readonly Word[]): Joined[] {
  return words.flatMap((word, at): Joined[] => {
    const [next, third] = [words[at + 1], words[at + 2]]
    if (!next) return []
    const two = { at, count: 2, word: joinWords(word, next) }
    if (!third || !ARTICLES.has(next.folded)) return [two]
    const article = SUN.test(third.sounds) ? { ...next, sounds: 'a' } : next
    return [two, { at, count: 3, word: joinWords(joinWords(word, article), third) }]
  })
}

const joinWords = (one: Word, other: Word): Word => ({
  folded: one.folded + other.folded,
  sounds: one.sounds + other.sounds,
  vowelless: one.vowelless || other.vowelless,
})
