import { LRUCache } from 'lru-cache'
import { fold } from './fold.ts'
import { latinWords } from './latin.ts'
import { soundsOf } from './sounds.ts'

/** A word of a name, as it is compared. */
export interface Word {
  /** Without case and accents, in its own script; a Chinese syllable in Latin letters. */
  readonly folded: string
  /** One sign a sound: src/names/sounds.ts. */
  readonly sounds: string
  /** Whether its script leaves short vowels out. */
  readonly vowelless: boolean
}

const APOSTROPHES = /['’‘ʼʹʺʻʿʾ`´]/gu

/** The words of a name as it is written; an apostrophe parts none: d'Estaing is one, and so is Luk'yanov. */
export const writtenWords = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(APOSTROPHES, '')
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []

// A search reads some hundred names, and given names come again and again; 50,000 words take about 20 MB.
const known = new LRUCache<string, readonly Word[]>({ max: 50_000 })

/** The words of a name as they are compared. */
export const wordsOf = (text: string): Word[] => writtenWords(text).flatMap(readWord)

function readWord(written: string): readonly Word[] {
  const words = known.get(written) ?? wordsIn(written)
  known.set(written, words)
  return words
}

function wordsIn(written: string): Word[] {
  const latin = latinWords(written)
  return latin.map(({ written: part, letters, vowelless }) => ({
    folded: foldWord(part),
    sounds: soundsOf(letters),
    vowelless,
  }))
}

// A key with a blank in it would be two in a query.
const foldWord = (word: string): string => fold(word).replaceAll(' ', '')

/** Whether it is a letter that stands for a name. */
export const isInitial = ({ folded }: Pick<Word, 'folded'>): boolean => folded.length === 1 && !/\p{N}/u.test(folded)
