import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BadUserInput } from '../../src/errors.ts'
import { listOf, readCursor, writeCursor } from '../../src/paging/cursor.ts'

const KEYS = [{ type: 'date' }, { type: 'text' }] as const
const LIST = listOf('Query.meetings', { order: 'NEWEST_FIRST' })
const POSITION = ['2023-10-12', 'meeting:cis-cfm-2023-10-12']

const read = (cursor: unknown, list = LIST) => readCursor(cursor, list, KEYS, 'after', 'Query.meetings')
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

function refusal(cursor: unknown, list = LIST): BadUserInput {
  try {
    read(cursor, list)
  } catch (error) {
    if (error instanceof BadUserInput) return error
    throw error
  }
  throw new Error(`${String(cursor)} was taken`)
}

describe('a cursor', () => {
  test('gives its position back', () => {
    const positions = fc.tuple(fc.constantFrom('2023-10-12', '0001-01-01'), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(positions, (position) => {
        expect(read(writeCursor(LIST, position))).toEqual(position)
      }),
    )
  })

  test('keeps whole numbers and fractions', () => {
    const keys = [{ type: 'int' }, { type: 'float' }] as const
    const numbers = fc.tuple(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    fc.assert(
      fc.property(numbers, ([whole, fraction]) => {
        // JSON knows no negative zero.
        const position = [whole + 0, fraction + 0]
        expect(readCursor(writeCursor(LIST, position), LIST, keys, 'after', 'x')).toEqual(position)
      }),
    )
  })

  test('stands in a URL as it is', () => {
    expect(writeCursor(LIST, ['?', 'ÿþ>>'])).toMatch(/^[\w-]+$/)
  })

  test('of another field, order or filter is refused, and the message says so', () => {
    const others = [
      listOf('Place.meetings', { order: 'NEWEST_FIRST' }),
      listOf('Query.meetings', { order: 'OLDEST_FIRST' }),
      listOf('Query.meetings', { order: 'NEWEST_FIRST', filter: { kind: ['COUNCIL'] } }),
    ]
    expect(new Set([LIST, ...others]).size).toBe(4)
    for (const other of others) {
      const { message, argument } = refusal(writeCursor(other, POSITION))
      expect(message).toMatch(/^Query\.meetings\(after:\) is a cursor of another field, order or filter/)
      expect(argument).toBe('after')
    }
  })

  test('serves pages of another size and from the other end, which are the same list', () => {
    const page = { order: 'NEWEST_FIRST', first: 2, last: null, after: 'x', before: 'y' }
    expect(listOf('Query.meetings', page)).toBe(LIST)
  })

  test('serves the list whose filter is null and the one without a filter, which are the same', () => {
    expect(listOf('Query.meetings', { order: 'NEWEST_FIRST', filter: null })).toBe(LIST)
    const filter = { during: { from: '2023', to: null } }
    expect(listOf('Query.meetings', { filter })).toBe(
      listOf('Query.meetings', { filter: { during: { from: '2023' } } }),
    )
  })

  test('of another version is refused', () => {
    expect(refusal(encode([2, LIST, ...POSITION])).message).toMatch(/is no cursor/)
  })

  test('that somebody made up is refused before the database sees it', () => {
    const [day = '', id = ''] = POSITION
    const positions = [[], [day], [day, id, 'more'], ['soon', id], ['2023-02-30', id], [day, 7], [null, id], [day, {}]]
    for (const position of positions)
      expect(refusal(encode([1, LIST, ...position])).message, JSON.stringify(position)).toMatch(/is no cursor/)
    const number = (value: unknown) => readCursor(encode([1, LIST, value]), LIST, [{ type: 'int' }], 'after', 'x')
    expect(number(3)).toEqual([3])
    for (const value of [1.5, '3', 2 ** 60]) expect(() => number(value)).toThrow(BadUserInput)
  })

  test('that is any other text is refused, never a fault of ours', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(refusal(text)).toBeInstanceOf(BadUserInput)
      }),
    )
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(refusal(encode(value))).toBeInstanceOf(BadUserInput)
      }),
    )
  })
})
