import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { difference, replyDifference } from '../contract/expectation.ts'

describe('a plain expectation', () => {
  test('is met by the same value only', () => {
    expect(difference('BLR', 'BLR')).toBeUndefined()
    expect(difference(null, null)).toBeUndefined()
    expect(difference(1, '1', '.count')).toBe('.count: wanted 1, got "1"')
    expect(difference(null, undefined)).toBe(': wanted null, got nothing')
    expect(difference(false, null)).toBe(': wanted false, got null')
  })

  test('takes an object as a subset, and says where it fails', () => {
    expect(
      difference({ place: { id: 'place:minsk' } }, { place: { id: 'place:minsk', name: 'Minsk' } }),
    ).toBeUndefined()
    expect(difference({ place: { id: 'place:minsk' } }, { place: { id: 'place:moscow' } })).toBe(
      '.place.id: wanted "place:minsk", got "place:moscow"',
    )
  })

  test('takes neither null nor a list for an object, not even for an empty one', () => {
    expect(difference({}, null)).toBe(': wanted an object, got null')
    expect(difference({}, [])).toBe(': wanted an object, got []')
  })

  test('takes a list item by item and in length', () => {
    expect(difference([{ a: 1 }, { a: 2 }], [{ a: 1, b: 1 }, { a: 2 }])).toBeUndefined()
    expect(difference([1, 2], [2, 1])).toBe('[0]: wanted 1, got 2')
    expect(difference([1], [1, 2])).toBe(': wanted 1 items, got 2: [1,2]')
    expect(difference([], null)).toBe(': wanted 0 items, got null')
  })
})

describe('$set and $has', () => {
  test('$set takes any order, but neither more nor fewer', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, more) => {
        expect(difference({ $set: items }, items.toReversed())).toBeUndefined()
        expect(difference({ $set: items }, [...items, more])).toBeDefined()
        expect(difference({ $set: [...items, more] }, items)).toBeDefined()
      }),
    )
  })

  test('$has takes others besides', () => {
    expect(difference({ $has: [{ id: 'b' }] }, [{ id: 'a' }, { id: 'b' }])).toBeUndefined()
    expect(difference({ $has: [{ id: 'c' }] }, [{ id: 'a' }])).toBe(
      ': nothing left that is like {"id":"c"} in [{"id":"a"}]',
    )
    expect(difference({ $has: [1] }, { 0: 1 })).toBe(': wanted a list, got {"0":1}')
  })

  test('each answer serves one item only', () => {
    expect(difference({ $has: [{ a: 1 }, { a: 1 }] }, [{ a: 1 }])).toBeDefined()
  })

  test('an item that any answer would do for gives way to one that needs the first', () => {
    expect(difference({ $set: [{ a: 1 }, { a: 1, b: 2 }] }, [{ a: 1, b: 2 }, { a: 1 }])).toBeUndefined()
  })

  test('their items are expectations in turn', () => {
    expect(difference({ $has: [{ count: { $min: 2 } }] }, [{ count: 1 }, { count: 3 }])).toBeUndefined()
    expect(difference({ $has: [{ count: { $min: 4 } }] }, [{ count: 1 }, { count: 3 }])).toBeDefined()
  })
})

describe('the other operators', () => {
  test('$min and $max bound a number, both ends included', () => {
    expect(difference({ $min: 1, $max: 2 }, 1)).toBeUndefined()
    expect(difference({ $min: 1, $max: 2 }, 2)).toBeUndefined()
    expect(difference({ $min: 1, $max: 2 }, 3, '.n')).toBe('.n: wanted 2 or less, got 3')
    expect(difference({ $min: 1 }, 0)).toBe(': wanted 1 or more, got 0')
    expect(difference({ $min: 1 }, '2')).toBe(': wanted 1 or more, got "2"')
  })

  test('$len counts a list', () => {
    expect(difference({ $len: 2 }, ['a', 'b'])).toBeUndefined()
    expect(difference({ $len: 2 }, ['a'])).toBe(': wanted 2 items, got 1: ["a"]')
    expect(difference({ $len: 2 }, 'ab')).toBe(': wanted 2 items, got "ab"')
  })

  test('$re matches strings, in any script, and nothing else', () => {
    expect(difference({ $re: '^Алей\\p{L}+$' }, 'Алейник')).toBeUndefined()
    expect(difference({ $re: '^b' }, 'abc')).toBe(': wanted a match of ^b, got "abc"')
    expect(difference({ $re: 'null' }, null)).toBe(': wanted a match of null, got null')
  })

  test('an expectation that is none is thrown, not passed over', () => {
    expect(() => difference({ $hsa: [] }, [])).toThrow('$hsa cannot stand here')
    expect(() => difference({ $len: 1, id: 'a' }, [1])).toThrow('id cannot stand here')
    expect(() => difference({ deep: { $error: 'INTERNAL' } }, { deep: 1 })).toThrow('$error cannot stand here')
    expect(() => difference({ $has: 'a' }, ['a'])).toThrow('$has takes a list, not "a"')
    expect(() => difference({ $min: '1' }, 1)).toThrow('$min takes a number, not "1"')
  })
})

describe('a reply', () => {
  const refused = { data: null, errors: [{ message: 'No such day.', extensions: { code: 'BAD_USER_INPUT' } }] }

  test('is measured by its data', () => {
    expect(replyDifference({ state: { id: 'state:BLR' } }, { data: { state: { id: 'state:BLR' } } })).toBeUndefined()
    expect(replyDifference({ state: null }, { data: { state: 1 } })).toBe('.state: wanted null, got 1')
  })

  test('with an error nobody expected differs, whatever its data', () => {
    expect(replyDifference({}, { ...refused, data: {} })).toBe('No such day.')
  })

  test('with the error expected agrees, with another one not', () => {
    expect(replyDifference({ $error: 'BAD_USER_INPUT' }, refused)).toBeUndefined()
    expect(replyDifference({ $error: 'INTERNAL' }, refused)).toContain('wanted the error INTERNAL')
    expect(replyDifference({ $error: 'INTERNAL' }, { data: {} })).toBe('wanted the error INTERNAL, got {"data":{}}')
  })
})
