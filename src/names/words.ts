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
    .normalize('NFC')
    .replace(APOSTROPHES, '')
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []

/** The words of a name as they are compared. */
export const wordsOf = (text: string): Word[] => writtenWords(text).flatMap(wordOf)

function wordOf(written: string): Word[] {
  const latin = latinWords(written)
  const whole = latin.length === 1 ? fold(written) : undefined
  return latin.map(({ letters, vowelless }) => ({
    folded: whole ?? fold(letters),
    sounds: soundsOf(letters),
    vowelless,
  }))
}
