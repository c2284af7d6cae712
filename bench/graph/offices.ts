import type { Fact } from '../../src/facts/fact.ts'
import { FIRST_DAY, iso, TODAY, vague } from './calendar.ts'
import type { Random } from './random.ts'
import { idOf, type Scribe } from './scribe.ts'
import type { Size } from './size.ts'
import { HUB, QUIET, quietState, type World } from './world.ts'

/** Days; the last tenure of an office goes on. */
export interface Tenure {
  readonly official: string
  readonly from: number
  readonly to: number
}

export interface StateOffice {
  readonly slug: string
  readonly id: string
  readonly title: string
  readonly rank: string
  readonly tenures: readonly Tenure[]
}

// In the order in which they are sent to meetings.
const TITLES = [
  ['Foreign Minister', 'FOREIGN_MINISTER'],
  ['Deputy Foreign Minister', 'DEPUTY_MINISTER'],
  ['President', 'HEAD_OF_STATE'],
  ['Prime Minister', 'HEAD_OF_GOVERNMENT'],
  ['Minister of Trade', 'MINISTER'],
  ['Minister of Defence', 'MINISTER'],
  ['Deputy Prime Minister', 'DEPUTY_HEAD'],
  ['Minister of Transport', 'MINISTER'],
  ['Director for Europe', 'DIPLOMAT'],
  ['Director for Asia', 'DIPLOMAT'],
] as const
const [LEAST, MOST] = [13, 25]
/** In so many states foreign ministers stay for long: the busiest officials after the hub. */
const LONG = 30

const title = (n: number) => TITLES[n] ?? ([`Ambassador ${n - TITLES.length + 1}`, 'HEAD_OF_MISSION'] as const)

/** The officials of a state by number: more of them where there is more to do. Official 0 and 1 are nobody's. */
function staff(size: Size): (rank: number) => readonly [first: number, count: number] {
  const weights = Array.from({ length: size.states }, (_, rank) => (rank + 10) ** -0.4)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const ends: number[] = []
  let sum = 0
  for (const weight of weights) {
    sum += weight
    ends.push(2 + Math.round((sum / whole) * (size.officials - 2)))
  }
  return (rank) => {
    const first = ends[rank - 1] ?? 2
    return [first, (ends[rank] as number) - first]
  }
}

/** Terms of one to six years that follow each other, the first begun before the graph does; longer by a factor. */
function* terms(random: Random, factor: number): Generator<readonly [from: number, to: number]> {
  for (let from = FIRST_DAY - random.between(0, 1_000); from < TODAY; ) {
    const to = Math.min(from + factor * random.between(365, 2_200), TODAY)
    yield [from, to]
    from = to + 1
  }
}

export function makeOffices(random: Random, size: Size): StateOffice[][] {
  const staffOf = staff(size)
  const count = Math.min(MOST, Math.max(LEAST, Math.round(size.officials / size.states / 4)))
  return Array.from({ length: size.states }, (_, rank) => {
    const [first, people] = staffOf(rank)
    let next = 0
    const office = (n: number, name: string, level: string, only?: number): StateOffice => {
      const slug = `${rank}-${n}`
      const whole = [[FIRST_DAY - 200, TODAY] as const]
      const tenures = Array.from(
        only === undefined ? terms(random, n === 0 && rank < LONG ? 5 : 1) : whole,
        ([from, to]) => ({
          official: idOf('Official', only ?? first + (next++ % people)),
          ...{ from, to },
        }),
      )
      return { slug, id: idOf('Office', slug), title: name, rank: level, tenures }
    }
    const offices = Array.from({ length: count }, (_, n) => {
      const [name, level] = title(n)
      return office(n, name, level, rank === 0 && n === 0 ? HUB : undefined)
    })
    if (rank !== quietState(size)) return offices
    return [...offices, office(count, 'Special Envoy', 'HEAD_OF_MISSION', QUIET)]
  })
}

/** Who held it on a day. */
export const holder = ({ tenures }: StateOffice, day: number): Tenure | undefined =>
  tenures.find(({ from, to }) => from <= day && day <= to)

export function* offices(world: World, random: Random, scribe: Scribe): Generator<Fact> {
  for (const [rank, own] of world.offices.entries())
    for (const { slug, id, title: name, rank: level, tenures } of own) {
      yield scribe.node('Office', slug, `${name} of State ${rank}`, { rank: level })
      yield scribe.link('OFFICE_OF', id, world.states[rank] as string)
      if (level === 'HEAD_OF_MISSION') {
        const there = random.pick(random.chance(0.7) ? world.states : world.organizations.map((body) => body.id))
        yield scribe.link('ACCREDITED_TO', id, there)
      }
      for (const tenure of tenures) yield scribe.link('HOLDS', tenure.official, id, term(tenure, random, level))
    }
}

function term({ from, to }: Tenure, random: Random, level: string): Readonly<Record<string, unknown>> {
  const credentials = level === 'HEAD_OF_MISSION' ? { credentialsOn: vague(random, from + 30) } : {}
  // Nobody reported since when, but he was seen in office.
  if (random.chance(0.08))
    return { attested: { from: iso(from + 20), to: iso(Math.max(from + 20, to - 20)) }, ...credentials }
  const end = to === TODAY ? { ongoing: true } : { to: iso(to) }
  return { period: { from: iso(from), ...end }, ...(random.chance(0.05) && { acting: true }), ...credentials }
}
