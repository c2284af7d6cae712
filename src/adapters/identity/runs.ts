import type { Mention } from '../adapter.ts'
import { circleOf } from './circles.ts'
import { share } from './classes.ts'
import { type Seen, seenIn } from './evidence.ts'
import { hasSurname } from './likeness.ts'
import { distanceTo, isFull, isPlausible, type Person } from './person.ts'
import type { Registry } from './registry.ts'
import { isFathers } from './successions.ts'
import { speaks } from './surnames.ts'

// A foreign minister who speaks every year is missing now and then.
const GAP = 4
// In one capacity that is told: Bayar was president in 1954 and in 1959.
const GAP_IN_CAPACITY = 8
// Where it is doubtful who is meant, only what follows at once in the same capacity is of one person.
const DOUBTFUL_GAP = 1.1

/**
 * Of surnames that mean nobody known: those of one circle that follow each other in time, in capacities that agree as far as
 * they are told, are one person.
 * @param doubtful those for whom several are known
 */
export function joinRuns(mentions: readonly Mention[], doubtful: ReadonlySet<Mention>, registry: Registry): void {
  const begun = new Map<Person, boolean>()
  for (const mention of mentions) {
    const [then] = seenIn(mention)
    const runs =
      then === undefined || mention.party === undefined ? [] : openRuns(mention, then, doubtful, registry, begun)
    const [run] = runs
    if (run !== undefined && runs.length === 1) registry.join(run, mention)
    else begun.set(registry.add(mention, []), doubtful.has(mention))
  }
}

function openRuns(
  mention: Mention,
  then: Seen,
  doubtful: ReadonlySet<Mention>,
  registry: Registry,
  begun: ReadonlyMap<Person, boolean>,
): Person[] {
  const gap = doubtful.has(mention) ? DOUBTFUL_GAP : GAP
  return registry.alikeIn(circleOf(mention.party), mention.name).filter((person) => {
    if (begun.get(person) !== doubtful.has(mention)) return false
    if (!hasSurname(mention.name, person) || !isPlausible(person, [then])) return false
    const near = person.seen.filter(({ from, to, classes }) => {
      const longer = !doubtful.has(mention) && share(classes, then.classes)
      return Math.max(0, from - then.to, then.from - to) <= (longer ? GAP_IN_CAPACITY : gap)
    })
    return near.length > 0 && agrees(near, then, doubtful.has(mention))
  })
}

function agrees(near: readonly Seen[], then: Seen, strictly: boolean): boolean {
  const told = near.filter(({ classes }) => classes.size > 0)
  if (strictly)
    return near.every(
      ({ classes }) => classes.size === then.classes.size && (classes.size === 0 || share(classes, then.classes)),
    )
  return then.classes.size === 0 || told.length === 0 || told.some(({ classes }) => share(classes, then.classes))
}

// De Gaulle was president in 1963 and in 1969.
const SAME_CAPACITY = 10
const UNTOLD = 5

/**
 * Joins surnames that were begun as people of their own to the one person of that state who is known by full name and bears
 * it, where the capacity agrees and no more than ten years lie between; five where no capacity is told.
 */
export function nameRuns(registry: Registry): void {
  for (const person of [...registry.people]) {
    const [name] = person.names
    const [first] = person.seen
    if (name === undefined || first === undefined || person.fixed !== undefined || [...person.names].some(isFull))
      continue
    const named = registry
      .alikeIn(first.circle, name)
      .filter((other) => [...other.names].some(isFull) && hasSurname(name, other))
    const [only, ...more] = named
    if (only === undefined || more.length > 0 || !isPlausible(only, person.seen)) continue
    if (person.seen.some((seen) => isFathers(name, only, seen))) continue
    const distances = person.seen.map((seen) => distanceTo(only, seen))
    const untold = person.seen.every(({ classes }) => classes.size === 0)
    const near =
      distances.some(({ same }) => same <= SAME_CAPACITY) ||
      (untold && person.seen.some((seen) => speaks(only, seen, UNTOLD)))
    if (near) registry.merge(only, person)
  }
}
