/** Signs of src/names/sounds.ts that may stand for each other, for a price: nothing where systems merely disagree. */
const NEAR: readonly (readonly [signs: string, price: number])[] = [
  ['XC', 0],
  ['XS', 0],
  ['XJ', 0.2],
  ['XZ', 0.2],
  ['Xh', 0],
  ['Xk', 0.1],
  ['ck', 0],
  ['cs', 0],
  ['cT', 0],
  ['cC', 0],
  ['cS', 0.2],
  ['ji', 0],
  ['jJ', 0],
  ['jZ', 0],
  ['jh', 0.1],
  ['xS', 0],
  ['xs', 0],
  ['xz', 0],
  ['xh', 0.1],
  ['Dd', 0],
  ['Dz', 0],
  ['Dt', 0],
  ['Ds', 0],
  ['GJ', 0],
  ['Gj', 0],
  ['Gg', 0],
  ['Wv', 0],
  ['Wu', 0],
  ['Wo', 0],
  ['vf', 0.15],
  ['vb', 0.4],
  ['gh', 0.2],
  ['gk', 0.3],
  ['kh', 0.3],
  ['dt', 0.3],
  ['bp', 0.3],
  ['zs', 0.2],
  ['zT', 0.1],
  ['sT', 0.3],
  ['SZ', 0.2],
  ['SC', 0.3],
  ['CT', 0.3],
  ['JZ', 0.1],
  ['JC', 0.3],
  ['JS', 0.4],
  ['Ss', 0.3],
  ['Zz', 0.3],
  ['Jz', 0.3],
  ['Js', 0.5],
  ['TJ', 0.3],
  ['Cs', 0.4],
  ['Gk', 0.3],
  ['nm', 0.6],
  ['ei', 0.3],
  ['ao', 0.3],
  ['ou', 0.3],
  ['ea', 0.3],
  ['eo', 0.3],
  ['iu', 0.3],
  ['ie', 0.3],
]
const VOWELS = 'aeiou'
const VOWEL_PRICE = 0.4
const OTHER_PRICE = 1

// A table of character codes: reading a map with two keys for each cell took most of the time of a ranking.
const SIGNS = 128
const prices = new Float32Array(SIGNS * SIGNS).fill(OTHER_PRICE)
for (const a of VOWELS) for (const b of VOWELS) put(a, b, VOWEL_PRICE)
for (const [[a = '', b = ''], price] of NEAR) put(a, b, price)
for (let sign = 0; sign < SIGNS; sign++) prices[sign * SIGNS + sign] = 0

function put(a: string, b: string, price: number): void {
  prices[a.charCodeAt(0) * SIGNS + b.charCodeAt(0)] = price
  prices[b.charCodeAt(0) * SIGNS + a.charCodeAt(0)] = price
}

/** What a sign costs that the other word does not have: a glide or an h little, a vowel less than a consonant. */
const missing = new Float32Array(SIGNS).fill(OTHER_PRICE)
for (const [signs, price] of [
  ['i', 0.2],
  ['jW', 0.25],
  ['aeou', VOWEL_PRICE],
  ['h', 0.5],
] as const)
  for (const sign of signs) missing[sign.charCodeAt(0)] = price

const SWAPPED = 0.8

/**
 * How much two words sound the same, from 0 to 1: 1 less the price of turning one into the other for each of the signs of
 * the longer one. Where a script leaves vowels out, consonants alone are compared.
 */
export function alike(a: string, b: string, vowelless: boolean): number {
  if (vowelless) return alike(consonants(a), consonants(b), false)
  if (a === b) return a === '' ? 0 : 1
  const longer = Math.max(a.length, b.length)
  // What differs so much in length is another name whatever its sounds; most pairs end here.
  if (Math.abs(a.length - b.length) > longer / 2) return 0
  return Math.max(0, 1 - distance(a, b) / longer)
}

const consonants = (sounds: string): string => sounds.replace(/[aeiou]/g, '') || sounds

/** Damerau and Levenshtein's distance (optimal string alignment) with a price for each step. */
function distance(a: string, b: string): number {
  const codes = Array.from(b, (sign) => sign.charCodeAt(0))
  let before: number[] = []
  let above = [0]
  for (const code of codes) above.push((above.at(-1) ?? 0) + (missing[code] ?? OTHER_PRICE))
  for (let row = 1; row <= a.length; row++) {
    const code = a.charCodeAt(row - 1)
    const gone = missing[code] ?? OTHER_PRICE
    const here = [(above[0] ?? 0) + gone]
    for (let at = 1; at <= codes.length; at++) {
      const other = codes[at - 1] ?? 0
      let least = Math.min(
        (above[at] ?? 0) + gone,
        (here[at - 1] ?? 0) + (missing[other] ?? OTHER_PRICE),
        (above[at - 1] ?? 0) + (prices[code * SIGNS + other] ?? OTHER_PRICE),
      )
      if (row > 1 && at > 1 && code === codes[at - 2] && other === a.charCodeAt(row - 2))
        least = Math.min(least, (before[at - 2] ?? 0) + SWAPPED)
      here.push(least)
    }
    before = above
    above = here
  }
  return above.at(-1) ?? 0
}
