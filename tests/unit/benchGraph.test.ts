import { describe, expect, it } from 'vitest'
import { generated } from '../../bench/graph/generate.ts'
import { landmarks } from '../../bench/graph/landmarks.ts'
import { FEW, rarely, SIZES } from '../../bench/graph/size.ts'
import { checkDerived } from '../../src/facts/derived.ts'
import { isLink, type LinkFact } from '../../src/facts/fact.ts'
import { LINKS, NODES, type NodeType } from '../../src/facts/kinds.ts'
import { checkShape } from '../../src/facts/shape.ts'
import { checkTime } from '../../src/facts/time.ts'
import { propertiesOf, rowOf } from '../../src/load/row.ts'
import { faultsIn, inMemory } from '../factFiles.ts'

const size = SIZES.small
const facts = [...generated(size)]
const links = facts.filter(isLink)
const of = (type: string): LinkFact[] => links.filter((link) => link.type === type)
const sessions = new Set(facts.filter((fact) => fact['kind'] === 'SESSION').map(({ id }) => id))

describe('the generated graph', () => {
  it('is the same each time it is read', () => {
    expect([...generated(size)]).toEqual(facts)
  })

  it('is of facts that the loader takes', async () => {
    const faults = facts.flatMap((fact) => {
      const shape = checkShape(fact)
      return 'reasons' in shape ? shape.reasons : [...checkTime(fact), ...checkDerived(fact)]
    })
    expect(faults).toEqual([])
    expect(await faultsIn([inMemory('generated', facts)])).toEqual([])
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
  })

  it('is stored in properties that the loader knows of, so that it can take them away again', () => {
    const known = new Map(
      [...Object.keys(NODES), ...Object.keys(LINKS)].map((type) => [type, propertiesOf(type as NodeType)]),
    )
    const unknown = facts.flatMap((fact) => {
      const { properties, dates } = rowOf(fact)
      return Object.keys({ ...properties, ...dates }).filter((key) => !known.get(fact.type)?.includes(key))
    })
    expect(unknown).toEqual([])
  })

  it('has every type of node and link', () => {
    const types = new Set(facts.map(({ type }) => type))
    expect([...types].sort()).toEqual([...Object.keys(NODES), ...Object.keys(LINKS)].sort())
  })

  it('has the size that was asked for', () => {
    expect(facts.filter(({ type }) => type === 'Meeting')).toHaveLength(size.meetings)
    expect(facts.filter(({ type }) => type === 'Official')).toHaveLength(size.officials)
    expect(of('ATTENDED').length / size.attendances).toBeCloseTo(1, 1)
  })

  it('has the busiest and the quiet official at exactly their meetings, once each', () => {
    const { hub, few } = landmarks(size)
    const meetings = (id: string) =>
      of('ATTENDED').flatMap(({ start, end }) => (start === id && !sessions.has(end) ? [end] : []))
    for (const [id, count] of [[hub, size.hub] as const, [few, FEW] as const]) {
      expect(meetings(id)).toHaveLength(count)
      expect(new Set(meetings(id)).size).toBe(count)
    }
  })

  it('has two busy states that hardly ever meet, and two that often do', () => {
    const { closePair, estrangedPair } = landmarks(size)
    const sides = new Map<string, Set<unknown>>()
    for (const { end, ...link } of of('ATTENDED'))
      sides.set(end, (sides.get(end) ?? new Set()).add(link['onBehalfOf'] ?? link.start))
    const common = (pair: readonly string[]) => [...sides.values()].filter((there) => pair.every((id) => there.has(id)))
    expect(common(closePair).length).toBeGreaterThan(200)
    expect(common(estrangedPair).length).toBeGreaterThan(0)
    expect(common(estrangedPair).length).toBeLessThanOrEqual(rarely(size))
  })

  it('has what its landmarks name', () => {
    const ids = new Set(facts.map(({ id }) => id))
    const { today, ...named } = landmarks(size)
    expect(
      Object.values(named)
        .flat()
        .filter((id) => !ids.has(id)),
    ).toEqual([])
    expect(facts.some(({ type, period }) => type === 'PLANS_MEETING_AT' && String(Object(period).from) > today)).toBe(
      true,
    )
  })
})
