import type { DerivedField } from '../derivedField.ts'
import type { NameKind } from '../generated/graphql.ts'

/** Kinds of names from the most to the least fit to stand for the node. */
const FITNESS: readonly NameKind[] = ['PREFERRED', 'NATIVE', 'VARIANT', 'TRANSLITERATION', 'FORMER', 'ABBREVIATION']

const SHOWN = 'it.name'
const LISTS = ['it.nameValues', 'it.nameLanguages', 'it.nameKinds']

/**
 * `Named.name`: the best name in the language asked for, else in English, else in any; `shown` is the one of the last
 * two. A tag is matched whole, then by its language alone (RFC 4647, look-up): be-Latn finds be-Latn, else be.
 */
export const name: DerivedField = (given) => {
  // For an answer with 400 names the lists are half of what reading it from Bolt costs: 3.7 ms instead of 8.
  if (!given.has('language')) return { columns: [SHOWN] }
  return {
    columns: [SHOWN, ...LISTS],
    derive([shown, values, languages, kinds], { language }) {
      if (typeof language !== 'string') return shown
      return bestName(values as string[], languages as string[], kinds as string[], language) ?? shown
    },
  }
}

/** The fittest of parallel lists of names in a language; undefined where there is none. */
export function bestName(
  values: readonly string[],
  languages: readonly string[],
  kinds: readonly string[],
  language: string,
): string | undefined {
  const wanted = language.toLowerCase()
  for (let tag = wanted; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const found = [...values.keys()].filter((at) => languages[at]?.toLowerCase() === tag)
    const best = found.sort((a, b) => fitness(kinds[a]) - fitness(kinds[b]) || a - b)[0]
    if (best !== undefined) return values[best]
  }
  return undefined
}

const fitness = (kind: string | undefined): number => FITNESS.indexOf(kind as NameKind) >>> 0
