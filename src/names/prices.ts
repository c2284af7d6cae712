/**
 * What it costs to write one sign of src/names/sounds.ts for another: nothing where systems merely disagree about a
 * letter, little where sounds are near each other, 1 for any other two.
 */
const NEAR: readonly (readonly [price: number, pairs: string])[] = [
  [0, 'XC XS Xh ck cs cT cC ji jJ jZ xS xs xz Dd Dz Dt Ds GJ Gj Gg Wv Wu Wo Yi Ye Yj'],
  [0.1, 'Xk jh xh zT JZ DJ'],
  [0.15, 'vf'],
  [0.2, 'XJ XZ cS gh zs SZ'],
  [0.25, 'uv'],
  [0.3, 'gk kh dt bp sT SC CT JC Ss Zz Jz TJ Tt Gk ei ao ou ea eo iu ie'],
  [0.4, 'vb JS Cs jg Jg'],
  [0.5, 'Js'],
  [0.6, 'nm'],
]
const VOWELS = 'aeiou'
const VOWEL_PRICE = 0.4
const OTHER_PRICE = 1

// A table of character codes: reading a map with two keys for each cell took most of the time of a ranking.
const SIGNS = 128
const prices = new Float32Array(SIGNS * SIGNS).fill(OTHER_PRICE)
for (const a of VOWELS) for (const b of VOWELS) put(a, b, VOWEL_PRICE)
for (const [price, pairs] of NEAR) for (const [a = '', b = ''] of pairs.split(' ')) put(a, b, price)
for (let sign = 0; sign < SIGNS; sign++) prices[sign * SIGNS + sign] = 0

function put(a: string, b: string, price: number): void {
  prices[a.charCodeAt(0) * SIGNS + b.charCodeAt(0)] = price
  prices[b.charCodeAt(0) * SIGNS + a.charCodeAt(0)] = price
}

/** The price of one sign for another, by their character codes. */
export const priceOfOther = (one: number, other: number): number => prices[one * SIGNS + other] ?? OTHER_PRICE

/** What a sign costs that the other word does not have: an h little, a vowel less than a consonant. */
const MISSING: readonly (readonly [price: number, signs: string])[] = [
  [0.25, 'jWY'],
  [VOWEL_PRICE, VOWELS],
  [0.5, 'h'],
]
// Beside another vowel it is a glide, which every system writes where it likes: Sergeyi, Siargei.
const GLIDE_PRICE = 0.2
// A script without short vowels was never going to have it.
const UNWRITTEN_PRICE = 0.03

/** The price of a word's sign that the other word does not have, whose script may leave vowels out. */
export function priceOfMissing(word: string, at: number, besideVowelless: boolean): number {
  const sign = word[at] ?? ''
  if (besideVowelless) return isVowel(sign) ? UNWRITTEN_PRICE : OTHER_PRICE
  if (sign === 'i' && (isVowel(word[at - 1]) || isVowel(word[at + 1]))) return GLIDE_PRICE
  return MISSING.find(([, signs]) => signs.includes(sign))?.[0] ?? OTHER_PRICE
}

const isVowel = (sign: string | undefined): boolean => sign !== undefined && VOWELS.includes(sign)
