import { describe, expect, it } from 'vitest'
import { presidentOn } from '../../../src/adapters/history/presidents.ts'
import { adaptVisitRows, meetingsOf, presidents, type VisitRow } from './history.ts'

const meetings = (...rows: VisitRow[]) => meetingsOf(adaptVisitRows(...rows))

describe('a visit to the United States', () => {
  it('has the President of the day where the record names him', () => {
    const visit = (id: number, day: string): VisitRow => [
      id,
      day,
      day,
      'King Hussein',
      'jordan',
      'Met with President Bush.',
    ]
    const found = meetings(visit(1, '1992-03-12'), visit(2, '2001-04-10'))
    expect(found['visits-1']?.present).toContain('official:bush-george-h-w | President | state:USA')
    expect(found['visits-2']?.present).toContain('official:bush-george-w | President | state:USA')
  })

  it('has the United States as its host where the record names nobody', () => {
    const found = meetings([
      1,
      '1973-04-17',
      '1973-04-18',
      'Prime Minister Giulio Andreotti',
      'italy',
      'Official visit.',
    ])
    expect(found).toEqual({
      'visits-1': {
        kind: 'VISIT',
        period: { from: '1973-04-17', to: '1973-04-18' },
        present: ['official:visits-1-giulio-andreotti | Prime Minister | state:ITA', 'state:USA'],
        place: 'place:usa',
      },
    })
  })

  it('is no meeting where it was private and nobody is named', () => {
    expect(meetings([1, '1973-04-17', '1973-04-18', 'King Olav V', 'norway', 'Private visit.'])).toEqual({})
  })

  it('is a meeting, though nothing is said of it', () => {
    expect(Object.keys(meetings([1, '1991-05-07', '1991-05-07', 'President Cossiga', 'italy', '']))).toEqual([
      'visits-1',
    ])
  })

  it('is of two who came together', () => {
    const found = meetings([
      1,
      '1991-05-07',
      '1991-05-07',
      'President Francesco Cossiga and Prime Minister Giulio Andreotti',
      'italy',
      'State visit.',
    ])
    expect(found['visits-1']?.present.slice(0, 2)).toEqual([
      'official:visits-1-francesco-cossiga | President | state:ITA',
      'official:visits-1-giulio-andreotti | Prime Minister | state:ITA',
    ])
  })

  it('is from the state of that day', () => {
    const found = meetings([
      1,
      '1974-06-02',
      '1974-06-03',
      'General Secretary Leonid Brezhnev',
      'russia',
      'Met with President Nixon.',
    ])
    expect(found['visits-1']?.present[0]).toBe('official:visits-1-leonid-brezhnev | General Secretary | state:SUN')
  })

  it('is held where the President was met, not where others are spoken of', () => {
    const camp = meetings([
      1,
      '1974-06-02',
      '1974-06-03',
      'King Hussein',
      'jordan',
      'Met with President Nixon at Camp David.',
    ])
    const spoken = meetings([
      1,
      '1974-06-02',
      '1974-06-03',
      'King Hussein',
      'jordan',
      'Met with President Nixon to discuss the drought in West Africa.',
    ])
    expect(camp['visits-1']?.place).toBe('place:camp-david')
    expect(spoken['visits-1']?.place).toBe('place:usa')
  })

  it('tells no prose of the record', () => {
    const { facts, people } = adaptVisitRows([
      1,
      '1974-06-02',
      '1974-06-03',
      'King Hussein',
      'jordan',
      'State visit; presented a stallion.',
    ])
    expect(JSON.stringify([facts, people])).not.toContain('stallion')
  })
})

describe('a President', () => {
  it.each([
    ['in office', '2002-01-01', 'Bush', 'bush-george-w'],
    ['elected', '2001-01-10', 'Bush', 'bush-george-w'],
    ['former, who had a term before', '1995-01-01', 'Bush', 'bush-george-h-w'],
    ['of no name, the one in office', '1974-08-10', undefined, 'ford-gerald-r'],
    ['named in full', '2001-01-10', 'George W. Bush', 'bush-george-w'],
  ])('is found %s', (_, day, name, id) => {
    expect(presidentOn(day, presidents, name)?.id).toBe(id)
  })

  it('is nobody where the name is another’s', () => {
    expect(presidentOn('1995-01-01', presidents, 'Fox')).toBeUndefined()
    expect(presidentOn('1995-01-01', presidents, 'Barbara Bush')).toBeUndefined()
  })
})
