import type { MatchKind, NodeKind } from '../generated/graphql.ts'
import { compareWords, type Fit } from './compare.ts'
import { fold } from './fold.ts'
import { joinedWords } from './joined.ts'
import { abbreviationOf, LONGEST_JOINED } from './nameKeys.ts'
import { type ReadName, readName } from './readName.ts'
import type { Word } from './words.ts'

/** A node that a text may mean, with its names. */
export interface Candidate {
  readonly id: string
  readonly kind: NodeKind
  readonly names: readonly string[]
}

/** A node that a text may mean, and by which of its names. */
export interface Hit {
  readonly id: string
  readonly kind: NodeKind
  /** The place of the name that fits best. */
  readonly name: number
  readonly how: MatchKind
  /** From 0 to 1: docs/names.md. */
  readonly score: number
  /** How many words of the name the text has in full. */
  readonly words: number
  /** Whether one of the text and the name stands in the other: src/names/compare.ts. */
  readonly contained: boolean
}

// What is less like is no answer.
const LEAST_SCORE = 0.45
// Only what is the same may have 1: a title beside it is a difference.
const MOST_OTHERWISE = 0.99
const ABBREVIATED = 0.85
const JOINED = 0.99
// Scores stand in cursors, and as text they must come back as they went.
const DIGITS = 10_000

/** The candidates that a text may mean, the best first, then by id. */
export function rank(text: string, candidates: readonly Candidate[]): Hit[] {
  const asked = readName(text)
  if (asked.words.length === 0) return []
  const hits = candidates.flatMap((candidate) => hitOf(asked, candidate) ?? [])
  return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

function hitOf(asked: ReadName, { id, kind, names }: Candidate): Hit | undefined {
  let best: Hit | undefined
  for (const [name, value] of names.entries()) {
    const fit = fitOf(asked, readName(value), kind)
    if (fit.score >= LEAST_SCORE && (best === undefined || fit.score > best.score)) best = { id, kind, name, ...fit }
  }
  return best
}

const NONE: Fit = { score: 0, how: 'FUZZY', words: 0, contained: false }

function fitOf(asked: ReadName, name: ReadName, kind: NodeKind): Fit {
  if (asked.together === name.together && fold(asked.text) === fold(name.text))
    return { ...compareWords(asked.words, name.words), score: 1, how: 'EXACT' }
  if (kind === 'OFFICIAL' && sameWords(asked.bare, name.bare))
    return { ...compareWords(asked.bare, name.bare), score: MOST_OTHERWISE, how: 'EXACT' }
  const plain = compareBest(asked.words, name.words)
  const other = kind === 'OFFICIAL' ? compareBare(asked, name) : compareAbbreviation(asked, name)
  const { score, ...fit } = other.score > plain.score ? other : plain
  return { ...fit, score: Math.floor(Math.min(score, MOST_OTHERWISE) * DIGITS) / DIGITS }
}

const sameWords = (some: readonly Word[], others: readonly Word[]): boolean =>
  some.length === others.length && some.every(({ folded }, at) => folded === others[at]?.folded)

const compareBare = (asked: ReadName, name: ReadName): Fit =>
  asked.bare === asked.words && name.bare === name.words ? NONE : compareBest(asked.bare, name.bare)

function compareAbbreviation(asked: ReadName, name: ReadName): Fit {
  const same =
    (asked.words.length === 1 && abbreviationOf(name.text).includes(asked.together)) ||
    (name.words.length === 1 && abbreviationOf(asked.text).includes(name.together))
  return same ? { score: ABBREVIATED, how: 'FUZZY', words: 0, contained: true } : NONE
}

/** Compares words as they are, then with neighbours of the longer side written as one: Jin-ping and Jinping. */
function compareBest(text: readonly Word[], name: readonly Word[]): Fit {
  if (text.length === 0 || name.length === 0) return NONE
  let best = compareWords(text, name)
  if (text.length === name.length || text.length > LONGEST_JOINED || name.length > LONGEST_JOINED) return best
  const [more, less] = text.length > name.length ? [text, name] : [name, text]
  for (const { at, count, word } of joinedWords(more)) {
    const joined = more.toSpliced(at, count, word)
    const fit = more === text ? compareWords(joined, less) : compareWords(less, joined)
    if (fit.score * JOINED > best.score) best = { ...fit, score: fit.score * JOINED }
  }
  return best
}
