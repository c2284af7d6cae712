import { describe, expect, it } from 'vitest'
import { placeFacts, placeId } from '../../../src/adapters/places.ts'
import { states } from './seedStates.ts'

const sources = ['source:a']
const lies = (name: string, country: string) =>
  placeFacts({ name, country, sources }, states).flatMap(({ type, end, period }) =>
    type === 'LOCATED_IN' ? [[end, period]] : [],
  )

describe('a place', () => {
  it('has one id under all its names', () => {
    expect(['Kiev', 'Kyiv'].map((name) => placeId(name, 'Ukraine', states))).toEqual(['place:kyiv', 'place:kyiv'])
    expect(placeId('Washington, D.C.', 'USA', states)).toBe('place:washington')
  })

  it('has another than its namesake elsewhere', () => {
    expect(['Jamaica', 'Norfolk Island'].map((country) => placeId('Kingston', country, states))).toEqual([
      'place:kingston',
      'place:kingston-nfk',
    ])
  })

  it('lies in its state of today without a time, and in former ones in their days', () => {
    expect(lies('Minsk', 'U.S.S.R.')).toEqual([
      ['state:BLR', undefined],
      ['state:SUN', { from: '1922-12-30', to: '1991-08-24' }],
    ])
    expect(lies('Pristina', 'Serbia-Montenegro (Kosovo)')).toEqual([
      ['state:XKX', undefined],
      ['state:YUG', { from: '1918-12-01', to: '2003-02-03' }],
      ['state:SCG', { from: '2003-02-04', to: '2006-06-02' }],
      ['state:SRB', { from: '2006-06-03', to: '2008-02-16' }],
    ])
    expect(lies('Paris', 'France')).toEqual([['state:FRA', undefined]])
  })

  it('in the east of Germany lay in the German Democratic Republic', () => {
    const days = { from: '1949-10-07', to: '1990-10-02' }
    expect(lies('Potsdam', 'German Democratic Republic')).toContainEqual(['state:DDR', days])
    expect(lies('West Berlin', 'Germany')).not.toContainEqual(['state:DDR', days])
  })
})
