import type { Occasion } from './occasion.ts'
import type { Presence } from './stay.ts'

const overlap = (a: Occasion, b: Occasion): boolean => a.from <= b.to && b.from <= a.to

const samePlace = (a: Occasion, b: Occasion): boolean =>
  a.country === b.country && (a.city === undefined || b.city === undefined || a.city === b.city)

/**
 * Joins what several travellers attended: gatherings of one key, in one country, in one city as far as it is known, on at least
 * one common day, are one meeting. A key that names its year needs no common day.
 */
export const shareGatherings = (occasions: readonly Occasion[]): Occasion[] =>
  share(
    occasions,
    ({ key, country }) => (key === undefined ? undefined : `${key}|${country}`),
    (a, b) => samePlace(a, b) && (overlap(a, b) || /^\d{4} /.test(a.key ?? '')),
  )

/**
 * Joins the talks of two travellers of one side with the same people: in one country, on a common day, in one city as far as it is
 * known, with the same parties, and with someone of the same surname.
 */
export const shareTalks = (occasions: readonly Occasion[]): Occasion[] =>
  share(
    occasions,
    (occasion) =>
      occasion.what === 'gathering' || occasion.what === 'stop'
        ? undefined
        : `${occasion.country}|${partiesOf(occasion)}`,
    (a, b) =>
      recordOf(a) !== recordOf(b) &&
      samePlace(a, b) &&
      overlap(a, b) &&
      counterparts(a).some((each) => counterparts(b).includes(each)),
  )

const recordOf = ({ slug }: Occasion): string => slug.split('-').slice(0, 2).join('-')

const partiesOf = ({ present }: Occasion): string => [...new Set(present.map(({ party }) => party))].sort().join()

const surname = (name: string): string => name.split(' ').at(-1) ?? name

const counterparts = ({ present }: Occasion): string[] =>
  present.flatMap(({ name, party }) =>
    name === undefined || party === 'state:USA' ? [] : [`${surname(name)}|${party}`],
  )

function share(
  occasions: readonly Occasion[],
  bucketOf: (occasion: Occasion) => string | undefined,
  same: (a: Occasion, b: Occasion) => boolean,
): Occasion[] {
  const groups: Occasion[][] = []
  const buckets = new Map<string, Occasion[][]>()
  for (const occasion of [...occasions].sort(byRecord)) {
    const bucket = bucketOf(occasion)
    const open = bucket === undefined ? undefined : (buckets.get(bucket) ?? [])
    const group = open?.find((each) => each.some((other) => same(other, occasion)))
    if (group) group.push(occasion)
    else {
      groups.push([occasion])
      if (bucket !== undefined) buckets.set(bucket, [...(open ?? []), groups.at(-1) ?? []])
    }
  }
  const became = new Map(groups.flatMap((group) => group.map(({ slug }) => [slug, group[0]?.slug ?? slug] as const)))
  return groups.map((group) => {
    const joined = join(group)
    const whole = joined.partOf === undefined ? undefined : (became.get(joined.partOf) ?? joined.partOf)
    const { partOf: _, ...rest } = joined
    return whole === undefined || whole === joined.slug ? rest : { ...rest, partOf: whole }
  })
}

/** By the number of the record: the id of a shared meeting is made of its first record, and stays when others join. */
const byRecord = (a: Occasion, b: Occasion): number => numberOf(a) - numberOf(b) || (a.slug < b.slug ? -1 : 1)
const numberOf = ({ slug }: Occasion): number => Number(/\d+/.exec(slug)?.[0] ?? 0)

const RANK = [
  'VISIT',
  'SUMMIT',
  'COUNCIL',
  'CONSULTATION',
  'CONFERENCE',
  'BILATERAL',
  'MULTILATERAL',
  'ASSEMBLY',
  'OTHER',
]

function join(group: readonly Occasion[]): Occasion {
  const [first] = group
  if (first === undefined) throw new Error('A group of occasions has at least one.')
  if (group.length === 1) return first
  const lead = [...group].sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind) || byRecord(a, b))[0] ?? first
  const city = group.find((each) => each.city !== undefined)?.city
  return {
    ...lead,
    slug: first.slug,
    // A gathering lasts as long as anyone attended it.
    from: group.map(({ from }) => from).sort()[0] ?? first.from,
    to:
      group
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? first.to,
    ...(city === undefined ? {} : { city }),
    present: once(group.flatMap(({ present }) => present)),
    sources: [...new Set(group.flatMap(({ sources }) => sources))].sort(),
  }
}

/** Each person and delegation once: two records name the same Prime Minister with two mentions. */
export function once(present: readonly Presence[]): Presence[] {
  const seen = new Map<string, Presence>()
  for (const each of present) {
    const key =
      each.name === undefined
        ? `${each.who}|${each.capacity ?? ''}`
        : `${surname(each.name)}|${each.capacity ?? ''}|${each.party ?? ''}`
    const known = seen.get(key)
    if (known === undefined || known.name === undefined || (each.name ?? '').length > known.name.length)
      seen.set(key, each)
  }
  const all = [...seen.values()]
  const named = new Set(all.flatMap(({ name, party }) => (name === undefined ? [] : [party])))
  // Where people of a side are named, «senior officials» of it add no one, unless a capacity does.
  return all.filter(({ name, capacity, party }) => name !== undefined || capacity !== undefined || !named.has(party))
}
