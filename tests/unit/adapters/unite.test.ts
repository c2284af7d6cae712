import { expect, it } from 'vitest'
import { unite } from '../../../src/adapters/unite.ts'
import type { Fact } from '../../../src/facts/fact.ts'

const name = (value: string, kind = 'PREFERRED') => ({ value, kind })

it('a node that two sources give has the names and sources of both, and shows the first', () => {
  const place = (value: string, source: string, rest: object = {}): Fact => ({
    ...{ type: 'Place', id: 'place:kyiv', names: [name(value)], sources: [source] },
    ...rest,
  })
  expect(unite([place('Kyiv', 'source:a'), place('Kiev', 'source:b', { latitude: 50.4, longitude: 30.5 })])).toEqual([
    {
      ...{ type: 'Place', id: 'place:kyiv', latitude: 50.4, longitude: 30.5, sources: ['source:a', 'source:b'] },
      names: [name('Kyiv'), name('Kiev', 'VARIANT')],
    },
  ])
})

it('someone is once at a meeting, in the capacity that is told first and in all roles', () => {
  const attended = (id: string, source: string, rest: object): Fact => ({
    ...{ type: 'ATTENDED', id, start: 'official:a', end: 'meeting:a', onBehalfOf: 'state:FRA', sources: [source] },
    ...rest,
  })
  expect(
    unite([
      attended('attendance:a', 'source:a', { capacity: 'President', roles: ['SPEAKER'] }),
      attended('attendance:b', 'source:b', { capacity: 'Chief of State', roles: ['HOST'] }),
      attended('attendance:c', 'source:b', { onBehalfOf: 'body:eu' }),
    ]),
  ).toMatchObject([
    { id: 'attendance:a', capacity: 'President', roles: ['SPEAKER', 'HOST'], sources: ['source:a', 'source:b'] },
    { id: 'attendance:c', onBehalfOf: 'body:eu' },
  ])
})

it('one term that two sources date within a month is one tenure, with its end', () => {
  const term = (id: string, period: object, source: string): Fact => ({
    ...{ type: 'HOLDS', id, start: 'official:a', end: 'office:a', period, sources: [source] },
  })
  expect(
    unite([
      term('tenure:a', { from: '1979-05-04', ongoing: true }, 'source:a'),
      term('tenure:b', { from: '1979-05-05', to: '1990-11-28' }, 'source:b'),
      term('tenure:c', { from: '1995-01-01' }, 'source:b'),
    ]),
  ).toMatchObject([
    { id: 'tenure:a', period: { from: '1979-05-05', to: '1990-11-28' }, sources: ['source:a', 'source:b'] },
    { id: 'tenure:c' },
  ])
})
