import { describe, expect, it } from 'vitest'
import { citiesOf } from '../../../src/adapters/travels/trips.ts'
import { checkShape } from '../../../src/facts/shape.ts'
import { checkTime } from '../../../src/facts/time.ts'
import { adaptTrips, meetingsOf, type TripRow } from './history.ts'

const ALBRIGHT = 'official:albright-madeleine-korbel | Secretary of State | state:USA'
const CLINTON = 'official:clinton-william-j | President | state:USA'

const meetings = (...rows: TripRow[]) => meetingsOf(adaptTrips(...rows))

describe('a trip', () => {
  it('is a visit, with the hosts who were met, in its city', () => {
    expect(meetings(['S', 7, '1997-02-17', '1997-02-18', 'france', 'Paris', 'Met with President Chirac.'])).toEqual({
      'travels-7': {
        kind: 'VISIT',
        period: { from: '1997-02-17', to: '1997-02-18' },
        present: [ALBRIGHT, 'official:travels-7-chirac | President | state:FRA'],
        place: 'place:paris',
      },
    })
  })

  it('mentions whom it names, with capacity, state and days', () => {
    const { people } = adaptTrips(['S', 7, '1997-02-17', '1997-02-18', 'france', 'Paris', 'Met with President Chirac.'])
    expect(people.at(-1)).toEqual({
      id: 'official:travels-7-chirac',
      name: 'Chirac',
      title: 'President',
      party: 'state:FRA',
      from: '1997-02-17',
      to: '1997-02-18',
      sources: ['source:travels-albright-madeleine-korbel'],
      own: false,
    })
  })

  it.each(['Vacation.', 'Stopped en route to Cairo.', 'Visited U.S. military personnel.', 'Private visit.'])(
    'on which nobody was met is no meeting: «%s»',
    (remarks) => {
      expect(meetings(['S', 7, '1997-02-17', '1997-02-17', 'france', 'Paris', remarks])).toEqual({})
    },
  )

  it('that was official had the state visited as its host, be no one named', () => {
    const { 'travels-7': visit } = meetings(['P', 7, '1997-02-17', '1997-02-17', 'france', 'Paris', 'State visit.'])
    expect(visit?.present).toEqual([CLINTON, 'state:FRA'])
  })

  it('to several cities in one field is a visit to the country with a stop in each', () => {
    const found = meetings([
      'P',
      7,
      '1997-02-17',
      '1997-02-18',
      'israel',
      'Tel Aviv, Jerusalem',
      'Met with Prime Minister Peres.',
    ])
    expect(Object.entries(found).map(([slug, { place, partOf }]) => [slug, place, partOf])).toEqual([
      ['travels-7', 'place:isr', undefined],
      ['travels-7-jerusalem', 'place:jerusalem', 'meeting:travels-7'],
      ['travels-7-tel-aviv', 'place:tel-aviv', 'meeting:travels-7'],
    ])
  })

  it('tells at which of its cities someone was met, where the record does', () => {
    const remarks = 'Met with President Ciampi in Rome.'
    const found = meetings(['P', 7, '2000-07-20', '2000-07-24', 'italy', 'Genoa, Rome', remarks])
    expect(found['travels-7-rome']?.present).toContain('official:travels-7-ciampi | President | state:ITA')
    expect(found['travels-7']?.present).toEqual([CLINTON])
  })

  it('without a city is held in the country as a place', () => {
    const found = meetings(['P', 7, '1994-06-02', '1994-06-02', 'holy-see', '', 'Audience with Pope John Paul II.'])
    expect(found['travels-7']).toMatchObject({
      place: 'place:vat',
      present: [CLINTON, 'official:travels-7-john-paul-ii | Pope | state:VAT'],
    })
  })

  it('meets others than the hosts in a talk of its own', () => {
    const found = meetings([
      'P',
      7,
      '1998-06-01',
      '1998-06-03',
      'austria',
      'Vienna',
      'Met with Chancellor Klima and with Egyptian President Mubarak.',
    ])
    expect(found['travels-7']?.present).toEqual([CLINTON, 'official:travels-7-klima | Chancellor | state:AUT'])
    expect(found['travels-7-egy']).toMatchObject({
      kind: 'BILATERAL',
      present: [CLINTON, 'official:travels-7-mubarak | President | state:EGY'],
    })
  })

  it('has whoever speaks for several states act for none of them, the country visited included', () => {
    const found = meetings([
      'P',
      7,
      '2013-09-08',
      '2013-09-08',
      'israel',
      'Tel Aviv',
      'Met with Quartet Representative Tony Blair.',
    ])
    expect(Object.values(found).flatMap(({ present }) => present)).toContain(
      'official:travels-7-tony-blair | Quartet Representative',
    )
  })

  it('brings several sides together only where the record says so', () => {
    const apart = meetings([
      'P',
      7,
      '1998-06-01',
      '1998-06-03',
      'jordan',
      'Aqaba',
      'Met with Israeli Prime Minister Barak and Egyptian President Mubarak.',
    ])
    const joint = meetings([
      'P',
      7,
      '1998-06-01',
      '1998-06-03',
      'jordan',
      'Aqaba',
      'Attended a meeting with Israeli Prime Minister Barak and Egyptian President Mubarak.',
    ])
    expect(Object.keys(apart)).toEqual(['travels-7-egy', 'travels-7-isr'])
    expect(Object.keys(joint)).toEqual(['travels-7-egy-isr'])
  })

  it('holds a talk beside what was attended on the margins of it, never as its session', () => {
    const found = meetings([
      'S',
      7,
      '1997-12-16',
      '1997-12-17',
      'belgium',
      'Brussels',
      'Attended the NATO Ministerial Meeting and met with Prime Minister Dehaene.',
    ])
    expect(found['travels-7-nato-ministerial-meeting']).toMatchObject({ kind: 'COUNCIL', present: [ALBRIGHT] })
    expect(found['travels-7-bel']).toMatchObject({
      kind: 'BILATERAL',
      partOf: 'meeting:travels-7-nato-ministerial-meeting',
    })
    expect(Object.values(found).map(({ kind }) => kind)).not.toContain('SESSION')
  })

  it('does not put a talk in another city on the margins', () => {
    const found = meetings([
      'P',
      7,
      '2000-07-20',
      '2000-07-24',
      'italy',
      'Genoa, Rome',
      'Attended the G-8 Summit in Genoa. Met with President Ciampi in Rome.',
    ])
    expect(found['travels-7-ita-rome']).not.toHaveProperty('partOf')
  })

  it('sees the Soviet Union under the slug of Russia, by the day', () => {
    const found = meetings([
      'K',
      7,
      '1974-03-25',
      '1974-03-28',
      'russia',
      'Moscow',
      'Met with General Secretary Brezhnev.',
    ])
    expect(found['travels-7']?.present[1]).toBe('official:travels-7-brezhnev | General Secretary | state:SUN')
  })

  it('gives someone named without a state that of most other records, not of the country visited', () => {
    const visit = (id: number): TripRow => [
      'P',
      id,
      `1998-0${id}-01`,
      `1998-0${id}-01`,
      'israel',
      'Jerusalem',
      'Met with Prime Minister Netanyahu.',
    ]
    const gaza: TripRow = [
      'P',
      9,
      '1998-12-15',
      '1998-12-15',
      'palestinian-authority',
      'Gaza',
      'Met with Prime Minister Netanyahu.',
    ]
    expect(meetings(visit(1), visit(2), visit(3), gaza)['travels-9-isr']?.present[1]).toBe(
      'official:travels-9-netanyahu | Prime Minister | state:ISR',
    )
    expect(meetings(visit(1), gaza)['travels-9']?.present[1]).toBe(
      'official:travels-9-netanyahu | Prime Minister | state:PSE',
    )
  })

  it('gives facts of the right shape, days and sources, and no sentence of the remarks', () => {
    const remarks = 'Met with President Chirac to review a confidential proposal. Attended the NATO Summit.'
    const { facts } = adaptTrips(['P', 7, '1997-05-26', '1997-05-27', 'france', 'Paris', remarks])
    expect(
      facts.flatMap((fact) =>
        [checkShape(fact), ...checkTime(fact)].filter((each) => typeof each === 'string' || 'reasons' in each),
      ),
    ).toEqual([])
    expect(JSON.stringify(facts)).not.toContain('confidential')
  })
})

describe('the cities of a trip', () => {
  it.each([
    ['Tel Aviv, Jerusalem', ['Tel Aviv', 'Jerusalem']],
    ['Mexico, D.F., Tlaxcala', ['Mexico City', 'Tlaxcala']],
    ['Halifax, Stellarton (Nova Scotia)', ['Halifax', 'Stellarton']],
    ['', []],
  ])('of «%s» are %j', (locale, cities) => {
    expect(citiesOf(locale)).toEqual(cities)
  })
})
