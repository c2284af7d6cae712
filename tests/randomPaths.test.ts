import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LINKS } from '../src/facts/kinds.ts'
import { openService, type Service } from './service.ts'
import { BODIES, OFFICES, OFFICIALS, PLACES, STATES } from './world/cast.ts'
import { chainsIn, type PathsAsked } from './world/factChains.ts'
import { inWorld, loadWorlds, type Placed, sampleWorlds } from './world/manyWorlds.ts'
import { during, maybe, merged } from './world/times.ts'

const SEED = 20231012
const WORLDS = 200
const QUESTIONS = 12

let service: Service
let remove: () => Promise<void>
const worlds = sampleWorlds(WORLDS, SEED)

beforeAll(async () => {
  remove = (await loadWorlds(worlds)).remove
  service = await openService()
}, 120_000)
afterAll(async () => {
  await service?.close()
  await remove?.()
})

const ENDS = [...STATES, ...OFFICIALS, ...BODIES, ...OFFICES, ...PLACES, 'source:gazette']
// Which of them a world has: the ids that it has not are left out below.
const HAPPENED = [0, 1, 2, 3, 4, 5].flatMap((at) => [`meeting:${at}`, `document:${at}`, `programme:${at}`])
const end = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...ENDS) }, fc.constantFrom(...HAPPENED))

/** Between anything and anything. */
const anyEnds = merged(
  fc.record({
    from: end,
    to: end,
    chronological: fc.boolean(),
    maxLength: fc.integer({ min: 1, max: 12 }),
    first: fc.constantFrom(1, 2, 20),
  }),
  maybe('through', fc.subarray(Object.keys(LINKS), { minLength: 1 })),
  maybe('during', during, 1),
  maybe('maxParties', fc.constantFrom(null, 1, 2, 3)),
) as fc.Arbitrary<object> as fc.Arbitrary<PathsAsked>

/** From meeting to meeting only: there chains are long, and order in time decides. */
const inTime: fc.Arbitrary<PathsAsked> = fc.record({
  from: fc.constantFrom(...OFFICIALS),
  to: fc.constantFrom(...OFFICIALS, ...STATES, ...BODIES),
  through: fc.constant(['ATTENDED']),
  chronological: fc.constant(true),
  maxLength: fc.constant(12),
  first: fc.constant(20),
})

const question = fc.oneof(anyEnds, { weight: 2, arbitrary: inTime })

const PATHS = `query ($from: ID!, $to: ID!, $through: [LinkKind!], $during: During, $chronological: Boolean!, $maxParties: Int = 50, $maxLength: Int!, $first: Int!) {
  paths(from: $from, to: $to, through: $through, during: $during, chronological: $chronological, maxParties: $maxParties, maxLength: $maxLength, first: $first) {
    length nodes { id } links { id }
  }
}`

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id)

async function answer(asked: PathsAsked) {
  const { paths } = await service.data(PATHS, { ...asked })
  return paths.map(({ length, nodes, links }: { length: number; nodes: []; links: [] }) => ({
    length,
    nodes: idsOf(nodes),
    links: idsOf(links),
  }))
}

const withLength = (chains: ReturnType<ReturnType<typeof chainsIn>>) =>
  chains.map((chain) => ({ length: chain.links.length, ...chain }))

describe('the service and the reference agree on the chains of random worlds', { timeout: 240_000 }, () => {
  /** How many questions had chains of each length, to see that the worlds have something to find. */
  const found = new Map<number, number>()
  /** How many had no chain in time as short as the shortest. */
  let turned = 0

  async function compare({ mark, facts }: Placed, seed: number) {
    const ids = new Set(facts.map(({ id }) => id))
    const reference = chainsIn(facts)
    for (const local of fc.sample(question, { numRuns: QUESTIONS, seed })) {
      const asked = inWorld(mark, local)
      if (!ids.has(asked.from) || !ids.has(asked.to)) continue
      const expected = withLength(reference(asked))
      expect(await answer(asked), `seed ${SEED}, ${JSON.stringify(asked)}`).toEqual(expected)
      const length = expected[0]?.length ?? -1
      found.set(length, (found.get(length) ?? 0) + 1)
      if (asked.chronological && reference({ ...asked, chronological: false })[0]?.links.length !== expected[0]?.length)
        turned += 1
    }
  }

  it('with and without order in time, ranges of days, kinds of links and limits of parties', async () => {
    const left = worlds.map((world, at) => [world, SEED + at] as const)
    // Several at once: the statements of a search wait for each other, and the database for them.
    const workers = Array.from({ length: 6 }, async () => {
      for (let next = left.pop(); next; next = left.pop()) await compare(...next)
    })
    await Promise.all(workers)
    for (const length of [-1, 0, 1, 2, 3, 4, 5]) expect(found.get(length) ?? 0, `length ${length}`).toBeGreaterThan(4)
    expect(turned).toBeGreaterThan(10)
  })
})
