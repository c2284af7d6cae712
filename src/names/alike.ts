import { LRUCache } from 'lru-cache'
import { priceOfMissing, priceOfOther } from './prices.ts'

/** A word made ready: its signs, and what each costs where the other word does not have it. */
interface Heard {
  readonly codes: readonly number[]
  readonly prices: readonly number[]
}

// Made anew for each pair they took two thirds of the time of a ranking.
const known = new LRUCache<string, Heard>({ max: 50_000 })

function hear(word: string): Heard {
  const heard = known.get(word) ?? makeReady(word)
  known.set(word, heard)
  return heard
}

function makeReady(word: string): Heard {
  const signs = [...word]
  return { codes: signs.map((sign) => sign.charCodeAt(0)), prices: signs.map((_, at) => priceOfMissing(word, at)) }
}

const SWAPPED = 0.8

// Below it two words are two words, and nobody asks how much less alike they are.
const LEAST = 0.7

/**
 * How much two words sound the same: 1 less the price of turning one into the other for each of the signs of the longer
 * one, and 0 for all below 0.7. Where a script leaves vowels out, consonants alone are compared.
 */
export function alike(a: string, b: string, vowelless: boolean): number {
  if (vowelless) return alike(consonants(a), consonants(b), false)
  if (a === b) return a === '' ? 0 : 1
  const longer = Math.max(a.length, b.length)
  const most = (1 - LEAST) * longer
  const price = distance(a, b, most)
  return price > most ? 0 : 1 - price / longer
}

const consonants = (sounds: string): string => sounds.replace(/[aeiou]/g, '') || sounds

/** Damerau and Levenshtein's distance (optimal string alignment) with a price for each step; given up beyond the most. */
function distance(a: string, b: string, most: number): number {
  const [{ codes: from, prices: goneOf }, { codes, prices: addedOf }] = [hear(a), hear(b)]
  let before: number[] = []
  let above = [0]
  for (const added of addedOf) above.push((above.at(-1) ?? 0) + added)
  for (let row = 1; row <= from.length; row++) {
    const code = from[row - 1] ?? 0
    const gone = goneOf[row - 1] ?? 0
    const here = [(above[0] ?? 0) + gone]
    let cheapest = here[0] ?? 0
    for (let at = 1; at <= codes.length; at++) {
      const other = codes[at - 1] ?? 0
      let least = Math.min(
        (above[at] ?? 0) + gone,
        (here[at - 1] ?? 0) + (addedOf[at - 1] ?? 0),
        (above[at - 1] ?? 0) + priceOfOther(code, other),
      )
      if (row > 1 && at > 1 && code === codes[at - 2] && other === from[row - 2])
        least = Math.min(least, (before[at - 2] ?? 0) + SWAPPED)
      here.push(least)
      cheapest = Math.min(cheapest, least)
    }
    // A swap may still come from the row above: nothing that is so much dearer does.
    if (cheapest > most + SWAPPED) return cheapest
    before = above
    above = here
  }
  return above.at(-1) ?? 0
}
