import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  besideCursor,
  cursorKeys,
  orderBy,
  reversed,
  type SortKey,
  stretches,
  withinStretch,
} from '../../src/paging/keyset.ts'
import { EARLIEST } from '../../src/time/partialDate.ts'
import { holds } from './condition.ts'

type Item = Readonly<Record<string, string | number>>

const key = (expression: string, type: SortKey['type'] = 'text', descending = false, undatedLast = false): SortKey => ({
  expression,
  type,
  descending,
  undatedLast,
})

const days = [EARLIEST, '1992-05-15', '2023-10-12', '2023-10-13']
// Few values, so that ties are common and every later key gets its say.
const VALUES = { text: ['a', 'b', 'c'], date: days, int: [0, 1, 7], float: [0.5, 1], fixed: ['state:BLR'] } as const

/** An order as cypher/ may declare it: fixed keys, perhaps a day whose undated come last, others, and an id. */
const orders = fc
  .record({
    fixed: fc.boolean(),
    first: fc.constantFrom('none', 'plain', 'undatedLast'),
    others: fc.array(fc.tuple(fc.constantFrom('text', 'date', 'int', 'float'), fc.boolean()), { maxLength: 2 }),
    descending: fc.boolean(),
  })
  .map(({ fixed, first, others, descending }): SortKey[] => [
    ...(fixed ? [key('item.fixed', 'fixed', descending)] : []),
    ...(first === 'undatedLast' ? [key('item.day', 'date', false, true)] : []),
    ...(first === 'plain' ? [key('item.day', 'date', descending)] : []),
    ...others.map(([type, down], index) => key(`item.k${index}`, type, down)),
    key('item.id', 'text', descending),
  ])

const property = ({ expression }: SortKey): string => expression.replace('item.', '')

const itemsOf = (keys: readonly SortKey[]) =>
  fc.uniqueArray(
    fc.record(
      Object.fromEntries(
        keys.map((one) => [
          property(one),
          fc.constantFrom<string | number>(...(property(one) === 'id' ? ['p', 'q', 'r', 's'] : VALUES[one.type])),
        ]),
      ),
    ),
    { maxLength: 12, selector: (item) => JSON.stringify(item) },
  )

/** What the order means, said without any Cypher. */
function compare(keys: readonly SortKey[], a: Item, b: Item): number {
  for (const one of keys) {
    const [x = '', y = ''] = [a[property(one)], b[property(one)]]
    if (x === y) continue
    if (one.undatedLast && (x === EARLIEST || y === EARLIEST)) return x === EARLIEST ? 1 : -1
    return x < y === one.descending ? 1 : -1
  }
  return 0
}

/** Sorts by the text of an ORDER BY. */
function sorted(items: readonly Item[], text: string): Item[] {
  const keys = text.split(', ').map((part) => key(part.replace(' DESC', ''), 'text', part.endsWith(' DESC')))
  return [...items].sort((a, b) => compare(keys, a, b))
}

/** A page without its limit, as src/plan/pageText.ts asks for it: stretch by stretch, in reading order. */
function read(
  items: readonly Item[],
  order: readonly SortKey[],
  backward: boolean,
  from: Item | null,
  until: Item | null,
): Item[] {
  const keys = backward ? reversed(order) : [...order]
  const position = (item: Item | null) => (item ? cursorKeys(keys).map((one) => item[property(one)] ?? '') : [])
  const parameters = { from: position(from), until: position(until) }
  return stretches(keys, backward).flatMap((stretch) => {
    const conditions = [
      ...withinStretch(keys, stretch),
      ...(from ? [besideCursor(keys, '$from', 'beyond', stretch, backward)] : []),
      ...(until ? [besideCursor(reversed(keys), '$until', 'beyond', stretch, !backward)] : []),
    ]
    const kept = items.filter((item) => conditions.every((condition) => holds(condition, { item, parameters })))
    return sorted(kept, orderBy(keys))
  })
}

const cases = orders.chain((order) => {
  const cursor = itemsOf(order).map(([item]) => item ?? null)
  return fc.tuple(fc.constant(order), itemsOf(order), cursor, cursor)
})

describe('a list read with cursors', () => {
  test('from the start is the list in its order, and what lies strictly beyond a cursor', () => {
    fc.assert(
      fc.property(cases, ([order, items, from]) => {
        const wanted = [...items].sort((a, b) => compare(order, a, b))
        const beyond = wanted.filter((item) => from === null || compare(order, item, from) > 0)
        expect(read(items, order, false, from, null)).toEqual(beyond)
      }),
    )
  })

  test('from the end is the same list turned round, undated first where they come last', () => {
    fc.assert(
      fc.property(cases, ([order, items, from]) => {
        const wanted = [...items].sort((a, b) => compare(order, b, a))
        const beyond = wanted.filter((item) => from === null || compare(order, item, from) < 0)
        expect(read(items, order, true, from, null)).toEqual(beyond)
      }),
    )
  })

  test('between two cursors is what lies between them, in both directions', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ([order, items, one, other], backward) => {
        fc.pre(one !== null && other !== null)
        const [after, before] = compare(order, one, other) < 0 ? [one, other] : [other, one]
        const between = items.filter((item) => compare(order, item, after) > 0 && compare(order, item, before) < 0)
        const [from, until] = backward ? [before, after] : [after, before]
        const wanted = between.sort((a, b) => compare(order, a, b) * (backward ? -1 : 1))
        expect(read(items, order, backward, from, until)).toEqual(wanted)
      }),
    )
  })

  test('every item lies either beyond a cursor or up to it, whichever way it is read', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ([order, items, cursor], backward) => {
        fc.pre(cursor !== null)
        const keys = backward ? reversed(order) : order
        const parameters = { at: cursorKeys(keys).map((one) => cursor[property(one)] ?? '') }
        for (const stretch of stretches(keys, backward)) {
          const side = (which: 'beyond' | 'upTo') => besideCursor(keys, '$at', which, stretch, backward)
          for (const item of items) {
            if (!withinStretch(keys, stretch).every((condition) => holds(condition, { item, parameters }))) continue
            const beyond = compare(order, item, cursor) > 0 !== backward && compare(order, item, cursor) !== 0
            expect(holds(side('beyond'), { item, parameters })).toBe(beyond)
            expect(holds(side('upTo'), { item, parameters })).toBe(!beyond)
          }
        }
      }),
    )
  })
})

describe('the text of a keyset', () => {
  const meetings = [key('m.partyId', 'fixed', true), key('m.day', 'date', true), key('m.id', 'text', true)]

  test('orders by every key, fixed ones included, so that the index carries it', () => {
    expect(orderBy(meetings)).toBe('m.partyId DESC, m.day DESC, m.id DESC')
  })

  test('leaves fixed keys out of the cursor', () => {
    expect(cursorKeys(meetings).map(({ expression }) => expression)).toEqual(['m.day', 'm.id'])
  })

  test('begins with a range over the first key, which an index can seek', () => {
    const text = besideCursor(meetings, '$after', 'beyond', 'whole', false)
    expect(text).toBe('(m.day <= date($after[0]) AND (m.day < date($after[0]) OR m.id < $after[1]))')
  })

  test('turns a whole number back, which a driver may have sent as a float', () => {
    const text = besideCursor([key('role', 'int'), key('id')], '$after', 'beyond', 'whole', false)
    expect(text).toContain('toInteger($after[0])')
    expect(besideCursor([key('score', 'float')], '$after', 'beyond', 'whole', false)).toBe('score > $after[0]')
  })

  test('is one stretch unless undated items come last', () => {
    expect(stretches(meetings, false)).toEqual(['whole'])
    const undatedLast = [key('m.day', 'date', false, true), key('m.id')]
    expect(stretches(undatedLast, false)).toEqual(['dated', 'undated'])
    expect(stretches(undatedLast, true)).toEqual(['undated', 'dated'])
  })
})
