import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { landmarks } from '../bench/graph/landmarks.ts'
import { SIZES, type Size } from '../bench/graph/size.ts'
import { openGenerated } from './generated/graph.ts'
import { openProfiler, type Profile } from './generated/profile.ts'
import { pages, pagesOfEncounters, walks } from './generated/traversals.ts'
import { TODAY } from './service.ts'

/** Hits for an item of a page: its people are read, and what the filter refuses may be passed over. Measured: 90. */
const HITS_PER_ITEM = 100
/** Items' worth of hits that a question may cost before its first item. */
const FIXED = 4

/** What a walk grows with, and the hits for each of these: measured, and half as many again. */
const GROWTH: Record<keyof ReturnType<typeof walks>, (size: Size) => number> = {
  'timeline of the two states that meet most': ({ meetings }) => 7 * meetings,
  'encounters of two busy states that avoid each other': ({ hub }) => 2 * hub,
  'meetings of these two': ({ meetings }) => meetings,
  'interlocutors of the busiest official': ({ hub }) => 75 * hub,
  'tally by YEAR': ({ meetings }) => 6 * meetings,
  'tally by PARTY, then STATE': ({ meetings }) => 6 * meetings,
  'tally by OFFICIAL, then YEAR': ({ meetings }) => 7 * meetings,
  'tally by BODY': ({ meetings }) => 22 * meetings,
  'matrix of the 10 busiest states': ({ meetings }) => 8 * meetings,
  'chain between two seldom seen': ({ hub }) => 4 * hub,
  'chain in time between two seldom seen': ({ hub }) => 5 * hub,
  'chain between two busy ministers': ({ hub }) => 10 * hub,
  'chain between the busiest official and one with 50 meetings': ({ hub }) => 85 * hub,
}

const profiler = openProfiler(inject('neo4j'), TODAY)
afterAll(() => profiler.close())

/** How many items all lists of an answer have. */
const itemsIn = (answer: unknown): number =>
  answer === null || typeof answer !== 'object'
    ? 0
    : Object.values(answer).reduce((sum, value) => sum + itemsIn(value), Array.isArray(answer) ? answer.length : 0)

const expectCostOfPage = ({ data, hits, operators }: Profile): void => {
  expect(hits).toBeLessThan(HITS_PER_ITEM * (itemsIn(data) + FIXED))
  expect(operators).not.toContain('NodeByLabelScan')
}

// Ten times as large with the same bounds: what costs its page costs the same in both.
describe.each([
  ['10,000', SIZES.small],
  ['100,000', SIZES.quick],
])('on a generated graph of %s attendances,', (_, size) => {
  const at = landmarks(size)
  let close: () => Promise<void>
  beforeAll(async () => {
    ;({ close } = await openGenerated(size))
  }, 600_000)
  afterAll(() => close(), 120_000)

  it.each(Object.entries(pages(at)))('a page costs the page: %s', async (_name, { operation, variables }) => {
    expectCostOfPage(await profiler.ask(operation, variables))
  })

  it.each(Object.entries(pagesOfEncounters(at)))(
    'a later page costs the page: %s',
    async (_name, { operation, variables }) => {
      let after: string | undefined
      for (let page = 0; page < 4; page++) {
        const profile = await profiler.ask(operation, { ...variables, after })
        expectCostOfPage(profile)
        expect(profile.operators).toContain('PartialTop')
        const { nodes, pageInfo } = profile.data.encounters
        expect(nodes.length).toBeGreaterThan(0)
        if (!pageInfo.hasNextPage) break
        after = pageInfo.endCursor
      }
    },
  )

  it.each(Object.entries(walks(at)))('a walk costs what it walks: %s', async (name, { operation, variables }) => {
    const { data, hits } = await profiler.ask(operation, variables)
    expect(itemsIn(data)).toBeGreaterThan(0)
    expect(hits).toBeLessThan(GROWTH[name as keyof typeof GROWTH](size))
  })
})
