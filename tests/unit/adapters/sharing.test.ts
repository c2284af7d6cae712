import { describe, expect, it } from 'vitest'
import { adaptTrips, adaptVisitRows, meetingsOf, type TripRow } from './history.ts'

const ALBRIGHT = 'official:albright-madeleine-korbel | Secretary of State | state:USA'
const CLINTON = 'official:clinton-william-j | President | state:USA'

const trips = (...rows: TripRow[]) => meetingsOf(adaptTrips(...rows))

describe('two travellers', () => {
  const president: TripRow = ['P', 20, '1997-07-08', '1997-07-09', 'spain', 'Madrid', 'Attended a NATO Summit Meeting.']

  it('attended one summit in one city on a common day', () => {
    const found = trips(president, [
      'S',
      10,
      '1997-07-07',
      '1997-07-09',
      'spain',
      'Madrid',
      'Attended the NATO Summit.',
    ])
    expect(found).toEqual({
      'travels-10-nato-summit': {
        kind: 'SUMMIT',
        period: { from: '1997-07-07', to: '1997-07-09' },
        present: [ALBRIGHT, CLINTON],
        place: 'place:madrid',
      },
    })
  })

  it.each<[string, TripRow]>([
    [
      'of another level',
      ['S', 10, '1997-07-08', '1997-07-09', 'spain', 'Madrid', 'Attended the NATO Ministerial Meeting.'],
    ],
    ['of another body', ['S', 10, '1997-07-08', '1997-07-09', 'spain', 'Madrid', 'Attended the G-7 Summit.']],
    ['on another day', ['S', 10, '1997-07-11', '1997-07-12', 'spain', 'Madrid', 'Attended the NATO Summit.']],
    ['in another city', ['S', 10, '1997-07-08', '1997-07-09', 'spain', 'Barcelona', 'Attended the NATO Summit.']],
    ['in another country', ['S', 10, '1997-07-08', '1997-07-09', 'france', 'Paris', 'Attended the NATO Summit.']],
  ])('did not attend one gathering where it was %s', (_, secretary) => {
    expect(Object.keys(trips(president, secretary))).toHaveLength(2)
  })

  it('had one meeting with the same head in one city on one day', () => {
    const found = trips(
      ['P', 20, '1997-07-08', '1997-07-09', 'spain', 'Madrid', 'Met with Prime Minister Jose Maria Aznar.'],
      ['S', 10, '1997-07-09', '1997-07-10', 'spain', 'Madrid', 'Met with Prime Minister Aznar.'],
    )
    expect(found['travels-10']?.present).toEqual([
      ALBRIGHT,
      'official:travels-20-jose-maria-aznar | Prime Minister | state:ESP',
      CLINTON,
    ])
    expect(Object.keys(found)).toEqual(['travels-10'])
  })

  it('had two meetings with two heads, or on two days', () => {
    const found = trips(
      ['P', 20, '1997-07-08', '1997-07-09', 'spain', 'Madrid', 'Met with King Juan Carlos I.'],
      ['S', 10, '1997-07-09', '1997-07-10', 'spain', 'Madrid', 'Met with Prime Minister Aznar.'],
      ['S', 11, '1997-09-09', '1997-09-10', 'spain', 'Madrid', 'Met with Prime Minister Aznar.'],
    )
    expect(Object.keys(found)).toEqual(['travels-10', 'travels-11', 'travels-20'])
  })
})

describe('whoever accompanied the President', () => {
  const president: TripRow = [
    'P',
    20,
    '2000-03-19',
    '2000-03-25',
    'india',
    'New Delhi',
    'Met with Prime Minister Vajpayee.',
  ]

  it('was at the President’s meetings there', () => {
    const found = trips(president, [
      'S',
      10,
      '2000-03-19',
      '2000-03-23',
      'india',
      'New Delhi',
      'Accompanied President Clinton.',
    ])
    expect(found).toEqual({
      'travels-20': expect.objectContaining({
        present: [CLINTON, 'official:travels-20-vajpayee | Prime Minister | state:IND', ALBRIGHT],
      }),
    })
  })

  it('was at none elsewhere or before', () => {
    const found = trips(president, [
      'S',
      10,
      '2000-03-26',
      '2000-03-27',
      'india',
      'New Delhi',
      'Accompanied President Clinton.',
    ])
    expect(found['travels-20']?.present).not.toContain(ALBRIGHT)
  })

  it('was there with the President, where no trip of the President is on record', () => {
    const found = trips(['S', 10, '2000-03-26', '2000-03-27', 'oman', 'Muscat', 'Accompanied President Clinton.'])
    expect(found['travels-10']?.present).toEqual([ALBRIGHT, CLINTON])
  })

  it('met others in a talk that is part of the President’s visit', () => {
    const found = trips(president, [
      'S',
      10,
      '2000-03-19',
      '2000-03-23',
      'india',
      'New Delhi',
      'Accompanied President Clinton. Met with Foreign Minister Singh.',
    ])
    expect(found['travels-10']).toMatchObject({
      kind: 'BILATERAL',
      partOf: 'meeting:travels-20',
      present: [ALBRIGHT, 'official:travels-10-singh | Foreign Minister | state:IND'],
    })
  })
})

describe('several visitors', () => {
  it('attended one summit, with the hosts', () => {
    const found = meetingsOf(
      adaptVisitRows(
        [
          41,
          '1994-12-09',
          '1994-12-11',
          'President Carlos Reina',
          'honduras',
          'Attended the Summit of the Americas in Miami, Florida.',
        ],
        [
          40,
          '1994-12-09',
          '1994-12-11',
          'Prime Minister Owen Arthur',
          'barbados',
          'Attended the Summit of the Americas in Miami, Florida.',
        ],
      ),
    )
    expect(found).toEqual({
      'visits-40-summit-of-the-americas': expect.objectContaining({
        kind: 'SUMMIT',
        place: 'place:miami',
        present: [
          'official:visits-40-owen-arthur | Prime Minister | state:BRB',
          'official:visits-41-carlos-reina | President | state:HND',
          'state:USA',
        ],
      }),
    })
  })

  it('came to one session of the General Assembly on different days, and met the President each for themselves', () => {
    const found = meetingsOf(
      adaptVisitRows(
        [
          50,
          '2006-09-19',
          '2006-09-19',
          'President Jalal Talabani',
          'iraq',
          'Met with President Bush at the UN General Assembly in New York City.',
        ],
        [
          51,
          '2006-09-21',
          '2006-09-21',
          'President Hugo Lopez',
          'mexico',
          'Met with President Bush while attending the U.N. General Assembly in New York City.',
        ],
      ),
    )
    const [assembly, ...others] = Object.values(found).filter(({ kind }) => kind === 'ASSEMBLY')
    expect(others).toEqual([])
    expect(assembly?.present).toHaveLength(2)
    expect(found['visits-51-usa']).toMatchObject({ partOf: 'meeting:visits-50-un-general-assembly' })
  })

  it('did not meet one another at a funeral', () => {
    const found = meetingsOf(
      adaptVisitRows(
        [
          60,
          '1969-03-31',
          '1969-04-01',
          'President Habib Bourguiba',
          'tunisia',
          'Attended funeral of former President Eisenhower.',
        ],
        [
          61,
          '1969-03-30',
          '1969-04-01',
          'President Charles de Gaulle',
          'france',
          'Attended the funeral of former President Eisenhower; met with President Nixon March 31.',
        ],
      ),
    )
    expect(found['visits-60-funeral-of-former-president-eisenhower']?.kind).toBe('ASSEMBLY')
    expect(found['visits-61-usa-1969-03-31'] ?? found['visits-61-usa']).toMatchObject({ kind: 'BILATERAL' })
  })
})
