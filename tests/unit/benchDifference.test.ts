import { describe, expect, it } from 'vitest'
import { difference } from '../../bench/harness/difference.ts'

describe('comparing the answers of two engines', () => {
  it('finds none where only the order of the fields differs', () => {
    expect(difference({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 })).toBeUndefined()
  })

  it('names the first place that differs, and both values', () => {
    expect(difference({ nodes: [{ name: 'A' }, { name: 'B' }] }, { nodes: [{ name: 'A' }, { name: 'C' }] })).toBe(
      'nodes.1.name: "B" against "C"',
    )
  })

  it('minds the order and the length of a list', () => {
    expect(difference([1, 2], [2, 1])).toBe('0: 1 against 2')
    expect(difference([1], [1, 2])).toBe('1: nothing against 2')
  })

  it('tells an absent field from null, and a list from an object', () => {
    expect(difference({ place: null }, {})).toBe('place: null against nothing')
    expect(difference({ nodes: [] }, { nodes: {} })).toBe('nodes: [] against {}')
  })
})
