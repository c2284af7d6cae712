import { describe, expect, it } from 'vitest'
import { hashOf } from '../../src/facts/idHash.ts'
import { createIdSet } from '../../src/facts/idSet.ts'
import { createRepeats, keyOf } from '../../src/facts/repeats.ts'

const idsUpTo = (count: number) => Array.from({ length: count }, (_, index) => `attendance:travels-${index}`)

describe('the hash of an id', () => {
  it('is a whole number of 53 bits and never 0, and another for ids that differ in a letter', () => {
    const hashes = idsUpTo(200_000).map(hashOf)
    expect(hashes.every((hash) => Number.isSafeInteger(hash) && hash > 0)).toBe(true)
    expect(new Set(hashes).size).toBe(hashes.length)
    expect(hashes.some((hash) => hash > 2 ** 52)).toBe(true)
  })
})

describe('a set of ids', () => {
  it('has what was added, and says what is new, however far it grows', () => {
    const ids = idsUpTo(50_000)
    const set = createIdSet()
    expect(ids.map((id) => set.add(hashOf(id)))).toEqual(ids.map(() => true))
    expect(ids.map((id) => set.add(hashOf(id)))).toEqual(ids.map(() => false))
    expect(set.size).toBe(ids.length)
    expect(ids.every((id) => set.has(hashOf(id)))).toBe(true)
    expect(
      idsUpTo(100_000)
        .slice(50_000)
        .some((id) => set.has(hashOf(id))),
    ).toBe(false)
    expect(new Set(set.hashes())).toEqual(new Set(ids.map(hashOf)))
  })
})

describe('what comes twice', () => {
  it('is found among many, be it three times', () => {
    const ids = idsUpTo(300_000)
    const again = [ids[7], ids[7], ids[150_000], ids[299_999]] as string[]
    const repeats = createRepeats()
    for (const id of [...ids, ...again]) repeats.add(hashOf(id))
    expect(repeats.found()).toEqual(new Set(again.map((id) => keyOf(hashOf(id)))))
  })

  it('is nothing where each came once', () => {
    const repeats = createRepeats()
    for (const id of idsUpTo(100_000)) repeats.add(hashOf(id))
    expect(repeats.found().size).toBe(0)
  })
})
