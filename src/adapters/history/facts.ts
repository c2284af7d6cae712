import type { Fact } from '../../facts/fact.ts'
import { slugOf } from '../../facts/slug.ts'
import { placeFacts, placeId } from '../places.ts'
import type { States } from '../states/states.ts'
import type { Occasion } from './occasion.ts'
import { once } from './share.ts'

/** The facts of an occasion: the meeting, who attended, where it was held and what it is part of. */
export function occasionFacts(occasion: Occasion, states: States): Fact[] {
  const { slug: own, kind, from, to, partOf, convenedBy, sources } = occasion
  const id = `meeting:${own}`
  const host = states.find(occasion.country, from)
  const place = placeOf(occasion, states)
  return [
    {
      type: 'Meeting',
      id,
      kind,
      period: from === to ? { from } : { from, to },
      names: [{ value: titleOf(occasion, states), language: 'en', script: 'Latn', kind: 'PREFERRED' }],
      sources,
      derived: ['names/0'],
    },
    ...attendances(occasion),
    ...place,
    ...(host
      ? [{ type: 'HOSTED', id: `hosted:${own}`, start: host, end: id, sources, derived: ['start'] } as const]
      : []),
    ...(partOf
      ? [
          {
            type: 'PART_OF',
            id: `part-of:${own}`,
            start: id,
            end: `meeting:${partOf}`,
            sources,
            derived: ['end'],
          } as const,
        ]
      : []),
    ...(convenedBy
      ? [{ type: 'CONVENED', id: `convened:${own}`, start: convenedBy, end: id, sources, derived: ['start'] } as const]
      : []),
  ]
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** «NATO Ministerial Meeting, Brussels, December 1975» */
function titleOf({ name, what, city, country, from }: Occasion, states: States): string {
  const host = states.find(country, from)
  const held = city ?? (host === undefined ? undefined : states.nameOf(host))
  const where = held !== undefined && name.endsWith(held) ? undefined : held
  const month = `${MONTHS[Number(from.slice(5, 7)) - 1]} ${from.slice(0, 4)}`
  const plain = name.replace(/\b(\d{4})\b/, (year) => (year === from.slice(0, 4) && what !== 'gathering' ? '' : year))
  return [plain.charAt(0).toUpperCase() + plain.slice(1), where, month].filter((part) => part !== undefined).join(', ')
}

function attendances({ slug: own, present, sources }: Occasion): Fact[] {
  const taken = new Set<string>()
  return once(present).map(({ who, capacity, party, roles, derived }) => {
    const person = who.slice(who.indexOf(':') + 1).replace(/^(?:travels|visits)-\d+-/, '')
    let id = `attendance:${own}-${person}`
    for (const part of [slugOf(capacity ?? ''), who.slice(who.indexOf(':') + 1)])
      if (taken.has(id)) id = `attendance:${own}-${person}-${part}`
    taken.add(id)
    return {
      type: 'ATTENDED',
      id,
      start: who,
      end: `meeting:${own}`,
      ...(capacity === undefined ? {} : { capacity }),
      ...(roles === undefined ? {} : { roles }),
      ...(party === undefined || party === who ? {} : { onBehalfOf: party }),
      sources,
      ...(derived === undefined ? {} : { derived }),
    }
  })
}

/** The city, or where a record has none, the country as a place. */
function placeOf({ slug: own, city, country, from, sources }: Occasion, states: States): Fact[] {
  const held = (place: string): Fact => ({
    type: 'HELD_AT',
    id: `held-at:${own}`,
    start: `meeting:${own}`,
    end: place,
    sources,
  })
  if (city !== undefined)
    return [...placeFacts({ name: city, country, sources }, states), held(placeId(city, country, states))]
  const state = states.placeIn(country, from)
  if (state === undefined) return []
  const code = state.slice('state:'.length).toLowerCase()
  const name = states.nameOf(state)
  return [
    {
      type: 'Place',
      id: `place:${code}`,
      names: [{ value: name, language: 'en', script: 'Latn', kind: 'PREFERRED' }],
      sources,
    },
    { type: 'LOCATED_IN', id: `located-in:${code}`, start: `place:${code}`, end: state, sources },
    held(`place:${code}`),
  ]
}

/** What a list of facts names several times, places above all, once: with the sources of all. */
export function onceEach(facts: readonly Fact[]): Fact[] {
  const byId = new Map<string, Fact>()
  for (const fact of facts) {
    const known = byId.get(fact.id)
    const sources = [...new Set([...(known?.sources ?? []), ...(fact.sources ?? [])])].sort()
    byId.set(fact.id, known && sources.length > 0 ? { ...known, sources } : fact)
  }
  return [...byId.values()]
}
