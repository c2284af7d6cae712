import { readFileSync } from 'node:fs'

export const HALVES = ['tuning', 'held-out'] as const
export type Half = (typeof HALVES)[number]

/** Someone in a post of a state, seen in it from one year to another. */
export interface Person {
  readonly id: string
  readonly state: string
  readonly post: string
  readonly from: string
  readonly to: string
  /** The one spelling that the graph knows. */
  readonly known: string
}

/** Another spelling of the person, as someone wrote it. */
export interface Asked {
  readonly person: Person
  readonly text: string
  readonly year: string
  readonly system: string
}

/** The rows of a table without its heading. */
function rowsOf(file: string): string[][] {
  const text = readFileSync(new URL(`gold/${file}.tsv`, import.meta.url), 'utf8')
  const rows = text.trimEnd().split('\n')
  return rows.slice(1).map((row) => row.split('\t'))
}

const slugOf = (text: string): string => text.toLowerCase().replace(/[^a-z0-9._-]+/g, '-')

/** Who is asked for in a half of the gold set, and by which spellings. */
export const asked = (half: Half): Asked[] =>
  rowsOf(half).map(
    ([id = '', state = '', post = '', from = '', to = '', known = '', text = '', year = '', system = '']) => ({
      person: { id: `official:gold-${slugOf(id)}`, state, post, from, to, known },
      text,
      year,
      system,
    }),
  )

/** Everyone else in the data, under one spelling each. */
export const others = (): Person[] =>
  rowsOf('others').map(([state = '', post = '', from = '', to = '', known = ''], at) => {
    return { id: `official:other-${at}`, state, post, from, to, known }
  })
