import type { Fact } from '../facts/fact.ts'
import { slugOf } from '../facts/slug.ts'
import { fold } from '../names/fold.ts'
import { HOMES, NAMESAKES, RULERS, SAME_PLACES } from './homes.ts'
import { FORMER_STATES } from './states/former.ts'
import { ON_DAYS, PLACES_ON_DAYS } from './states/onDays.ts'
import type { States } from './states/states.ts'

/** A place as a source has it. */
export interface PlaceRecord {
  readonly name: string
  /** The state or territory that the source says it lies in, by name, code or slug; on the days of the source, not today's. */
  readonly country: string
  readonly sources: readonly string[]
  readonly capital?: boolean
  /** Degrees, both or neither. */
  readonly latitude?: number
  readonly longitude?: number
  /** Other names that the source has. */
  readonly others?: readonly string[]
}

/** The id of a place: `place:brussels`; of a namesake elsewhere `place:kingston-nfk`. */
export function placeId(name: string, country: string, states: States): string {
  const written = slugOf(name)
  const plain = SAME_PLACES[written] ?? written
  const home = homeOf(name, country, states)
  const namesake = NAMESAKES[plain] !== undefined && NAMESAKES[plain] !== home
  return `place:${plain}${namesake && home !== undefined ? `-${home.toLowerCase()}` : ''}`
}

/**
 * A place and where it lies: in its state of today without a time, and in each former state in its days, which
 * go ahead of it there, because they began later than what has no beginning.
 */
export function placeFacts(record: PlaceRecord, states: States): Fact[] {
  const { name, country, sources, capital, latitude, longitude, others = [] } = record
  const id = placeId(name, country, states)
  const plain = id.slice('place:'.length)
  const home = homeOf(name, country, states)
  const spelt = (value: string, kind: string) => ({ value, language: 'en', script: 'Latn', kind })
  const place: Fact = {
    type: 'Place',
    id,
    names: [spelt(name, 'PREFERRED'), ...others.map((value) => spelt(value, 'VARIANT'))],
    ...(latitude === undefined ? {} : { latitude, longitude }),
    sources,
  }
  if (home === undefined) return [place]
  const lies = (slugged: string, state: string, rest: object): Fact => ({
    ...{ type: 'LOCATED_IN', id: `located-in:${slugged}`, start: id, end: `state:${state}` },
    ...rest,
    sources,
  })
  return [
    place,
    lies(plain, home, capital ? { capital: true } : {}),
    ...formerHomes(name, home).map(({ is, from, to }) =>
      lies(`${plain}-${is.toLowerCase()}`, is, { period: { from, to }, derived: ['end', 'period'] }),
    ),
  ]
}

/** The code of the state that a place lies in today. */
function homeOf(name: string, country: string, states: States): string | undefined {
  const told = states.find(country)?.slice('state:'.length)
  return RULERS.has(told) ? (HOMES.get(fold(name)) ?? told) : told
}

const EAST = new Set(['potsdam', 'dresden', 'leipzig', 'east berlin'])

interface Lay {
  readonly is: string
  readonly from: string
  readonly to: string
}

/** The former states that a place of a present state lay in, each with its days there. */
function formerHomes(name: string, home: string): Lay[] {
  const east = EAST.has(fold(name)) ? [{ code: home, is: 'DDR', from: '1949-10-07', to: '1990-10-02' }] : []
  const entries = [...east, ...PLACES_ON_DAYS, ...ON_DAYS].filter(({ code }) => code === home)
  const days = entries.flatMap(({ is, from, to }) => {
    const former = FORMER_STATES.find(({ code }) => code === is)
    return to === undefined ? [] : [{ is, from: from ?? former?.from ?? '', to }]
  })
  const seen = new Set<string>()
  return days.filter(({ is, from }) => from !== '' && !seen.has(is) && seen.add(is))
}
