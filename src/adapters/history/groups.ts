import type { Talk } from '../remarks/remark.ts'
import { presenceOf, type StayContext } from './presence.ts'
import type { Presence, StayRecord } from './stay.ts'

/** People of the same sides who were talked with at one place on one day, as far as the record says. */
export interface Group {
  readonly parties: readonly string[]
  readonly present: Presence[]
  readonly city?: string
  /** An ISO day within the stay. */
  readonly day?: string
}

/** Parts the people of a stay by side, unless they met together; and by city and day where the record tells these. */
export function groupsOf(talks: readonly Talk[], record: StayRecord, context: StayContext): Group[] {
  const groups = new Map<string, Group>()
  for (const talk of talks) {
    const present = talk.with.flatMap((each) => presenceOf(each, record, context))
    const all = [...new Set(present.map(({ party }) => party ?? ''))].sort()
    const city = cityOf(talk, record)
    for (const parties of talk.together ? [all] : all.map((party) => [party])) {
      // The hosts are at the visit as a whole, be one of them met on a day that is named.
      const day = parties[0] === context.host ? undefined : dayOf(talk, record)
      const key = [...parties, city, day].join()
      const group = groups.get(key) ?? {
        parties: parties.filter((party) => party !== ''),
        present: [],
        ...(city === undefined ? {} : { city }),
        ...(day === undefined ? {} : { day }),
      }
      group.present.push(...present.filter(({ party }) => parties.includes(party ?? '')))
      groups.set(key, group)
    }
  }
  return [...groups.values()].filter(({ present }) => present.length > 0)
}

/** The city of a talk where the stay leaves a choice: one of the record's, or any where it lists none. */
function cityOf({ city }: Talk, { cities }: StayRecord): string | undefined {
  if (cities.length === 0) return city
  return cities.length === 1 ? undefined : cities.find((each) => each === city)
}

function dayOf({ day }: Talk, { from, to }: StayRecord): string | undefined {
  const written = day === undefined ? undefined : `${from.slice(0, 4)}-${day}`
  return written !== undefined && from <= written && written <= to ? written : undefined
}
