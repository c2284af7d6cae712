import { convenerOf, keyOf, kindOf } from '../remarks/gatheringKind.ts'
import { readParty } from '../remarks/partyWords.ts'
import type { Counterpart, Gathering, Talk } from '../remarks/remark.ts'
import { slug } from '../slug.ts'
import type { Naming } from './naming.ts'
import type { Occasion } from './occasion.ts'
import type { Presence, StayRecord } from './stay.ts'

/** What turns the words of a record into ids. */
export interface StayContext {
  readonly naming: Naming
  /** The state of the country visited on the first day; undefined where no state is known under its name. */
  readonly host: string | undefined
  /** The state or body that words mean on the first day. */
  readonly find: (words: string) => string | undefined
  /** «Israel», «Egypt»: how a state or body is called in the names of meetings. */
  readonly called: (party: string) => string
}

/** People of the same sides who were talked with at one place on one day, as far as the record says. */
interface Group {
  readonly parties: readonly string[]
  readonly present: Presence[]
  readonly city?: string
  readonly day?: string
}

/**
 * The meetings of one stay:
 * - what was attended, each for itself;
 * - the visit, with the hosts who were met; with a stop for each city where there were several;
 * - each talk with others than the hosts, and with the hosts where there was something to attend: on its margins.
 */
export function readStay(record: StayRecord, context: StayContext): Occasion[] {
  const gatherings = record.remark.gatherings.map((gathering) => gatheringOf(gathering, record, context))
  const groups = groupsOf(record.remark.talks, record, context)
  const byHosts = ({ parties }: Group) => parties.length === 1 && parties[0] === context.host
  const isVisit =
    record.remark.stay === 'VISIT' ||
    (record.remark.stay === undefined &&
      gatherings.length === 0 &&
      isBusiness(record, groups.some(byHosts), groups.length))
  const visit = isVisit
    ? [
        visitOf(
          record,
          context,
          groups.filter((group) => byHosts(group) && !elsewhere(group, record)),
        ),
      ]
    : []
  const stops = isVisit
    ? stopsOf(
        record,
        groups.filter((group) => byHosts(group) && elsewhere(group, record)),
      )
    : []
  const others = groups.filter((group) => !isVisit || !byHosts(group))
  return [...gatherings, ...visit, ...stops, ...others.map((group) => talkOf(group, record, gatherings, context))]
}

const isBusiness = ({ remark }: StayRecord, hostsMet: boolean, groups: number): boolean =>
  hostsMet || remark.received || (remark.business && groups === 0)

/** In a stay of several cities, one that the record names for these people. */
const elsewhere = ({ city }: Group, { cities }: StayRecord): boolean => cities.length > 1 && city !== undefined

const base = (record: StayRecord) => ({
  from: record.from,
  to: record.to,
  country: record.country,
  sources: [record.source],
})

/** A stay in one city has no doubt about where; one in several leaves the country. */
const cityOf = ({ cities }: StayRecord): { city?: string } =>
  cities.length === 1 && cities[0] ? { city: cities[0] } : {}

function gatheringOf(gathering: Gathering, record: StayRecord, context: StayContext): Occasion {
  const { name, role, present } = gathering
  const travellers = record.travellers.map((each) => ({ ...each, ...(role ? { roles: [role] } : {}) }))
  const others = present.flatMap((each) => presenceOf(each, record, context, true))
  const convener = convenerOf(name)
  const city = gathering.city ?? cityOf(record).city
  return {
    ...base(record),
    what: 'gathering',
    slug: `${record.key}-${slug(name).slice(0, 60).replace(/-$/, '')}`,
    kind: kindOf(name),
    name,
    present: [...travellers, ...others, ...opposite(name, context)],
    key: keyOf(name, record.from),
    ...(city === undefined ? {} : { city }),
    ...(convener === undefined ? {} : { convenedBy: convener }),
  }
}

/** Of a U.S.-Soviet Summit the other side is known, be no one of it named. */
function opposite(name: string, { find }: StayContext): Presence[] {
  const ahead = /(?:U\.?S\.?|United States) ?[-–] ?(\p{Lu}.*)$/u.exec(name)?.[1]
  const behind = /(\p{Lu}[\p{L}.]*) ?[-–] ?(?:U\.?S\.?|United States)(?: |$)/u.exec(name)?.[1]
  const party = readParty((ahead ?? behind ?? '').split(' '), find)?.party
  return party === undefined ? [] : [{ who: party, party, derived: ['start'] }]
}

function visitOf(record: StayRecord, context: StayContext, groups: readonly Group[]): Occasion {
  const hosts = groups.flatMap(({ present }) => present)
  const unnamed =
    hosts.length === 0 && context.host !== undefined && (record.remark.received || record.remark.stay === 'VISIT')
  const cities = [...new Set(groups.flatMap(({ city }) => city ?? []))]
  const city = cityOf(record).city ?? (record.cities.length === 0 && cities.length === 1 ? cities[0] : undefined)
  return {
    ...base(record),
    ...(city === undefined ? {} : { city }),
    what: 'visit',
    slug: record.key,
    kind: 'VISIT',
    name: `Visit of ${record.travellers.map(({ name }) => name).join(' and ')} to ${context.host ? context.called(context.host) : record.country}`,
    present: [
      ...record.travellers,
      ...hosts,
      ...(unnamed && context.host ? [{ who: context.host, party: context.host, derived: ['start'] }] : []),
    ],
  }
}

/** The cities of a visit to several: stops, at which the traveller was, and those who are said to have been met there. */
const stopsOf = (record: StayRecord, groups: readonly Group[]): Occasion[] =>
  record.cities.length < 2
    ? []
    : record.cities.map((city) => ({
        ...base(record),
        what: 'stop' as const,
        slug: `${record.key}-${slug(city)}`,
        kind: 'VISIT',
        name: `Visit of ${record.travellers.map(({ name }) => name).join(' and ')} to ${city}`,
        city,
        present: [
          ...record.travellers,
          ...groups.filter((group) => group.city === city).flatMap(({ present }) => present),
        ],
        partOf: record.key,
      }))

function talkOf(group: Group, record: StayRecord, gatherings: readonly Occasion[], context: StayContext): Occasion {
  const city = group.city ?? cityOf(record).city
  const parties = group.parties.map((party) => party.split(':')[1]?.toLowerCase() ?? '')
  const margins =
    gatherings.length === 1 && (gatherings[0]?.city === city || city === undefined || record.cities.length === 0)
      ? gatherings[0]
      : undefined
  const day = group.day && group.day >= record.from && group.day <= record.to ? group.day : undefined
  return {
    ...base(record),
    ...(day === undefined ? {} : { from: day, to: day }),
    what: 'talk',
    slug: [record.key, ...parties, ...(group.city ? [slug(group.city)] : []), ...(day ? [day] : [])].join('-'),
    kind: group.parties.length > 1 ? 'MULTILATERAL' : 'BILATERAL',
    name: `Talk of ${record.travellers.map(({ name }) => name).join(' and ')} with ${group.parties.map(context.called).join(', ') || 'others'}`,
    ...(city === undefined ? {} : { city }),
    present: [...record.travellers, ...group.present],
    ...(margins ? { partOf: margins.slug } : {}),
  }
}

/** Parts the people of a stay by side, unless they met together; and by city and day where the record tells these. */
function groupsOf(talks: readonly Talk[], record: StayRecord, context: StayContext): Group[] {
  const groups = new Map<string, Group>()
  for (const talk of talks) {
    const present = talk.with.flatMap((each) => presenceOf(each, record, context, false))
    const all = [...new Set(present.map(({ party }) => party ?? ''))].sort()
    const city = record.cities.length === 1 ? undefined : named(talk.city, record)
    const day = talk.day && `${record.from.slice(0, 4)}-${talk.day}`
    for (const parties of talk.together ? [all] : all.map((party) => [party])) {
      const key = [...parties, city, parties[0] === context.host ? '' : day].join()
      const group = groups.get(key) ?? {
        parties: parties.filter((party) => party !== ''),
        present: [],
        ...(city === undefined ? {} : { city }),
        ...(day === undefined || parties[0] === context.host ? {} : { day }),
      }
      group.present.push(...present.filter(({ party }) => parties.includes(party ?? '')))
      groups.set(key, group)
    }
  }
  return [...groups.values()].filter(({ present }) => present.length > 0)
}

/** A city that a talk is said to have been in: one of the record's, any where it lists none. */
const named = (city: string | undefined, { cities }: StayRecord): string | undefined =>
  cities.length === 0 ? city : cities.find((each) => each === city)

/** Nobody of one's own side is met; who is named without a state is of the country visited, if nothing is known against it. */
function presenceOf(
  who: Counterpart,
  record: StayRecord,
  { naming, host }: StayContext,
  attending: boolean,
): Presence[] {
  const party = who.party ?? naming.partyOf(who, record) ?? (attending && who.name === undefined ? undefined : host)
  if (party === record.party) return []
  if (who.name === undefined)
    return party === undefined ? [] : [{ who: party, party, ...(who.capacity ? { capacity: who.capacity } : {}) }]
  return [
    {
      who: naming.idOf(who, record, party),
      name: who.name,
      ...(who.capacity ? { capacity: who.capacity } : {}),
      ...(party === undefined ? {} : { party }),
      ...(who.party === undefined && party !== undefined ? { derived: ['onBehalfOf'] } : {}),
    },
  ]
}
