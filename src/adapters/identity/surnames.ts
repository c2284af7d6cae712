import type { Mention } from '../adapter.ts'
import { circleOf } from './circles.ts'
import { type Seen, seenIn } from './evidence.ts'
import { hasSurname } from './likeness.ts'
import { distanceTo, isPlausible, type Person } from './person.ts'
import type { Registry } from './registry.ts'
import { isFathers } from './successions.ts'

/** How well the time and the capacity of a surname fit someone, the best first. */
const IN_OFFICE = 3
const NEAR_OFFICE = 2
const NEAR = 1
const NEAR_YEARS = 3
// As many of one surname in a circle are a family, or it is Kim: nearness tells nothing there.
const MANY = 3

export interface Verdict {
  /** The one whom it means. */
  readonly person?: Person
  /** Several may be meant, and nothing tells which. */
  readonly doubtful: boolean
}

/**
 * Whom a surname with a capacity in a year means: «Prime Minister Wilson» in 1965 is the one Wilson who was prime minister
 * then. Without one in that office then, the only one of that surname seen there within three years.
 */
export function whoseSurname(mention: Mention, registry: Registry): Verdict {
  const [then] = seenIn(mention)
  if (then === undefined) return { doubtful: false }
  const family = registry
    .alikeIn(circleOf(mention.party), mention.name)
    .filter((person) => hasSurname(mention.name, person))
  const graded = family
    .filter((person) => isPlausible(person, [then]) && !isFathers(mention.name, person, then))
    .map((person) => ({ person, grade: gradeOf(person, then) }))
    .filter(({ grade }) => grade > 0)
    .sort((a, b) => b.grade - a.grade)
  const [best, next] = graded
  if (best === undefined) return { doubtful: false }
  // Who was in office is meant, not who was near it; who was near is meant only where nobody else was.
  const alone = best.grade === IN_OFFICE ? next === undefined || next.grade < IN_OFFICE : next === undefined
  const sure = best.grade > NEAR || family.length < MANY
  return alone && sure ? { person: best.person, doubtful: false } : { doubtful: true }
}

function gradeOf(person: Person, then: Seen): number {
  const { same, any } = distanceTo(person, then)
  if (same === 0) return IN_OFFICE
  if (same <= NEAR_YEARS) return NEAR_OFFICE
  if (any > NEAR_YEARS) return 0
  if (then.classes.size === 0) return gradeUntold(person, then, any)
  // In another office at that very time is somebody else: a president, and whoever represents the president.
  if (any === 0 && !isUntold(person, then)) return 0
  return isHead(then) && !wasTold(person) ? 0 : NEAR
}

/** Speakers of the United Nations without a capacity were ministers and ambassadors; heads of state and government are told. */
function gradeUntold(person: Person, then: Seen, away: number): number {
  if (away === 0) return NEAR_OFFICE
  return speaks(person, then) ? NEAR : 0
}

/** Whether someone is told to head a state or a government: of such people the capacity is told everywhere. */
const isHead = ({ classes }: Seen): boolean => classes.has('STATE') || classes.has('GOVERNMENT')

const wasTold = ({ seen }: Person): boolean => seen.some(({ classes }) => classes.size > 0)

/** Whether someone was seen at a time in no capacity that is told. */
const isUntold = ({ seen }: Person, { circle, from, to }: Seen): boolean =>
  seen.some((one) => one.circle === circle && one.classes.size === 0 && one.from <= to && from <= one.to)

/** Whether someone was seen within these years as something else than a head of state or government. */
export const speaks = ({ seen }: Person, { circle, from, to }: Seen, years = NEAR_YEARS): boolean =>
  seen.some(
    (one) =>
      one.circle === circle &&
      Math.max(0, one.from - to, from - one.to) <= years &&
      (one.classes.size === 0 || [...one.classes].some((kind) => kind !== 'STATE' && kind !== 'GOVERNMENT')),
  )
