import { slugOf } from '../../facts/slug.ts'
import { fold } from '../../names/fold.ts'
import type { Mention } from '../adapter.ts'
import type { Counterpart } from '../remarks/remark.ts'
import { type President, presidentOn } from './presidents.ts'
import type { StayRecord } from './stay.ts'

/** Who is named, and for whom they act, as far as the records of the source tell together. */
export interface Naming {
  /** The party of someone named without one, where other records know better than «of the country visited». */
  partyOf(who: Counterpart, record: StayRecord): string | undefined
  /** The id of someone named: an American President's own, else one for this record alone, which is mentioned. */
  idOf(who: Counterpart, record: StayRecord, party: string | undefined): string
  /** All who were mentioned. */
  readonly mentions: readonly Mention[]
}

const AMERICA = 'state:USA'
const YEARS = 6
const LEAST = 3

interface Sighting {
  readonly name: string
  readonly party: string
  readonly year: number
}

const keyOf = (capacity: string, name: string): string =>
  `${fold(capacity).replace(/^(?:former|acting|interim) /, '')}|${surnameOf(name)}`

const PARTICLES = 'al|el|bin|ben|da|de|del|der|di|dos|du|la|le|ter|van|von'

/** The surname with what belongs to it, `dos santos`; of a monarch the whole name, `margrethe ii`. */
function surnameOf(name: string): string {
  const folded = fold(name.replace(/^(?:Prince|Sheikh|Lord|Sir|General|Dr\.) /, '').replace(/,? (?:Jr|Sr)\.?$/, ''))
  return new RegExp(`(?:\\b(?:${PARTICLES}) )*\\S+(?: (?:i|ii|iii|iv|v|vi|xvi))?$`).exec(folded)?.[0] ?? folded
}

/**
 * What the records say of people with their states: «Israeli Prime Minister Netanyahu», or «Prime Minister Netanyahu» in Israel.
 * @param known people with the state for which they acted, and the year
 */
export function createNaming(
  known: readonly { who: Counterpart; party: string; year: number }[],
  presidents: readonly President[],
): Naming {
  const sightings = new Map<string, Sighting[]>()
  for (const { who, party, year } of known) {
    if (who.name === undefined || who.capacity === undefined) continue
    const key = keyOf(who.capacity, who.name)
    sightings.set(key, [...(sightings.get(key) ?? []), { name: who.name, party, year }])
  }
  const mentions = new Map<string, Mention>()
  return {
    partyOf: (who, record) => partyOf(who, record, sightings),
    idOf(who, record, party) {
      const president =
        party === AMERICA && /^(?:former |[Ff]ormer )?President/.test(who.capacity ?? '')
          ? presidentOn(record.from, presidents, who.name)
          : undefined
      if (president) return `official:${president.id}`
      const id = `official:${record.key}-${slugOf(who.name ?? '')}`
      mentions.set(id, {
        id,
        name: who.name ?? '',
        ...(who.capacity === undefined ? {} : { title: who.capacity }),
        ...(party === undefined ? {} : { party }),
        from: record.from,
        to: record.to,
        sources: [record.source],
        own: false,
      })
      return id
    },
    get mentions() {
      return [...mentions.values()]
    },
  }
}

/**
 * The party that at least three other records of the same six years give to this capacity and surname, if all agree and none
 * is that of the country visited: Prime Minister Netanyahu in Gaza is Israel's.
 */
function partyOf(who: Counterpart, record: StayRecord, sightings: ReadonlyMap<string, Sighting[]>): string | undefined {
  if (/^(?:Pope)$/.test(who.capacity ?? '')) return 'state:VAT'
  if (who.name === undefined || who.capacity === undefined) return undefined
  const year = Number(record.from.slice(0, 4))
  const near = (sightings.get(keyOf(who.capacity, who.name)) ?? []).filter(
    (each) => Math.abs(each.year - year) <= YEARS && mayBeOne(each.name, who.name ?? ''),
  )
  const counts = new Map<string, number>()
  for (const { party } of near) counts.set(party, (counts.get(party) ?? 0) + 1)
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1])
  return best && best[1] >= LEAST && best[1] > 2 * (second?.[1] ?? 0) ? best[0] : undefined
}

/** Whether one name stands in the other: Netanyahu and Benjamin Netanyahu, but not Juan and José Santos. */
function mayBeOne(one: string, other: string): boolean {
  const [few = [], many = []] = [fold(one).split(' '), fold(other).split(' ')].sort((a, b) => a.length - b.length)
  return few.every((word) => many.includes(word))
}
