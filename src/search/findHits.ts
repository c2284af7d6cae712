import type { NodeKind } from '../generated/graphql.ts'
import { type Hit, rank } from '../names/rank.ts'
import type { WorkOut } from '../plan/ahead.ts'
import { findCandidates } from './findCandidates.ts'

/** What Query.search is asked. */
interface Asked {
  readonly text: string
  readonly kind: readonly NodeKind[] | null
}

// What a text means stands among the first few; the rest is for those who page.
const CANDIDATES = 60

/**
 * The hits that Query.search answers, the best first. A statement of its own finds the candidates, because how names
 * sound alike is no arithmetic for Cypher; the statement that fetches the selection then reads the page alone.
 */
export const findHits: WorkOut = async (args, context) => {
  const { text, kind } = args as unknown as Asked
  const [candidates = []] = await findCandidates([{ text, kinds: kind ?? [] }], CANDIDATES, context)
  return rank(text, candidates).map(hitRow)
}

/** A hit as the files of cypher/SearchHit/ read it. */
export const hitRow = ({ id, name, how, score }: Hit) => ({ id, position: name, how, score })
