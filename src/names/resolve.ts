import type { Hit } from './rank.ts'
import { type Hints, type Service, type Verdict, weigh } from './service.ts'

/** What a name means, as far as can be told. */
export interface Resolution {
  readonly best: Hit | null
  readonly runnerUp: Hit | null
  /** Whether the best may be taken without looking. */
  readonly sure: boolean
}

// Three hints that agree leave a fifth of a hit's doubt: what is further behind than this will not be first.
const REACH = 0.3

/** The hits, of a list that has the best first, that hints may put first. */
export const withinReach = (hits: readonly Hit[]): readonly Hit[] =>
  hits.filter(({ score }) => score >= (hits[0]?.score ?? 0) - REACH)

// What speaks for a hit takes away so much of its doubt; what speaks against it leaves so much of its score.
const DOUBT: Readonly<Record<Verdict, number>> = { FOR: 0.6, NOTHING: 1, AGAINST: 1 }
const KEPT: Readonly<Record<Verdict, number>> = { FOR: 1, NOTHING: 1, AGAINST: 0.5 }
const DIGITS = 10_000
const SURE_SCORE = 0.9
const SURE_LEAD = 0.05

/**
 * Chooses among hits, the best first, by what else was told.
 * @param serviceOf what is on record of a hit; undefined where nothing is
 */
export function resolve(
  hits: readonly Hit[],
  hints: Hints,
  serviceOf: (id: string) => Service | undefined,
): Resolution {
  const weighed = hits.map((hit) => {
    const service = serviceOf(hit.id)
    const weights = service && weigh(hints, service)
    const verdicts = Object.values(weights ?? {})
    const doubt = verdicts.reduce((rest, verdict) => rest * DOUBT[verdict], 1 - hit.score)
    const score = verdicts.reduce((rest, verdict) => rest * KEPT[verdict], 1 - doubt)
    return { hit: { ...hit, score: Math.round(score * DIGITS) / DIGITS }, party: weights?.party, verdicts }
  })
  weighed.sort((a, b) => b.hit.score - a.hit.score || (a.hit.id < b.hit.id ? -1 : 1))
  const [best, runnerUp] = weighed
  if (!best) return { best: null, runnerUp: null, sure: false }
  const lead = best.hit.score - (runnerUp?.hit.score ?? 0)
  // One word is no name of a person: it takes a state to know which of the family is meant.
  const named = best.hit.kind !== 'OFFICIAL' || best.hit.words > 1 || best.party === 'FOR'
  const sure =
    named &&
    // Hints choose between namesakes; they make no namesake of someone who is not in the graph.
    best.hit.contained &&
    best.hit.score >= SURE_SCORE &&
    lead >= SURE_LEAD &&
    !best.verdicts.includes('AGAINST')
  return { best: best.hit, runnerUp: runnerUp?.hit ?? null, sure }
}
