import { rank } from '../names/rank.ts'
import { type Ask, findCandidates } from './findCandidates.ts'

const CANDIDATES = 30
// «Guinea» is not Guinea-Bissau; «Congo» may be either.
const LEAST_SCORE = 0.8
const BESIDE_BEST = 0.02

/** The ids of the states and bodies that each text may mean: an id, an alpha-3 code or a name; by one statement. */
export async function findParties(texts: readonly string[], context: Ask): Promise<ReadonlyMap<string, string[]>> {
  const wanted = texts.map((text) => ({ text, kinds: ['STATE', 'BODY'] as const }))
  const candidates = await findCandidates(wanted, CANDIDATES, context)
  return new Map(
    texts.map((text, at) => {
      if (/^(?:state|body):/.test(text)) return [text, [text]]
      const hits = rank(text, candidates[at] ?? [])
      const least = Math.max(LEAST_SCORE, (hits[0]?.score ?? 0) - BESIDE_BEST)
      const code = /^[A-Z]{3}$/.test(text) ? [`state:${text}`] : []
      return [text, [...code, ...hits.filter(({ score }) => score >= least).map(({ id }) => id)]]
    }),
  )
}
