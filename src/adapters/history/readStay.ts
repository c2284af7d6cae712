import { slugOf } from '../../facts/slug.ts'
import { convenerOf, keyOf, kindOf } from '../remarks/gatheringKind.ts'
import { readParty } from '../remarks/partyWords.ts'
import type { Gathering } from '../remarks/remark.ts'
import { type Group, groupsOf } from './groups.ts'
import type { Occasion } from './occasion.ts'
import { presenceOf, type StayContext, travellersOf } from './presence.ts'
import { readVisit } from './readVisit.ts'
import type { Presence, StayRecord } from './stay.ts'

/**
 * The meetings of one stay:
 * - what was attended, each for itself;
 * - the visit, with the hosts who were met, unless there was something to attend and nothing says that it was a visit too;
 * - each talk with others, and with the hosts where there is no visit: on the margins of what was attended.
 */
export function readStay(record: StayRecord, context: StayContext): Occasion[] {
  const gatherings = record.remark.gatherings.map((gathering) => gatheringOf(gathering, record, context))
  const groups = groupsOf(record.remark.talks, record, context)
  const byHosts = ({ parties }: Group) => parties.length === 1 && parties[0] === context.host
  const { stay, received, business } = record.remark
  const reason = groups.some(byHosts) || received || (business && groups.length === 0)
  const isVisit = stay === 'VISIT' || (stay === undefined && gatherings.length === 0 && reason)
  const others = isVisit ? groups.filter((group) => !byHosts(group)) : groups
  return [
    ...gatherings,
    ...(isVisit ? readVisit(record, context, groups.filter(byHosts)) : []),
    ...others.map((group) => talkOf(group, record, gatherings, context)),
  ]
}

// A stay in one city leaves no doubt about where; one in several leaves the country.
const onlyCity = ({ cities }: StayRecord): string | undefined => (cities.length === 1 ? cities[0] : undefined)

const base = ({ from, to, country, source }: StayRecord) => ({ from, to, country, sources: [source] })

const SLUG_LENGTH = 60

function gatheringOf(gathering: Gathering, record: StayRecord, context: StayContext): Occasion {
  const { name, role } = gathering
  const travellers = record.travellers.map((each) => (role ? { ...each, roles: [role] } : each))
  // Of those without a name and a state at a gathering nobody knows whose they are.
  const present = gathering.present.filter(({ name, party }) => name !== undefined || party !== undefined)
  const convener = convenerOf(name)
  const city = gathering.city ?? onlyCity(record)
  return {
    ...base(record),
    what: 'gathering',
    slug: `${record.key}-${slugOf(name).slice(0, SLUG_LENGTH).replace(/-$/, '')}`,
    kind: kindOf(name),
    name,
    present: [
      ...travellers,
      ...present.flatMap((each) => presenceOf(each, record, context)),
      ...opposite(name, context),
    ],
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

function talkOf(group: Group, record: StayRecord, gatherings: readonly Occasion[], context: StayContext): Occasion {
  const { parties, day } = group
  const margins = onMarginsOf(group.city ?? onlyCity(record), record, gatherings)
  const city = group.city ?? onlyCity(record) ?? margins?.city
  const codes = parties.map((party) => party.slice(party.indexOf(':') + 1).toLowerCase())
  return {
    ...base(record),
    ...(day === undefined ? {} : { from: day, to: day }),
    what: 'talk',
    slug: [record.key, ...codes, ...(group.city ? [slugOf(group.city)] : []), ...(day ? [day] : [])].join('-'),
    kind: parties.length > 1 ? 'MULTILATERAL' : 'BILATERAL',
    name: `Talk of ${travellersOf(record)} with ${parties.map(context.called).join(', ') || 'others'}`,
    ...(city === undefined ? {} : { city }),
    present: [...record.travellers, ...group.present],
    ...(margins === undefined ? {} : { partOf: margins.slug }),
  }
}

/** The one gathering of the stay, unless the talk was in another city than it. */
function onMarginsOf(
  city: string | undefined,
  { cities }: StayRecord,
  gatherings: readonly Occasion[],
): Occasion | undefined {
  const [only, second] = gatherings
  if (only === undefined || second !== undefined) return undefined
  return city === undefined || only.city === city || cities.length === 0 ? only : undefined
}
