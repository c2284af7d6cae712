import type { NodeKind } from '../generated/graphql.ts'
import { rank } from '../names/rank.ts'
import { resolve, WEIGHED } from '../names/resolve.ts'
import type { Hints } from '../names/service.ts'
import type { WorkOut } from '../plan/ahead.ts'
import { parsePartialDate } from '../time/partialDate.ts'
import { type Ask, findCandidates } from './findCandidates.ts'
import { hitRow } from './findHits.ts'
import { findParties } from './findParties.ts'
import { findServices } from './findServices.ts'

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

/** The answers of Query.resolveNames: three statements for each hundred names at most, whatever the names. */
export const findResolutions: WorkOut = async (args, context) => {
  const { names } = args as unknown as { readonly names: readonly Asked[] }
  const resolutions = []
  for (let start = 0; start < names.length; start += NAMES_AT_ONCE)
    resolutions.push(...(await resolveSome(names.slice(start, start + NAMES_AT_ONCE), context)))
  return resolutions
}

async function resolveSome(names: readonly Asked[], context: Ask) {
  const wanted = names.map(({ name, kind }) => ({ text: name, kinds: kind === null ? [] : [kind] }))
  const states = names.flatMap(({ state }) => state ?? [])
  const [candidates, parties] = await Promise.all([
    findCandidates(wanted, CANDIDATES, context),
    findParties([...new Set(states)], context),
  ])
  const hits = names.map(({ name }, at) => rank(name, candidates[at] ?? []))
  const hints = names.map(({ state, office, on }): Hints => {
    const date = on ? parsePartialDate(on) : undefined
    return { parties: state ? (parties.get(state) ?? []) : null, office: office ?? null, on: date ?? null }
  })
  const told = hints.map(({ parties, office, on }) => parties !== null || office !== null || on !== null)
  const weighed = hits.flatMap((list, at) => (told[at] ? list.slice(0, WEIGHED).map(({ id }) => id) : []))
  const services = await findServices([...new Set(weighed)], context)
  return names.map(({ name, kind }, at) => {
    const { best, runnerUp, sure } = resolve(hits[at] ?? [], kind, hints[at] as Hints, (id) => services.get(id))
    return { name, best: best && hitRow(best), runnerUp: runnerUp && hitRow(runnerUp), sure }
  })
}
