import { untitled, withoutSigns } from './titles.ts'
import { type Word, wordsOf } from './words.ts'

/** A name, or a text that may be one, as it is compared. */
export interface ReadName {
  readonly text: string
  readonly words: readonly Word[]
  /** Without titles; the same list where it has none. */
  readonly bare: readonly Word[]
  /** Its words as one: two names that differ here differ in more than case, accents and punctuation. */
  readonly together: string
}

export function readName(text: string): ReadName {
  const words = wordsOf(text)
  const unsigned = withoutSigns(text)
  const bare = untitled(unsigned === text ? words : wordsOf(unsigned))
  return { text, words, bare, together: words.map(({ folded }) => folded).join('') }
}
