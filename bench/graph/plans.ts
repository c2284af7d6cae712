import type { Fact } from '../../src/facts/fact.ts'
import { iso, TODAY, vague } from './calendar.ts'
import type { Course, Held } from './meetings.ts'
import { drawPlace } from './places.ts'
import type { Random } from './random.ts'
import type { Scribe } from './scribe.ts'
import { topic } from './words.ts'
import { stateRank, type World } from './world.ts'

/** Writes what was announced: of meetings that were held, and of some that never were. */
export function makePlans(world: World, random: Random, scribe: Scribe, course: Course) {
  const rank = stateRank(world.size)

  const period = (day: number) => ({ from: vague(random, day) })

  function announced(day: number) {
    const { lastCouncil } = course
    const on = { announcedOn: vague(random, day - random.between(5, 150)) }
    const before = lastCouncil && lastCouncil.lastDay < day ? lastCouncil : undefined
    if (before === undefined || random.chance(0.6)) return on
    const [speaker] = before.delegates
    return { announcedAt: before.id, announcedOn: iso(before.lastDay), ...(speaker && { announcedBy: speaker.id }) }
  }

  /** Held as announced, or elsewhere, or later; recorded so, or left to be found by convener, place and day. */
  function* fulfilled(held: Held): Generator<Fact> {
    const organizer = held.convener ?? (world.states[held.host] as string)
    const moved = random.chance(0.2)
    const day = moved ? held.day - random.between(20, 90) : held.day
    const place = moved && random.chance(0.5) ? drawPlace(random, world, rank(random)) : held.place
    const recorded = moved || held.convener === undefined || random.chance(0.5)
    yield scribe.link('PLANS_MEETING_AT', organizer, place, {
      ...{ title: `Meeting on ${held.topics[0] ?? 'relations'}`, period: period(day) },
      ...(recorded && { heldAs: held.id }),
      ...announced(day),
      ...(held.parties.length < 6 && { expected: held.parties.map((party) => world.states[party] as string) }),
    })
  }

  /** Withdrawn, or never heard of again, or still to come. */
  function* alone(day: number, withdrawn: boolean): Generator<Fact> {
    const host = rank(random)
    const guest = rank(random)
    const state = world.states[host] as string
    const { organs, id } = random.pick(world.organizations)
    const organizer = random.chance(0.5) ? state : random.pick([id, ...organs])
    yield scribe.link('PLANS_MEETING_AT', organizer, drawPlace(random, world, host), {
      ...{ title: `Meeting on ${topic(day)}`, period: period(day) },
      ...announced(Math.min(day, TODAY)),
      ...(guest !== host && { expected: [world.states[guest] as string] }),
      ...(withdrawn && {
        withdrawnOn: iso(day - random.between(1, 4)),
        withdrawnAs: random.pick(['CANCELLED', 'POSTPONED']),
      }),
    })
  }

  return {
    *of(held: Held): Generator<Fact> {
      if (held.kind.kind !== 'CALL' && random.chance(held.convener ? 0.4 : 0.06)) yield* fulfilled(held)
      if (random.chance(0.1)) yield* alone(held.day, random.chance(0.4))
    },
    *due(): Generator<Fact> {
      const count = Math.round(world.size.meetings / 100)
      for (let n = 0; n < count; n++) yield* alone(TODAY + 1 + random.below(700), false)
    },
  }
}
