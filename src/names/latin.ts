import anyAscii from 'any-ascii'
import { pinyin } from 'pinyin-pro'

const HAN = /\p{Script=Han}/u
const HANGUL = /\p{Script=Hangul}/u
const ARABIC = /\p{Script=Arabic}/u
/** Scripts that leave short vowels out. */
const VOWELLESS = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/**
 * Letters of the Arabic script of which the library takes one reading where names have several: Dhu and Zu, Gamal and
 * Jamal, Javad and Mahmoud; and alif and ain, which it leaves out, so that Talal would be Tall. Read by src/names/sounds.ts.
 */
const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  ث: 'ð',
  ذ: 'ð',
  ض: 'ð',
  ظ: 'ð',
  ج: 'ĝ',
  ح: 'ħ',
  و: 'ŵ',
  ؤ: 'ŵ',
  ي: 'ÿ',
  ی: 'ÿ',
  ئ: 'ÿ',
  ا: 'a',
  آ: 'a',
  أ: 'a',
  إ: 'a',
  ٱ: 'a',
  ع: 'a',
}

/** A word in Latin letters. */
export interface LatinWord {
  /** As it is written; of Chinese the syllable. */
  readonly written: string
  /** In lower case; the accents of Latin words stay, for they tell sounds apart. */
  readonly letters: string
  readonly vowelless: boolean
}

/** A word of any script in Latin letters, Chinese by its syllables. */
export function latinWords(word: string): LatinWord[] {
  if (HAN.test(word)) return hanSyllables(word).map((letters) => ({ written: letters, letters, vowelless: false }))
  if (ARABIC.test(word))
    return arabicParts(word).map((written) => ({ written, letters: arabicLetters(written), vowelless: true }))
  if (/^[\p{Script=Latin}\p{M}\p{N}]+$/u.test(word))
    return [{ written: word, letters: word.toLowerCase(), vowelless: false }]
  if (HANGUL.test(word))
    return hangulSyllables(word).map((written) => ({ written, letters: libraryLetters(written), vowelless: false }))
  const letters = libraryLetters(anyAscii(word.replaceAll('ў', 'в')))
  return [{ written: word, letters, vowelless: VOWELLESS.test(word) }]
}

/** The library writes č as ch and dž as j, always; what is Latin from the start may mean much else by them. */
const libraryLetters = (ascii: string): string => ascii.toLowerCase().replaceAll('ch', 'č').replaceAll('j', 'dž')

const hangulSyllables = (word: string): string[] => anyAscii(word).split(/(?=[A-Z])/)

// A surname comes first and may be read in a way of its own: 曾 is Zeng there and ceng elsewhere.
const hanSyllables = (word: string): string[] =>
  pinyin(word, { toneType: 'none', type: 'array', surname: 'head', v: true, nonZh: 'consecutive' }).map((syllable) =>
    syllable.replaceAll('v', 'ü').toLowerCase(),
  )

/** The article is written together with its word, and apart in Latin: القذافي, al-Qadhafi. */
function arabicParts(word: string): string[] {
  return word.startsWith('ال') && word.length > 4 ? ['ال', word.slice(2)] : [word]
}

function arabicLetters(word: string): string {
  const plain = word.normalize('NFC').replace(/[\p{M}ـ]/gu, '')
  const opened = plain.replace(/^ء/u, 'a')
  return [...opened].map((letter) => ARABIC_LETTERS[letter] ?? anyAscii(letter)).join('')
}
