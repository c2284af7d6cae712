import { LRUCache } from 'lru-cache'
import { priceOfMissing, priceOfOther } from './prices.ts'
import type { Word } from './words.ts'

/** A word as it sounds, and whether its script leaves short vowels out. */
type Sounding = Pick<Word, 'sounds' | 'vowelless'>

/** A word made ready: its signs, and what each costs where the other word does not have it. */
interface Heard {
  readonly codes: readonly number[]
  readonly prices: readonly number[]
}

// Made anew for each pair they took two thirds of the time of a ranking.
const known = new LRUCache<string, Heard>({ max: 50_000 })

function hear(word: string, besideVowelless: boolean): Heard {
  const key = besideVowelless ? `${word} ` : word
  const heard = known.get(key) ?? makeReady(word, besideVowelless)
  known.set(key, heard)
  return heard
}

function makeReady(word: string, besideVowelless: boolean): Heard {
  const signs = [...word]
  const prices = signs.map((_, at) => priceOfMissing(word, at, besideVowelless))
  return { codes: signs.map((sign) => sign.charCodeAt(0)), prices }
}

const SWAPPED = 0.8

// Below it two words are two words, and nobody asks how much less alike they are.
const LEAST = 0.7

// Where vowels tell nothing, Hsn and Kissin are near each other: what differs of the consonants counts for more.
const CONSONANTS_ALONE = 1.5

/**
 * How much two words sound the same: 1 less the price of turning one into the other for each of the signs of the longer
 * one, and 0 for all below 0.7. Beside a word whose script leaves vowels out, those of the other cost next to nothing, and
 * its length is that of its consonants.
 */
export function alike(one: Sounding, other: Sounding): number {
  if (one.sounds === other.sounds) return one.sounds === '' ? 0 : 1
  const [oneBeside, otherBeside] = [other.vowelless && !one.vowelless, one.vowelless && !other.vowelless]
  const longer = Math.max(lengthOf(one.sounds, oneBeside), lengthOf(other.sounds, otherBeside))
  const weight = oneBeside || otherBeside ? CONSONANTS_ALONE : 1
  const most = ((1 - LEAST) * longer) / weight
  const price = distance(hear(one.sounds, oneBeside), hear(other.sounds, otherBeside), most)
  return price > most ? 0 : 1 - (weight * price) / longer
}

const lengthOf = (sounds: string, besideVowelless: boolean): number =>
  besideVowelless ? sounds.replace(/[aeiou]/g, '').length : sounds.length

// Made for each pair they were a fifth of the time of a ranking. No name is longer.
const LONGEST = 63
const rows = [0, 1, 2].map(() => new Float64Array(LONGEST + 1))

/** Damerau and Levenshtein's distance (optimal string alignment) with a price for each step; given up beyond the most. */
function distance(one: Heard, other: Heard, most: number): number {
  const [from, to] = [Math.min(one.codes.length, LONGEST), Math.min(other.codes.length, LONGEST)]
  let [before, above, here] = rows as [Float64Array, Float64Array, Float64Array]
  above[0] = 0
  for (let at = 1; at <= to; at++) above[at] = (above[at - 1] ?? 0) + (other.prices[at - 1] ?? 0)
  for (let row = 1; row <= from; row++) {
    const code = one.codes[row - 1] ?? 0
    const gone = one.prices[row - 1] ?? 0
    let cheapest = (above[0] ?? 0) + gone
    here[0] = cheapest
    for (let at = 1; at <= to; at++) {
      const otherCode = other.codes[at - 1] ?? 0
      let least = Math.min(
        (above[at] ?? 0) + gone,
        (here[at - 1] ?? 0) + (other.prices[at - 1] ?? 0),
        (above[at - 1] ?? 0) + priceOfOther(code, otherCode),
      )
      if (row > 1 && at > 1 && code === other.codes[at - 2] && otherCode === one.codes[row - 2])
        least = Math.min(least, (before[at - 2] ?? 0) + SWAPPED)
      here[at] = least
      if (least < cheapest) cheapest = least
    }
    // A swap may still come from the row above: nothing that is so much dearer does.
    if (cheapest > most + SWAPPED) return cheapest
    const free = before
    before = above
    above = here
    here = free
  }
  return above[to] ?? 0
}
