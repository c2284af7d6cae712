import type { Fact } from '../../src/facts/fact.ts'
import type { Random } from './random.ts'
import { idOf, type Scribe } from './scribe.ts'
import { landName } from './words.ts'
import type { World } from './world.ts'

export interface City {
  readonly slug: string
  readonly id: string
  readonly venues: readonly string[]
}

const CITIES = 4
const VENUES = ['Palace', 'Conference Centre', 'Ministry'] as const

/** The cities of a state, its capital first. */
export const makeCities = (rank: number): City[] =>
  Array.from({ length: CITIES }, (_, n) => {
    const slug = `${rank}-${n}`
    const venues = VENUES.slice(0, n === 0 ? 3 : 1).map((_, venue) => idOf('Place', `${slug}-${venue}`))
    return { slug, id: idOf('Place', slug), venues }
  })

/** Where someone meets in a state: most often in the capital, and half the time the source names the building. */
export function drawPlace(random: Random, { cities }: World, rank: number): string {
  const own = cities[rank] as readonly City[]
  const city = random.chance(0.7) ? (own[0] as City) : random.pick(own)
  return random.chance(0.5) ? random.pick(city.venues) : city.id
}

export function* places({ cities, states }: World, random: Random, scribe: Scribe): Generator<Fact> {
  for (const [rank, own] of cities.entries())
    for (const [n, { slug, id, venues }] of own.entries()) {
      const name = `City ${slug} of ${landName(rank * CITIES + n)}`
      const where = { latitude: random.between(-60, 70), longitude: random.between(-179, 179) }
      yield scribe.node('Place', slug, name, where)
      // One city in forty changed hands, so that the day of a meeting decides in which state it was.
      const former = n === CITIES - 1 && rank % 10 === 1 ? states[rank - 1] : undefined
      if (former) yield scribe.link('LOCATED_IN', id, former, { period: { to: '2009' } })
      const period = former ? { period: { from: '2010', ongoing: true } } : {}
      yield scribe.link('LOCATED_IN', id, states[rank] as string, { capital: n === 0, ...period })
      for (const [venue, place] of venues.entries()) {
        yield scribe.node('Place', `${slug}-${venue}`, `${VENUES[venue]} of ${name}`, where)
        yield scribe.link('PART_OF', place, id)
      }
    }
}
