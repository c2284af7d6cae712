import type { Mention } from '../adapter.ts'
import { circleOf } from './circles.ts'
import { seenIn } from './evidence.ts'
import { likeness, likenessInOffice } from './likeness.ts'
import { distanceTo, isPlausible, type Person } from './person.ts'
import type { Registry } from './registry.ts'

/** What distance in years takes from likeness; who is further away is another. */
const PENALTIES: readonly (readonly [years: number, penalty: number])[] = [
  [1, 0],
  [5, 0.01],
  [12, 0.03],
  // A name that is the same to the letter comes back after a generation.
  [30, 0.08],
]
const LEAST = 0.88
const LEAD = 0.02
const NEAR = 15
const SAME_OFFICE = 1.1

/** The one known person whom a full name means; undefined where there is none, or two fit as well. */
export function whoIs(mention: Mention, registry: Registry): Person | undefined {
  const then = seenIn(mention)
  const circle = circleOf(mention.party)
  const found = registry
    .alikeIn(circle, mention.name)
    .filter((person) => isPlausible(person, then))
    .map((person) => ({ person, score: scoreOf(mention, person) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
  const [best, next] = found
  if (best === undefined) return elsewhere(mention, registry)
  return best.score - (next?.score ?? 0) >= LEAD ? best.person : undefined
}

function scoreOf(mention: Mention, person: Person): number {
  const inOffice = seenIn(mention).some((seen) => distanceTo(person, seen).same <= SAME_OFFICE)
  const score = Math.max(likeness(mention.name, person), inOffice ? likenessInOffice(mention.name, person) : 0)
  return score - penaltyOf(person, mention)
}

function penaltyOf(person: Person, mention: Mention): number {
  const away = Math.min(...seenIn(mention).map((seen) => distanceTo(person, seen).any))
  return PENALTIES.find(([years]) => away <= years)?.[1] ?? 1
}

const isState = (circle: string): boolean => circle.startsWith('state:')

/**
 * Someone of the same name who acted for a body, or for whom is not known: Stoltenberg was prime minister of Norway and headed
 * NATO. Nobody acts for two states, however alike the names.
 */
function elsewhere(mention: Mention, registry: Registry): Person | undefined {
  const then = seenIn(mention)
  const circle = circleOf(mention.party)
  const found = registry.namesakes(mention.name).filter(({ seen, ...person }) => {
    const circles = new Set(seen.map((one) => one.circle))
    if (isState(circle) && [...circles].some(isState)) return false
    const away = Math.min(
      ...then.flatMap(({ from, to }) => seen.map((one) => Math.max(0, one.from - to, from - one.to))),
    )
    return away <= NEAR && isPlausible({ seen, ...person }, then)
  })
  return found.length === 1 ? found[0] : undefined
}
