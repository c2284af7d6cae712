import type { Fact } from '../../src/facts/fact.ts'
import { iso, TODAY, vague } from './calendar.ts'
import type { Course, Held } from './meetings.ts'
import type { Random } from './random.ts'
import { idOf, type Scribe } from './scribe.ts'
import type { World } from './world.ts'

const KINDS = ['TREATY', 'AGREEMENT', 'AGREEMENT', 'PROTOCOL', 'MEMORANDUM', 'STATEMENT', 'RESOLUTION', 'COMMUNIQUE']
const MOST_SIGNATURES = 8

/** Writes what a meeting adopted, signed or only discussed. */
export function makeInstruments({ states }: World, random: Random, scribe: Scribe, course: Course) {
  let documents = 0
  let programmes = 0

  function* signatures(held: Held, id: string): Generator<Fact> {
    const heads = held.delegates.filter(({ roles, capacity }) => capacity && roles?.[0] === 'HEAD_OF_DELEGATION')
    for (const { id: signatory, side, capacity } of heads.slice(0, MOST_SIGNATURES))
      yield scribe.link('SIGNED', signatory, id, {
        ...{ act: 'SIGNATURE', on: vague(random, held.lastDay), capacity },
        ...(side && { onBehalfOf: side }),
      })
  }

  function* document(held: Held): Generator<Fact> {
    const kind = random.pick(KINDS)
    const slug = documents++
    const id = idOf('Document', slug)
    const draft = random.chance(0.1)
    const signed = !draft && random.chance(0.8)
    const inForce = signed && kind !== 'STATEMENT' && random.chance(0.6)
    const from = Math.min(TODAY, held.lastDay + random.below(900))
    yield scribe.node(
      'Document',
      slug,
      `${kind.charAt(0)}${kind.slice(1).toLowerCase()} ${slug} on ${held.topics[0] ?? 'other matters'}`,
      {
        ...{
          kind,
          status: draft ? 'APPROVED' : inForce ? 'IN_FORCE' : signed ? 'SIGNED' : 'ADOPTED',
          topics: held.topics,
        },
        ...(inForce && { inForce: { from: iso(from), ongoing: true } }),
        ...(!draft && random.chance(0.3) && { adoptedOn: vague(random, held.lastDay) }),
      },
    )
    yield scribe.link(draft ? 'CONSIDERED' : 'ADOPTED', held.id, id)
    if (course.lastCouncil && random.chance(0.2)) yield scribe.link('CONSIDERED', course.lastCouncil.id, id)
    if (signed) yield* signatures(held, id)
    for (const rank of held.parties.slice(0, MOST_SIGNATURES)) {
      yield scribe.link('PARTY_TO', states[rank] as string, id)
      if (kind === 'TREATY' && inForce)
        yield scribe.link('SIGNED', states[rank] as string, id, { act: 'RATIFICATION', on: vague(random, from) })
    }
    if (kind === 'TREATY') yield scribe.link('DEPOSITARY_OF', states[held.host] as string, id)
  }

  function* programme(held: Held): Generator<Fact> {
    const slug = programmes++
    const id = idOf('Programme', slug)
    const year = Number(iso(held.day).slice(0, 4))
    const draft = random.chance(0.15)
    const period = { from: String(year), to: String(year + random.between(1, 4)) }
    yield scribe.node('Programme', slug, `Programme ${slug} for ${held.topics[0] ?? 'cooperation'} from ${year}`, {
      ...{ status: draft ? 'DRAFT' : 'ADOPTED', period, topics: held.topics },
    })
    yield scribe.link(draft ? 'CONSIDERED' : 'ADOPTED', held.id, id)
    const parties = held.body ? [held.body.id] : held.parties.map((rank) => states[rank] as string)
    for (const party of parties.slice(0, MOST_SIGNATURES)) yield scribe.link('PARTY_TO', party, id)
    if (!draft && random.chance(0.5)) yield* signatures(held, id)
  }

  return function* of(held: Held): Generator<Fact> {
    if (held.kind.kind === 'CALL') return
    if (random.chance(0.17)) yield* document(held)
    if (random.chance(0.015)) yield* programme(held)
  }
}
