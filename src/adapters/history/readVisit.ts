import { slugOf } from '../../facts/slug.ts'
import type { Group } from './groups.ts'
import type { Occasion } from './occasion.ts'
import { type StayContext, travellersOf } from './presence.ts'
import type { StayRecord } from './stay.ts'

/**
 * A visit, with the hosts who were met. One to several cities was held in the country, and has a stop for each city as a part: at
 * a stop were the travellers, and those of whom the record says that they were met there.
 */
export function readVisit(record: StayRecord, context: StayContext, hosts: readonly Group[]): Occasion[] {
  const several = record.cities.length > 1
  const at = (city: string) => hosts.filter((group) => group.city === city).flatMap(({ present }) => present)
  const whole = hosts.filter((group) => !several || group.city === undefined)
  const { key, from, to, country, source, travellers } = record
  const base = { from, to, country, sources: [source] }
  const visit: Occasion = {
    ...base,
    ...placeOf(record, hosts),
    what: 'visit',
    slug: key,
    kind: 'VISIT',
    name: `Visit of ${travellersOf(record)} to ${context.host === undefined ? country : context.called(context.host)}`,
    present: [...travellers, ...whole.flatMap(({ present }) => present), ...unnamedHost(record, context, hosts)],
  }
  const stops = several ? record.cities : []
  return [
    visit,
    ...stops.map((city): Occasion => {
      const name = `Visit of ${travellersOf(record)} to ${city}`
      const present = [...travellers, ...at(city)]
      return { ...base, what: 'stop', slug: `${key}-${slugOf(city)}`, kind: 'VISIT', name, city, present, partOf: key }
    }),
  ]
}

/** The city, where there is but one: of the record, or of all talks where it lists none. */
function placeOf({ cities }: StayRecord, hosts: readonly Group[]): { city?: string } {
  const known = cities.length === 0 ? [...new Set(hosts.flatMap(({ city }) => city ?? []))] : cities
  return known.length === 1 && known[0] !== undefined ? { city: known[0] } : {}
}

/** An official visit, or talks with nobody named, had hosts: the state visited took part. */
function unnamedHost({ remark }: StayRecord, { host }: StayContext, hosts: readonly Group[]): Occasion['present'] {
  if (host === undefined || hosts.length > 0) return []
  return remark.received || remark.stay === 'VISIT' ? [{ who: host, party: host, derived: ['start'] }] : []
}
