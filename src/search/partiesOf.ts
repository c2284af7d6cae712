import { type Candidate, rank } from '../names/rank.ts'

// «Guinea» is not Guinea-Bissau; «Congo» may be either.
const LEAST_SCORE = 0.8
const BESIDE_BEST = 0.02

/** The ids of the states and bodies that a text may mean: an id, an alpha-3 code, or a name of one of the candidates. */
export function partiesOf(text: string, candidates: readonly Candidate[]): string[] {
  if (/^(?:state|body):/.test(text)) return [text]
  const hits = rank(text, candidates)
  const least = Math.max(LEAST_SCORE, (hits[0]?.score ?? 0) - BESIDE_BEST)
  const named = hits.filter(({ score }) => score >= least).map(({ id }) => id)
  return /^[A-Z]{3}$/.test(text) ? [`state:${text}`, ...named] : named
}
