import type { FindParty } from './remark.ts'

const LONGEST = 6

/** A state or body at the beginning of some words: the longest that is known; «Singapore’s» is Singapore. */
export function readParty(words: readonly string[], find: FindParty): { party: string; taken: number } | undefined {
  const separator = words.findIndex((word) => /^[,;()]$/.test(word))
  for (let taken = Math.min(LONGEST, separator < 0 ? words.length : separator); taken > 0; taken--) {
    const text = words
      .slice(0, taken)
      .join(' ')
      .replace(/['’]s?$/, '')
    // The look-up passes over small words: «Venezuela and» would be Venezuela.
    const party = /^\p{Lu}/u.test(text) && !/ (?:and|of|the)$/.test(text) ? find(text) : undefined
    if (party !== undefined) return { party, taken }
  }
  return undefined
}

/** Parties that follow one another. */
export interface ReadParties {
  readonly parties: readonly string[]
  readonly taken: number
}

/**
 * «Canada, France, and the Federal Republic of Germany»: as many as follow one another.
 * @param ends whether the words behind a party tell that it belongs to what follows: «and PLO Chairman Arafat»
 */
export function readParties(
  words: readonly string[],
  find: FindParty,
  ends: (rest: readonly string[]) => boolean = () => false,
): ReadParties {
  const parties: string[] = []
  let at = 0
  for (;;) {
    let from = at
    while (/^(?:,|and|the|&|both)$/.test(words[from] ?? '')) from++
    const read = readParty(words.slice(from), find)
    const stop = !read || (parties.length > 0 && (from === at || ends(words.slice(from + read.taken))))
    if (stop) return { parties, taken: at }
    parties.push(read.party)
    at = from + read.taken
  }
}
