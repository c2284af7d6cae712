import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Position } from '../../src/paging/cursor.ts'
import { spansOf } from '../../src/paging/spans.ts'

const NEWEST = [{ type: 'date', descending: true }] as const
const OLDEST = [
  { type: 'int', descending: false },
  { type: 'date', descending: false },
] as const
const EARLIEST = '0001-01-01'
const LATEST = '9999-12-31'

describe('the days of a page', () => {
  it('are all days where no cursor bounds it', () => {
    expect(spansOf(NEWEST, undefined, undefined)).toEqual([[EARLIEST, LATEST]])
    expect(spansOf(OLDEST, undefined, undefined)).toEqual([
      ['0001-01-02', LATEST],
      [EARLIEST, EARLIEST],
    ])
  })

  it('reach from one cursor to the other, both days included', () => {
    expect(spansOf(NEWEST, ['2003-05-01', 'a'], ['2001-02-03', 'b'])).toEqual([['2001-02-03', '2003-05-01']])
  })

  it('are those of every item between the cursors, in either order, dated or not', () => {
    const days = fc.constantFrom(EARLIEST, '2000-01-01', '2000-06-30', '2001-01-01', '2002-03-04')
    const position = (order: readonly unknown[], on: string): Position =>
      order === OLDEST ? [on === EARLIEST ? 1 : 0, on] : [on]
    const rank = (order: readonly unknown[], on: string) =>
      order === OLDEST
        ? `${on === EARLIEST ? 1 : 0} ${on}`
        : [...on].map((c) => String.fromCharCode(200 - c.charCodeAt(0))).join('')
    fc.assert(
      fc.property(
        fc.constantFrom(NEWEST, OLDEST),
        fc.option(days),
        fc.option(days),
        days,
        (order, after, before, on) => {
          const within = spansOf(
            order,
            after === null ? undefined : position(order, after),
            before === null ? undefined : position(order, before),
          ).some(([first, last]) => first <= on && on <= last)
          const between =
            (after === null || rank(order, after) <= rank(order, on)) &&
            (before === null || rank(order, on) <= rank(order, before))
          expect(within).toBe(between)
        },
      ),
    )
  })

  it('are as many ranges whatever the cursors, so that Neo4j keeps its plan', () => {
    expect(spansOf(OLDEST, [1, EARLIEST], undefined)).toHaveLength(2)
    expect(spansOf(OLDEST, undefined, [0, '2001-01-01'])).toHaveLength(2)
  })
})
