import { describe, expect, it } from 'vitest'
import { checkShape } from '../../src/facts/shape.ts'
import { checkTime } from '../../src/facts/time.ts'
import { faultsIn, inMemory } from '../factFiles.ts'
import { bruteForce, type Keys } from '../world/bruteForce.ts'
import { inWorld, sampleWorlds } from '../world/manyWorlds.ts'

const worlds = sampleWorlds(100, 1)

describe('random worlds', () => {
  it('are made of facts that may be loaded', async () => {
    for (const { facts } of worlds) {
      expect(await faultsIn([inMemory('world', facts)])).toEqual([])
      expect(facts.flatMap((fact) => checkTime(fact))).toEqual([])
      expect(facts.flatMap((fact) => ('reasons' in checkShape(fact) ? [fact] : []))).toEqual([])
    }
  })

  it('are the same for the same seed', () => {
    expect(sampleWorlds(3, 1)).toEqual(worlds.slice(0, 3))
    expect(sampleWorlds(3, 2)).not.toEqual(worlds.slice(0, 3))
  })

  it('have ids of their own', () => {
    const ids = worlds.flatMap(({ facts }) => facts.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('leave every rule something to decide', () => {
    const keys = worlds.flatMap(({ facts }) => [...bruteForce(facts).values()])
    const share = (test: (one: Keys) => boolean) => keys.filter(test).length / worlds.length
    expect(share(({ listed }) => listed === false)).toBeGreaterThan(0.5)
    expect(share(({ listed, primary }) => listed === true && primary === false)).toBeGreaterThan(0.1)
    for (const status of ['HELD', 'MOVED'])
      expect(share(({ heldStatus }) => heldStatus === status)).toBeGreaterThan(0.1)
    expect(share(({ partyCount }) => Number(partyCount) > 2)).toBeGreaterThan(1)
    const kinds = worlds.flatMap(({ facts }) => facts.map(({ type, kind }) => `${type} ${kind}`))
    for (const kind of ['Meeting SESSION', 'Meeting ASSEMBLY', 'PLANS_MEETING_AT undefined', 'Document OTHER'])
      expect(kinds.filter((one) => one === kind).length).toBeGreaterThan(worlds.length / 4)
  })
})

describe('the place of a value in a world', () => {
  it('is in its ids, and in nothing else', () => {
    const value = { id: 'state:a', on: '2000-01', names: [{ value: 'Name of state:a' }], expected: ['official:1'] }
    expect(inWorld('w7', value)).toEqual({ ...value, id: 'state:w7-a', expected: ['official:w7-1'] })
  })
})
