import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BadUserInput } from '../../src/errors.ts'
import { readPage } from '../../src/paging/page.ts'

const refusal = (args: Parameters<typeof readPage>[0]): BadUserInput | undefined => {
  try {
    readPage(args, 'Query.meetings')
    return undefined
  } catch (error) {
    return error as BadUserInput
  }
}

describe('the size of a page', () => {
  test('is 25 from the start unless told', () => {
    expect(readPage({}, 'x')).toEqual({ size: 25, backward: false })
    expect(readPage({ first: null, last: null }, 'x')).toEqual({ size: 25, backward: false })
  })

  test('goes from 1 to 500, from either end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (size) => {
        expect(readPage({ first: size }, 'x')).toEqual({ size, backward: false })
        expect(readPage({ last: size, first: null }, 'x')).toEqual({ size, backward: true })
      }),
    )
  })

  test('beyond that is refused with the argument and the range', () => {
    for (const size of [0, -1, 501]) {
      for (const argument of ['first', 'last']) {
        const refused = refusal({ [argument]: size })
        expect(refused).toBeInstanceOf(BadUserInput)
        expect(refused?.argument).toBe(argument)
        expect(refused?.message).toBe(`Query.meetings(${argument}:) is ${size}; it goes from 1 to 500.`)
      }
    }
  })

  test('is asked for from one end only', () => {
    expect(refusal({ first: 1, last: 1 })).toMatchObject({ argument: 'last', code: 'BAD_USER_INPUT' })
  })
})
