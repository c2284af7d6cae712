import type { Context } from '../context.ts'
import type { NodeKind } from '../generated/graphql.ts'
import { statements } from '../generated/statements.ts'
import { queryKeys } from '../names/queryKeys.ts'
import type { Candidate } from '../names/rank.ts'
import { fullTextQuery } from './fullText.ts'

/** What a statement is asked with. */
export type Ask = Pick<Context, 'ask' | 'viewer' | 'signal'>

/** A text to be found, and among which kinds: all where none is named. */
export interface Wanted {
  readonly text: string
  readonly kinds: readonly NodeKind[]
}

type Row = readonly [kind: NodeKind, id: string, names: readonly string[]]

const OF_ONE = { ...statements['search/candidates'], columns: 1, mergeable: true } as const
// A list is a batch already: merged with others it would take more than the second that a batch may take.
const OF_MANY = { ...OF_ONE, mergeable: false } as const

/** The nodes whose keys fit each text best, at most so many for each, by one statement. */
export async function findCandidates(
  wanted: readonly Wanted[],
  most: number,
  { ask, viewer, signal }: Ask,
): Promise<Candidate[][]> {
  const queries = wanted.map(({ text, kinds }) => fullTextQuery(queryKeys(text), kinds))
  // A text without a letter asks for nothing, and Lucene takes no empty query.
  const asked = queries.filter((query) => query !== '')
  if (asked.length === 0) return wanted.map(() => [])
  const [answer] =
    (await ask(asked.length === 1 ? OF_ONE : OF_MANY, viewer.rights, {
      parameters: { queries: asked, most },
      signal,
    })) ?? []
  const found = ((answer ?? []) as readonly (readonly Row[])[]).values()
  return queries.map((query) => (query === '' ? [] : (found.next().value ?? []).map(candidateOf)))
}

const candidateOf = ([kind, id, names]: Row): Candidate => ({ id, kind, names })
