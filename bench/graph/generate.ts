import type { Fact } from '../../src/facts/fact.ts'
import { bodies } from './bodies.ts'
import { makeInstruments } from './instruments.ts'
import { type Course, makeMeetings } from './meetings.ts'
import { offices } from './offices.ts'
import { officials, sources, states } from './people.ts'
import { places } from './places.ts'
import { makePlans } from './plans.ts'
import { createRandom } from './random.ts'
import { createScribe } from './scribe.ts'
import type { Size } from './size.ts'
import { makeWorld } from './world.ts'

function* generate(size: Size): Generator<Fact> {
  const random = createRandom(2)
  const scribe = createScribe(random)
  const world = makeWorld(size)
  yield* sources(random)
  yield* states(world, scribe)
  yield* officials(world, random, scribe)
  yield* places(world, random, scribe)
  yield* bodies(world, random, scribe)
  yield* offices(world, random, scribe)

  const course: Course = { meetings: 0, attendances: 0, lastSummit: undefined, lastCouncil: undefined }
  const meetings = makeMeetings(world, random, scribe, course)
  const instruments = makeInstruments(world, random, scribe, course)
  const plans = makePlans(world, random, scribe, course)
  while (course.meetings < size.meetings) {
    const held = yield* meetings()
    yield* instruments(held)
    yield* plans.of(held)
  }
  yield* plans.due()
}

/**
 * A made-up graph of diplomatic relations as facts (docs/data-format.md), shaped like the real one. The same size gives the
 * same facts, in the same order, as often as it is read; nothing is kept but the people, offices, bodies and places.
 */
export const generated = (size: Size): Iterable<Fact> => ({ [Symbol.iterator]: () => generate(size) })
