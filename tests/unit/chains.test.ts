import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chainsOf } from '../../src/paths/chains.ts'
import { type Expand, search } from '../../src/paths/search.ts'
import { shortestChains } from '../world/chains.ts'

interface World {
  readonly days: Readonly<Record<string, string | null>>
  readonly links: readonly (readonly [string, string])[]
  /** How many links a search is told that a node has, where that is not the truth: it decides which side goes on. */
  readonly costs?: Readonly<Record<string, number>>
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
    return {
      id,
      day: chronological && day !== null ? Date.parse(day) : null,
      links: world.costs?.[id] ?? neighbours(id).length,
    }
  }
  const fronts: string[][] = []
  const expand: Expand = async (front) => {
    fronts.push(front.map(({ id }) => id))
    const ways = new Map<string, number[]>()
    for (const [at, { id, window }] of front.entries()) {
      const within = ({ day }: ReturnType<typeof place>) => day === null || (day >= window[0] && day <= window[1])
      for (const other of neighbours(id).filter((one) => within(place(one))))
        ways.set(other, [...(ways.get(other) ?? []), at])
    }
    return [...ways].map(([id, all]) => ({ ...place(id), ways: all }))
  }
  const find = async (from: string, to: string, maxLength: number, first: number) => {
    const found = await search(place(from), place(to), maxLength, expand)
    return found ? chainsOf(found, first) : []
  }
  return { find, fronts }
}

const DAYS = ['2001-01-01', '2002-01-01', '2003-01-01', '2004-01-01', '2005-01-01']
const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`)
const PEOPLE = numbered('p', 6)
const MEETINGS = numbered('m', 8)

/**
 * People who met, few at each meeting: long chains, several of one length, circles, and ways back in time. Some of those
 * links are between people, or between meetings; and any side may be the one that goes on.
 */
const worlds: fc.Arbitrary<World> = fc.record({
  days: fc
    .tuple(...MEETINGS.map(() => fc.option(fc.constantFrom(...DAYS), { freq: 6 })))
    .map((days) => Object.fromEntries(MEETINGS.map((id, at) => [id, days[at] ?? null]))),
  links: fc.array(
    fc.oneof(
      { weight: 9, arbitrary: fc.tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...MEETINGS)) },
      fc.tuple(fc.constantFrom(...PEOPLE, ...MEETINGS), fc.constantFrom(...PEOPLE, ...MEETINGS)),
    ),
    { minLength: 8, maxLength: 18 },
  ),
  costs: fc
    .tuple(...[...PEOPLE, ...MEETINGS].map(() => fc.integer({ min: 1, max: 9 })))
    .map((costs) => Object.fromEntries([...PEOPLE, ...MEETINGS].map((id, at) => [id, costs[at] ?? 1]))),
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
        for (const to of [...PEOPLE, ...MEETINGS]) {
          const expected = shortestChains(linked, 'p0', to, maxLength).slice(0, first)
          expect(await find('p0', to, maxLength, first), `to ${to}`).toEqual(expected)
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
    days: { late: '2003-01-01', early: '2002-01-01', first: '2001-01-01', second: '2004-01-01', undated: null },
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

  test('goes on where its sides meet, but one comes from later than the other goes on to', async () => {
    const costs = { a: 1, b: 2, late: 1, first: 1, early: 3, second: 3, x: 100, y: 100 }
    const { find, fronts } = open({ ...world, costs }, true)
    expect(await find('a', 'b', 8, 5)).toEqual([['a', 'first', 'y', 'undated', 'z', 'second', 'b']])
    expect(fronts.slice(0, 4)).toEqual([['a'], ['late', 'first'], ['b'], ['early', 'second']])
  })

  test('asks nobody where it would begin after it has to end', async () => {
    const { find, fronts } = open(world, true)
    expect(await find('late', 'early', 12, 1)).toEqual([])
    expect(fronts).toEqual([])
  })

  test('goes no further in time than the other side can still be met', async () => {
    const before = ['a', 'x', 'y'].map((person, at) => [person, `m${at}`] as const)
    const retired: World = {
      days: {
        m0: '2001-01-01',
        m1: '2002-01-01',
        m2: '2003-01-01',
        n0: '2002-06-01',
        n1: '2004-01-01',
        o: '2001-06-01',
      },
      links: [...before, ['x', 'm0'], ['y', 'm1'], ['x', 'n1'], ['y', 'n0'], ['b', 'o'], ['o', 'z']],
      costs: { b: 1, o: 1, z: 1_000 },
    }
    const { find, fronts } = open(retired, true)
    expect(await find('a', 'b', 12, 1)).toEqual([])
    const asked = new Set(fronts.flat())
    expect(asked).toContain('x')
    for (const id of ['m1', 'm2', 'n0', 'n1']) expect(asked).not.toContain(id)
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
      // The other side would get there without.
      costs: { b: 100 },
    }
    expect(await open(slow, true).find('a', 'b', 12, 5)).toEqual([['a', 'early', 'w', 'v', 'x', 'middle', 'b']])
  })
})
