import { setImmediate as turn } from 'node:timers/promises'
import type { NodeKind } from '../generated/graphql.ts'
import { type Candidate, rank } from '../names/rank.ts'
import { resolve, withinReach } from '../names/resolve.ts'
import type { Hints } from '../names/service.ts'
import type { WorkOut } from '../plan/ahead.ts'
import { parsePartialDate } from '../time/partialDate.ts'
import { type Ask, findCandidates } from './findCandidates.ts'
import { hitRow } from './findHits.ts'
import { findServices } from './findServices.ts'
import { partiesOf } from './partiesOf.ts'

/** One of the names that Query.resolveNames is asked about. */
interface Asked {
  readonly name: string
  readonly kind: NodeKind | null
  readonly state?: string | null
  readonly office?: string | null
  readonly on?: string | null
}

// So many candidates' names fill some megabytes at once, and a request that is given up ends between two statements.
const NAMES_AT_ONCE = 100
const CANDIDATES = 40
const PARTIES = ['STATE', 'BODY'] as const

/** The answers of Query.resolveNames: two statements for each hundred names at most, whatever the names. */
export const findResolutions: WorkOut = async (args, context) => {
  const { names } = args as unknown as { readonly names: readonly Asked[] }
  const resolutions = []
  for (let start = 0; start < names.length; start += NAMES_AT_ONCE)
    resolutions.push(...(await resolveSome(names.slice(start, start + NAMES_AT_ONCE), context)))
  return resolutions
}

async function resolveSome(names: readonly Asked[], context: Ask) {
  const states = [...new Set(names.flatMap(({ state }) => state ?? []))]
  const wanted = [
    ...names.map(({ name, kind }) => ({ text: name, kinds: kind === null ? [] : [kind] })),
    ...states.map((text) => ({ text, kinds: PARTIES })),
  ]
  const candidates = await findCandidates(wanted, CANDIDATES, context)
  const parties = new Map(states.map((text, at) => [text, partiesOf(text, candidates[names.length + at] ?? [])]))
  const hits = await rankAll(names, candidates)
  const hints = names.map((asked) => hintsOf(asked, parties))
  const weighed = hits.flatMap((list, at) => (isTold(hints[at]) ? withinReach(list).map(({ id }) => id) : []))
  const services = await findServices([...new Set(weighed)], context)
  return names.map(({ name }, at) => {
    const { best, runnerUp, sure } = resolve(hits[at] ?? [], hints[at] ?? NONE, (id) => services.get(id))
    return { name, best: best && hitRow(best), runnerUp: runnerUp && hitRow(runnerUp), sure }
  })
}

/** Ranks the candidates of each name; others have their turn in between, for a hundred take a quarter of a second. */
async function rankAll(names: readonly Asked[], candidates: readonly (readonly Candidate[])[]) {
  const hits = []
  for (const [at, { name }] of names.entries()) {
    hits.push(rank(name, candidates[at] ?? []))
    await turn()
  }
  return hits
}

const NONE: Hints = { parties: null, office: null, on: null }

const hintsOf = ({ state, office, on }: Asked, parties: ReadonlyMap<string, string[]>): Hints => ({
  parties: state ? (parties.get(state) ?? []) : null,
  office: office ?? null,
  on: (on && parsePartialDate(on)) || null,
})

const isTold = (hints: Hints | undefined): boolean =>
  hints !== undefined && Object.values(hints).some((hint) => hint !== null)
