import type { Mention } from '../adapter.ts'
import { circleOf } from './circles.ts'
import { share } from './classes.ts'
import { type Seen, seenIn } from './evidence.ts'
import { likeness, likenessInOffice } from './likeness.ts'
import { distanceTo, isFull, isPlausible, type Person } from './person.ts'
import type { Registry } from './registry.ts'

/** What distance in years takes from likeness; who is further away is another. */
const PENALTIES: readonly (readonly [years: number, penalty: number])[] = [
  [1, 0],
  [5, 0.01],
  [12, 0.03],
  [20, 0.08],
]
// Of three words the other name may lack one where time and capacity agree; else it is as sure as `resolveNames`.
const LEAST_NEAR = 0.78
const LEAST = 0.87
const LEAD = 0.02
const NEAR = 15
const SAME_OFFICE = 1.1
const SAME_TIME = 5

/** The one known person whom a full name means; undefined where there is none, or two fit as well. */
export function whoIs(mention: Mention, registry: Registry): Person | undefined {
  const then = seenIn(mention)
  const found = registry
    .alikeIn(circleOf(mention.party), mention.name)
    .filter((person) => isPlausible(person, then))
    .map((person) => ({ person, score: scoreOf(mention.name, then, person) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const [best] = found
  if (best === undefined) return elsewhere(mention, registry)
  return oneOf(
    found.filter(({ score }) => best.score - score < LEAD).map(({ person }) => person),
    then,
  )
}

/**
 * Of people whom a name fits equally the nearest in time, where they are called alike themselves and only wait to be made one;
 * else none.
 */
function oneOf(people: readonly Person[], then: readonly Seen[]): Person | undefined {
  const [first, ...rest] = people
  if (first === undefined || rest.length === 0) return first
  if (people.filter(({ fixed }) => fixed !== undefined).length > 1) return undefined
  const areTwins = rest.every((other) => [...first.names].some((name) => isFull(name) && likeness(name, other) > 0))
  const away = (person: Person) => Math.min(...then.map((seen) => distanceTo(person, seen).any))
  return areTwins ? [...people].sort((a, b) => away(a) - away(b))[0] : undefined
}

/** How well a full name, seen at some time, fits a person; 0 where it is another's. */
function scoreOf(name: string, then: readonly Seen[], person: Person): number {
  const distances = then.map((seen) => distanceTo(person, seen))
  const away = Math.min(...distances.map(({ any }) => any))
  // A capacity that says no office, as Chairman, may be any.
  const inOffice = distances.some(({ same, any }, at) => (then[at]?.classes.size === 0 ? any : same) <= SAME_OFFICE)
  const penalty = PENALTIES.find(([years]) => away <= years)?.[1] ?? 1
  const score = Math.max(likeness(name, person), inOffice ? likenessInOffice(name, person) : 0) - penalty
  const agrees = away <= SAME_TIME && then.every(({ classes }) => person.seen.some((seen) => mayBeOne(seen, classes)))
  return score >= (agrees ? LEAST_NEAR : LEAST) ? score : 0
}

const mayBeOne = (seen: Seen, classes: Seen['classes']): boolean =>
  classes.size === 0 || seen.classes.size === 0 || share(seen.classes, classes)

const isState = (circle: string): boolean => circle.startsWith('state:')

/**
 * Someone of the same name who acted for a body, or for whom is not known: Stoltenberg was prime minister of Norway and headed
 * NATO. Nobody acts for two states, however alike the names.
 */
function elsewhere(mention: Mention, registry: Registry): Person | undefined {
  const then = seenIn(mention)
  const ofState = isState(circleOf(mention.party))
  const found = registry.namesakes(mention.name).filter((person) => {
    if (ofState && person.seen.some(({ circle }) => isState(circle))) return false
    const away = then.flatMap(({ from, to }) => person.seen.map((one) => Math.max(0, one.from - to, from - one.to)))
    return Math.min(...away) <= NEAR && isPlausible(person, then)
  })
  return found.length === 1 ? found[0] : undefined
}

/**
 * Makes one of people who were begun apart, because a name came first that fitted neither well. Each is joined to the one
 * other whom its name fits; where there are several, to the one in the same office, else to none.
 */
export function joinTwins(registry: Registry): void {
  for (const person of [...registry.people]) {
    const name = [...person.names].find(isFull)
    const [circle] = person.seen.map((seen) => seen.circle)
    if (name === undefined || circle === undefined || person.fixed !== undefined) continue
    const twins = registry
      .alikeIn(circle, name)
      .filter((other) => other !== person && isPlausible(other, person.seen))
      .map((other) => ({
        other,
        score: scoreOf(
          name,
          person.seen.filter((seen) => seen.circle === circle),
          other,
        ),
      }))
      .filter(({ score }) => score > 0)
    const inOffice = twins.filter(({ other }) =>
      person.seen.some((seen) => distanceTo(other, seen).same <= SAME_OFFICE),
    )
    const twin = oneOf(
      (inOffice.length > 0 ? inOffice : twins).map(({ other }) => other),
      person.seen,
    )
    if (twin !== undefined) registry.merge(twin, person)
  }
}
