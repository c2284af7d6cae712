import type { Fact } from '../../src/facts/fact.ts'
import { boardKey } from './bodies.ts'
import { iso, vague } from './calendar.ts'
import { type Delegate, makeDelegations } from './delegations.ts'
import { type Gathering, makePlanner } from './gathering.ts'
import { drawPlace } from './places.ts'
import { type Random, several } from './random.ts'
import { idOf, type Scribe } from './scribe.ts'
import { TOPICS } from './words.ts'
import type { World } from './world.ts'

/** A meeting that was held, for what follows from it. */
export interface Held extends Gathering {
  readonly id: string
  readonly lastDay: number
  readonly place: string
  /** The rank of the state in which it was. */
  readonly host: number
  readonly convener: string | undefined
  readonly delegates: readonly Delegate[]
  readonly topics: readonly string[]
}

/** What has been written so far. */
export interface Course {
  meetings: number
  attendances: number
  /** Those a later meeting may refer to. */
  lastSummit: Held | undefined
  lastCouncil: Held | undefined
}

const capital = (word: string) => word.charAt(0) + word.slice(1).toLowerCase()

/** Writes one meeting after the other, with its sessions and all who were there. */
export function makeMeetings(world: World, random: Random, scribe: Scribe, course: Course) {
  const plan = makePlanner(world, random)
  const delegations = makeDelegations(world, random)
  const { size } = world

  // Larger delegations while there are fewer attendances than there should be by now.
  function crowd(): number {
    const due = (course.meetings / size.meetings) * size.attendances
    return Math.min(0.75, Math.max(0, 0.4 + ((due - course.attendances) * 40) / size.attendances))
  }

  function* attendances(meeting: string, delegates: readonly Delegate[]): Generator<Fact> {
    for (const { id, side, capacity, roles } of delegates) {
      course.attendances++
      yield scribe.link('ATTENDED', id, meeting, {
        ...(capacity && { capacity }),
        ...(roles && { roles }),
        ...(side && { onBehalfOf: side }),
        ...(random.chance(0.02) && { remote: true }),
        ...(side && random.chance(0.05) && { derived: ['onBehalfOf'] }),
      })
    }
  }

  function* session(held: Held, number: number, whole: string): Generator<Fact> {
    const slug = course.meetings++
    const id = idOf('Meeting', slug)
    const day = Math.min(held.lastDay, held.day + number)
    const period = random.chance(0.97) ? { period: { from: iso(day) } } : {}
    const closed = random.chance(0.3) ? { closed: true } : {}
    const title = `${closed.closed ? 'Closed session' : 'Session'} ${number} of ${capital(held.kind.kind)} ${held.id.split('-')[1]}`
    yield scribe.node('Meeting', slug, title, { kind: 'SESSION', ...period, ...closed })
    yield scribe.link('PART_OF', id, whole)
    if (random.chance(0.1)) yield scribe.link('HELD_AT', id, drawPlace(random, world, held.host))
    const share = 0.2 + crowd() / 2
    const there = held.delegates.filter(() => random.chance(share))
    // Some came for the session only.
    const more = delegations(
      { ...held, guest: undefined, body: undefined, parties: held.parties.slice(0, 1) },
      crowd() / 2,
    )
    const known = new Set(held.delegates.map((one) => one.id))
    yield* attendances(id, [...there, ...more.filter((one) => !known.has(one.id))])
  }

  function convenerOf({ body, parties }: Gathering): string | undefined {
    if (body) return random.chance(0.8) ? random.pick(body.organs) : body.id
    const [a, b] = parties as [number, number]
    return parties.length === 2 && random.chance(0.5) ? world.boards.get(boardKey(a, b)) : undefined
  }

  function* margins(held: Held): Generator<Fact> {
    const { lastSummit } = course
    if (lastSummit && held.day >= lastSummit.day && held.day <= lastSummit.lastDay && random.chance(0.5))
      yield scribe.link('PART_OF', held.id, lastSummit.id)
  }

  function* write(held: Held, slug: number): Generator<Fact> {
    const { kind, day, lastDay, topics, id, delegates, host } = held
    const about = topics.length > 0 ? ` on ${topics.join(' and ')}` : ''
    const from = vague(random, day)
    const to = lastDay > day && from.length === 10 ? { to: iso(lastDay) } : {}
    const period = random.chance(0.993) ? { period: { from, ...to } } : {}
    const remote = kind.kind === 'CALL' ? { remote: true } : {}
    const names = `${capital(kind.kind)} ${slug}${about}`
    yield scribe.node('Meeting', slug, names, {
      kind: kind.kind,
      ...period,
      ...(topics.length > 0 && { topics }),
      ...remote,
    })
    if (kind.kind !== 'CALL') {
      yield scribe.link('HELD_AT', id, held.place)
      if (random.chance(0.5)) yield scribe.link('HOSTED', world.states[host] as string, id, { derived: ['start'] })
    }
    if (held.convener) yield scribe.link('CONVENED', held.convener, id)
    yield* attendances(id, delegates)
    // In two capacities, for a state and for the board of the two.
    const [first, second] = delegates
    if (held.guest === undefined && first?.capacity && second && random.chance(0.03))
      yield* attendances(id, [{ ...first, capacity: 'Co-chair', roles: ['CHAIR'] }])
    if (kind.parties[1] === 2) yield* margins(held)
  }

  return function* next(): Generator<Fact, Held> {
    const gathering = plan(course.meetings)
    const slug = course.meetings++
    const host = gathering.guest === undefined ? random.pick(gathering.parties) : (gathering.parties[0] as number)
    const held: Held = {
      ...gathering,
      ...{ id: idOf('Meeting', slug), host, place: drawPlace(random, world, host) },
      lastDay: gathering.day + random.below(gathering.kind.days),
      convener: convenerOf(gathering),
      topics: several(random.below(3), () => random.pick(TOPICS)),
      delegates: delegations(gathering, crowd()),
    }
    yield* write(held, slug)
    const sessions = slug === 0 ? held.kind.sessions : random.below(held.kind.sessions + 1)
    for (let number = 1; number <= sessions && course.meetings < size.meetings; number++) {
      // Now and then a session has sessions of its own.
      const above = number > 1 && random.chance(0.05) ? idOf('Meeting', course.meetings - 1) : held.id
      yield* session(held, number, above)
    }
    if (held.kind.kind === 'SUMMIT') course.lastSummit = held
    if (held.kind.kind === 'COUNCIL') course.lastCouncil = held
    return held
  }
}
