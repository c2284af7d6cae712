import { readName } from '../../names/readName.ts'
import { skeletonsOf } from '../../names/skeleton.ts'
import { isGeneration, isParticle } from '../../names/titles.ts'
import { isInitial, type Word } from '../../names/words.ts'
import type { Mention } from '../adapter.ts'
import { type Class, share } from './classes.ts'
import type { Seen } from './evidence.ts'

/** Someone as far as is known: the mentions that are taken to be one person. */
export interface Person {
  /** The id that a source gave, where one keeps people by id. */
  readonly fixed?: string
  readonly mentions: Mention[]
  readonly names: Set<string>
  readonly seen: Seen[]
  born?: number
  died?: number
}

/** The words by which a name is found: no titles, initials, particles. */
export const tellingWords = (name: string): Word[] => {
  const bare = readName(name).bare.filter((word) => !isInitial(word) && !isGeneration(word.folded))
  const telling = bare.filter(({ folded }) => !isParticle(folded))
  return telling.length > 0 ? telling : [...bare]
}

/** A name of one telling word is a surname, or a king's: Wilson, Lord Carrington, Hussein. */
export const isFull = (name: string): boolean => tellingWords(name).length > 1

/** Keys under which a person is looked for: the skeletons of the words of all names. */
export const keysOf = (names: Iterable<string>): Set<string> =>
  new Set([...names].flatMap((name) => tellingWords(name).flatMap(({ sounds }) => skeletonsOf(sounds))))

/** Nobody acts before manhood, after death, or for longer than sixty years. */
const YOUNGEST = 17
const LONGEST = 60

/** Whether one and the same may have been seen then, too. */
export function isPlausible({ seen, born, died }: Person, then: readonly Seen[]): boolean {
  if (then.length === 0) return true
  const first = Math.min(...then.map(({ from }) => from))
  const last = Math.max(...then.map(({ to }) => to))
  if (born !== undefined && first < born + YOUNGEST) return false
  // A day of death is no better known than its year.
  if (died !== undefined && Math.floor(first) > Math.floor(died)) return false
  return (
    seen.length === 0 ||
    Math.max(last, ...seen.map(({ to }) => to)) - Math.min(first, ...seen.map(({ from }) => from)) <= LONGEST
  )
}

/** How far a person's record is from a time, in years. */
export interface Distance {
  /** To the nearest that has a class in common. */
  readonly same: number
  /** To the nearest of any. */
  readonly any: number
}

// Seen as prime minister in 1966 and 1971, someone was it in between.
const BRIDGED = 6

/** How far what is known of a person in a circle is from when someone was seen there. */
export function distanceTo(person: Person, { circle, classes, from, to }: Seen): Distance {
  const there = person.seen.filter((seen) => seen.circle === circle)
  const away = (spans: readonly { from: number; to: number }[]): number =>
    Math.min(Number.POSITIVE_INFINITY, ...spans.map((span) => Math.max(0, span.from - to, from - span.to)))
  const kinds = [...classes]
  const same = kinds.flatMap((kind) => bridged(there.filter((seen) => share(seen.classes, new Set<Class>([kind])))))
  return { same: away(same), any: away(there) }
}

/** Spans of time, those with little in between made one. */
function bridged(seen: readonly Seen[]): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = []
  for (const { from, to } of [...seen].sort((a, b) => a.from - b.from)) {
    const last = spans.at(-1)
    if (last !== undefined && from - last.to <= BRIDGED) last.to = Math.max(last.to, to)
    else spans.push({ from, to })
  }
  return spans
}
