import type { MatchKind, NameKind, NodeKind } from '../generated/graphql.ts'
import { compareWords, type Fit } from './compare.ts'
import { fold } from './fold.ts'
import { abbreviationOf } from './nameKeys.ts'
import { untitled, withoutSigns } from './titles.ts'
import { type Word, wordsOf } from './words.ts'

/** A node that a text may mean, with its names. */
export interface Candidate {
  readonly id: string
  readonly kind: NodeKind
  readonly names: readonly { readonly value: string; readonly kind: NameKind }[]
}

/** A node that a text may mean, and by which of its names. */
export interface Hit {
  readonly id: string
  /** The place of the name that fits best. */
  readonly name: number
  readonly how: MatchKind
  /** From 0 to 1: docs/names.md. */
  readonly score: number
}

// What is less like is no answer.
const LEAST_SCORE = 0.45
// Only what is the same may have 1: a title beside it is a difference.
const MOST_OTHERWISE = 0.99
const ABBREVIATED = 0.85
// Scores stand in cursors, and as text they must come back as they went.
const DIGITS = 10_000

/** The candidates that a text may mean, the best first, then by id. */
export function rank(text: string, candidates: readonly Candidate[]): Hit[] {
  const asked = read(text)
  const hits = candidates.flatMap((candidate) => hitOf(asked, candidate) ?? [])
  return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

/** A text as it is compared, for people also without titles. */
interface Read {
  readonly folded: string
  readonly words: readonly Word[]
  readonly bare: readonly Word[]
  readonly abbreviation: string | undefined
}

function read(text: string): Read {
  const words = wordsOf(text)
  const bare = untitled(wordsOf(withoutSigns(text)))
  return { folded: fold(text), words, bare, abbreviation: abbreviationOf(text)[0] }
}

function hitOf(asked: Read, { id, kind, names }: Candidate): Hit | undefined {
  let best: Hit | undefined
  for (const [name, { value }] of names.entries()) {
    const { score, how } = fitOf(asked, value, kind)
    if (score >= LEAST_SCORE && (best === undefined || score > best.score)) best = { id, name, how, score }
  }
  return best
}

const NONE: Fit = { score: 0, how: 'FUZZY' }

function fitOf(asked: Read, value: string, kind: NodeKind): Fit {
  const name = read(value)
  if (asked.folded === '') return NONE
  if (asked.folded === name.folded) return { score: 1, how: 'EXACT' }
  if (kind === 'OFFICIAL' && sameWords(asked.bare, name.bare)) return { score: MOST_OTHERWISE, how: 'EXACT' }
  const fits =
    kind === 'OFFICIAL'
      ? [compareBest(asked.bare, name.bare), compareBest(asked.words, name.words)]
      : [compareBest(asked.words, name.words), compareAbbreviation(asked, name)]
  const best = fits.reduce((one, other) => (other.score > one.score ? other : one))
  return { how: best.how, score: Math.floor(Math.min(best.score, MOST_OTHERWISE) * DIGITS) / DIGITS }
}

const sameWords = (some: readonly Word[], others: readonly Word[]): boolean =>
  some.length === others.length && some.every(({ folded }, at) => folded === others[at]?.folded)

function compareAbbreviation(asked: Read, name: Read): Fit {
  const same = asked.folded === name.abbreviation || asked.abbreviation === name.folded
  return same ? { score: ABBREVIATED, how: 'FUZZY' } : NONE
}

/** Compares words as they are, then with two neighbours of the longer side written as one: Jin-ping and Jinping. */
function compareBest(text: readonly Word[], name: readonly Word[]): Fit {
  if (text.length === 0 || name.length === 0) return NONE
  let best = compareWords(text, name)
  if (text.length === name.length || text.length > 6 || name.length > 6) return best
  const [more, less] = text.length > name.length ? [text, name] : [name, text]
  for (let at = 1; at < more.length; at++) {
    const joined = joinAt(more, at)
    const fit = more === text ? compareWords(joined, less) : compareWords(less, joined)
    if (fit.score > best.score) best = fit
  }
  return best
}

function joinAt(words: readonly Word[], at: number): Word[] {
  const [one, other] = [words[at - 1], words[at]]
  if (!one || !other) return [...words]
  const joined = {
    folded: one.folded + other.folded,
    sounds: one.sounds + other.sounds,
    vowelless: one.vowelless || other.vowelless,
  }
  return [...words.slice(0, at - 1), joined, ...words.slice(at + 1)]
}
