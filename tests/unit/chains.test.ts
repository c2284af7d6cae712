import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chainsOf } from '../../src/paths/chains.ts'
import { type Expand, search } from '../../src/paths/search.ts'
import { shortestChains } from '../world/chains.ts'

interface World {
  readonly days: Readonly<Record<string, string | null>>
  readonly links: readonly (readonly [string, string])[]
}

const neighboursIn =
  ({ links }: World) =>
  (id: string): string[] =>
    links.flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []))

/** Answers a search from memory, and counts whom it was asked about. */
function open(world: World, chronological: boolean) {
  const neighbours = neighboursIn(world)
  const place = (id: string) => {
    const day = world.days[id] ?? null
    return { id, day: chronological && day !== null ? Date.parse(day) : null, links: neighbours(id).length }
  }
  const fronts: string[][] = []
  const expand: Expand = async (front) => {
    fronts.push(front.map(({ id }) => id))
    const ways = new Map<string, number[]>()
    for (const [at, { id }] of front.entries())
      for (const other of neighbours(id)) ways.set(other, [...(ways.get(other) ?? []), at])
    return [...ways].map(([id, all]) => ({ ...place(id), ways: all }))
  }
  const find = async (from: string, to: string, maxLength: number, first: number) => {
    const found = await search(place(from), place(to), maxLength, expand)
    return found ? chainsOf(found, first) : []
  }
  return { find, fronts }
}

const DAYS = ['2001-01-01', '2002-01-01', '2003-01-01', '2004-01-01']

/** Few nodes with many links between them: several chains of one length, circles and ways back in time. */
const worlds = fc.integer({ min: 2, max: 9 }).chain((size) => {
  const ids = Array.from({ length: size }, (_, at) => `n${at}`)
  const id = fc.constantFrom(...ids)
  return fc.record({
    days: fc.tuple(...ids.map(() => fc.option(fc.constantFrom(...DAYS)))).map((days) => {
      return Object.fromEntries(ids.map((one, at) => [one, days[at] ?? null]))
    }),
    links: fc.array(fc.tuple(id, id), { maxLength: 16 }),
  })
})

describe('a search from both ends', () => {
  test.each([true, false])('finds what trying every chain finds, in its order (in time: %s)', async (chronological) => {
    const property = fc.asyncProperty(
      worlds,
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(1, 2, 3, 20),
      async (world, maxLength, first) => {
        const { find } = open(world, chronological)
        const linked = {
          neighbours: neighboursIn(world),
          dayOf: (id: string) => (chronological ? (world.days[id] ?? null) : null),
        }
        for (const to of Object.keys(world.days)) {
          const expected = shortestChains(linked, 'n0', to, maxLength).slice(0, first)
          expect(await find('n0', to, maxLength, first), `to ${to}`).toEqual(expected)
        }
      },
    )
    await fc.assert(property, { numRuns: 1_500 })
  })

  test('ends where the smaller side has nowhere to go, however large the other is', async () => {
    const crowd = Array.from({ length: 50 }, (_, at) => ['hub', `n${at}`] as const)
    const { find, fronts } = open({ days: {}, links: [...crowd, ['lonely', 'friend']] }, false)
    expect(await find('hub', 'lonely', 12, 1)).toEqual([])
    expect(fronts).toEqual([['lonely'], ['friend']])
  })

  test('goes on from the side that has fewer links to read', async () => {
    const crowd = Array.from({ length: 50 }, (_, at) => ['hub', `n${at}`] as const)
    const { find, fronts } = open({ days: {}, links: [...crowd, ['n7', 'other']] }, false)
    expect(await find('hub', 'other', 12, 1)).toEqual([['hub', 'n7', 'other']])
    expect(fronts).toEqual([['other'], ['n7']])
  })

  test('asks about a node once, where time is not asked about', async () => {
    const ring = Array.from({ length: 40 }, (_, at) => [`n${at}`, `n${(at + 1) % 40}`] as const)
    const { find, fronts } = open({ days: {}, links: [...ring, ['far', 'away'], ['away', 'farther']] }, false)
    expect(await find('n0', 'far', 12, 1)).toEqual([])
    const asked = fronts.flat()
    expect(asked).toHaveLength(new Set(asked).size)
  })
})

describe('a search in time', () => {
  const world: World = {
    days: { late: '2003-01-01', early: '2001-01-01', first: '2002-01-01', second: '2002-01-01', undated: null },
    links: [
      ['a', 'late'],
      ['late', 'x'],
      ['x', 'early'],
      ['early', 'b'],
      ['a', 'first'],
      ['first', 'y'],
      ['y', 'undated'],
      ['undated', 'z'],
      ['z', 'second'],
      ['second', 'b'],
    ],
  }

  test('takes a longer chain that runs forward instead of a shorter one that runs back', async () => {
    expect(await open(world, false).find('a', 'b', 8, 5)).toEqual([['a', 'late', 'x', 'early', 'b']])
    const forward = ['a', 'first', 'y', 'undated', 'z', 'second', 'b']
    expect(await open(world, true).find('a', 'b', 8, 5)).toEqual([forward])
    expect(await open(world, true).find('b', 'a', 8, 5)).toEqual([['b', 'early', 'x', 'late', 'a']])
  })

  test('comes back to a node that it can be at earlier, on a way that takes longer', async () => {
    const slow: World = {
      days: { late: '2003-01-01', early: '2001-01-01', middle: '2002-01-01' },
      links: [
        ['a', 'late'],
        ['late', 'x'],
        ['a', 'early'],
        ['early', 'w'],
        ['w', 'v'],
        ['v', 'x'],
        ['x', 'middle'],
        ['middle', 'b'],
      ],
    }
    expect(await open(slow, true).find('a', 'b', 12, 5)).toEqual([['a', 'early', 'w', 'v', 'x', 'middle', 'b']])
  })
})
