import { describe, expect, it } from 'vitest'
import { readAppointments } from '../../../src/adapters/pocom/appointments.ts'
import { readPeople } from '../../../src/adapters/pocom/people.ts'
import { adaptPocom } from '../../../src/adapters/pocom/pocom.ts'
import { readRoles } from '../../../src/adapters/pocom/posts.ts'
import { checkShape } from '../../../src/facts/shape.ts'
import { states } from './seedStates.ts'

const COLUMNS = 'kind,body,id,person_id,role,territory,appointed,arrived,started,ended,end_note,note'
const PEOPLE = `id,surname,forename,genName,alt,birth,death,career,residence
rankin-karl,Rankin,Karl Lott,,Karl L. Rankin,1898,1991,career,
talbott-strobe,Talbott,Strobe (Nelson Strobridge),Jr.,,1946?,1990-1992,career,
bush-george-herbert-walker,Bush,George Herbert Walker,,,1924,2018,non-career,`
const ROLES = `id,singular,plural
ambassador-e-p,Ambassador Extraordinary and Plenipotentiary,
charge-daffaires-ad-interim,Chargé d’Affaires ad interim,
chief,Chief,
secretary,Secretary of State,
secretary-ad-interim,Secretary of State ad interim,
career-ambassador,Career Ambassador,
representative-to-nato,U.S. Permanent Representative on the Council of the North Atlantic Treaty Organization,`

const adapt = (...rows: readonly string[]) =>
  adaptPocom(readPeople(PEOPLE), readAppointments([COLUMNS, ...rows].join('\n')), readRoles(ROLES), states)
const tenures = (...rows: readonly string[]) => adapt(...rows).facts.filter(({ type }) => type === 'HOLDS')
const sentTo = (...rows: readonly string[]) =>
  adapt(...rows).facts.flatMap((fact) => (fact.type === 'ACCREDITED_TO' ? [fact['end']] : []))

const mission = (country: string, role: string, days: string, note = ''): string =>
  `country-mission,${country},x-1,rankin-karl,${role},${country},${days},,${note}`

describe('an appointment', () => {
  it('is a tenure with its term, and the day on which credentials were presented', () => {
    expect(tenures(mission('france', 'ambassador-e-p', '1953-02-27,,1953-04-02,1957-12-30'))).toEqual([
      {
        type: 'HOLDS',
        id: 'tenure:pocom-x-1',
        start: 'official:rankin-karl',
        end: 'office:usa-ambassador-extraordinary-and-plenipotentiary-to-france',
        period: { from: '1953-04-02', to: '1957-12-30' },
        acting: false,
        credentialsOn: '1953-04-02',
        derived: ['credentialsOn'],
        sources: ['source:pocom-chiefs-france'],
      },
    ])
  })

  it('with neither a start nor an end is none, nor makes it anyone known', () => {
    const rejected = adapt(
      mission('france', 'ambassador-e-p', '1872-07-23,,,', 'Not commissioned; nomination rejected.'),
    )
    expect(rejected).toEqual({ facts: [], people: [] })
  })

  it('is known to the month or the year where the source knows no more', () => {
    expect(tenures(mission('france', 'ambassador-e-p', ',,1992-10,1994'))[0]?.['period']).toEqual({
      from: '1992-10',
      to: '1994',
    })
  })

  it('leaves a date in doubt and a range of days out', () => {
    expect(tenures(mission('france', 'ambassador-e-p', ',,1866-03-01?,1867-05'))[0]?.['period']).toEqual({
      to: '1867-05',
    })
    expect(tenures(mission('france', 'ambassador-e-p', ',,1866-03-01/1866-03-09,'))).toEqual([])
  })

  it('with an end alone is attested from the day of the appointment', () => {
    expect(tenures(mission('france', 'ambassador-e-p', '1961-08-10,,,1962-10-25'))[0]).toMatchObject({
      period: { to: '1962-10-25' },
      attested: { from: '1961-08-10', to: '1962-10-25' },
    })
  })

  it('that ended before it began keeps the end', () => {
    expect(tenures(mission('france', 'ambassador-e-p', ',,1886-07-27,1866-07-22'))[0]).toMatchObject({
      period: { to: '1866-07-22' },
      attested: { from: '1866-07-22' },
    })
  })

  it('without an end goes on only where the source was read soon after', () => {
    expect(tenures('principal,secretary,s-1,rankin-karl,secretary,,2025-01-21,,2025-01-21,,,')[0]?.['period']).toEqual({
      from: '2025-01-21',
      ongoing: true,
    })
    expect(tenures(mission('france', 'ambassador-e-p', ',,2017-12-01,'))[0]?.['period']).toEqual({ from: '2017-12-01' })
  })

  it('is acting where it was ad interim, in the office itself', () => {
    const [own] = tenures('principal,secretary,s-1,rankin-karl,secretary,,,,1953-01-21,1959-04-22,,')
    const [acting] = tenures(
      'principal,secretary-ad-interim,s-2,rankin-karl,secretary-ad-interim,,,,1960-01-01,1960-01-05,,',
    )
    expect(acting).toMatchObject({ acting: true, end: 'office:usa-secretary-of-state' })
    expect(own).toMatchObject({ acting: false, end: 'office:usa-secretary-of-state' })
  })

  it('keeps its id apart from another of the same id', () => {
    const row = mission('france', 'ambassador-e-p', ',,1992-10-01,1994-10-01')
    expect(tenures(row, row).map(({ id }) => id)).toEqual(['tenure:pocom-x-1', 'tenure:pocom-x-1-2'])
  })

  it('is no office where it is a personal rank', () => {
    expect(tenures('principal,career-ambassador,c-1,rankin-karl,career-ambassador,,,,1960-01-01,1965-01-01,,')).toEqual(
      [],
    )
  })
})

describe('a post', () => {
  it('is sent to the state of that day', () => {
    expect(sentTo(mission('russia', 'ambassador-e-p', ',,1943-10-23,1946-01-24'))).toEqual(['state:SUN'])
    expect(sentTo(mission('russia', 'ambassador-e-p', ',,1997-10-23,2001-01-24'))).toEqual(['state:RUS'])
  })

  it('to China was in Taipei while its holder resided there, and the liaison office in Beijing', () => {
    expect(
      sentTo(
        mission('china', 'ambassador-e-p', ',,1953-04-02,1957-12-30', 'Commissioned to China; resident at Taipei.'),
      ),
    ).toEqual(['state:TWN'])
    expect(sentTo(mission('china', 'charge-daffaires-ad-interim', ',,1950-08,1953-04'))).toEqual(['state:TWN'])
    expect(sentTo(mission('china', 'chief', ',,1974-10-21,1975-12-07'))).toEqual(['state:CHN'])
  })

  it('of one person in several states at once is an office in each', () => {
    const days = ',,1990-11-14,1993-06-17'
    const rows = ['barbados', 'dominica', 'saint-lucia'].map((country) => mission(country, 'ambassador-e-p', days))
    expect(sentTo(...rows)).toEqual(['state:BRB', 'state:DMA', 'state:LCA'])
    expect(new Set(tenures(...rows).map(({ start }) => start))).toEqual(new Set(['official:rankin-karl']))
  })

  it('at a body is sent to the body', () => {
    expect(
      sentTo('org-mission,representative-to-nato,n-1,rankin-karl,representative-to-nato,,,,1961-06-23,1961-12-01,,'),
    ).toEqual(['body:nato'])
  })

  it('has several holders, one office', () => {
    const row = (person: string, days: string) =>
      `country-mission,france,x-${days.slice(2, 6)},${person},ambassador-e-p,france,${days},,`
    const { facts } = adapt(
      row('rankin-karl', ',,1953-04-02,1957-12-30'),
      row('talbott-strobe', ',,1958-04-02,1959-12-30'),
    )
    expect(facts.filter(({ type }) => type === 'Office')).toHaveLength(1)
    expect(facts.filter(({ type }) => type === 'HOLDS')).toHaveLength(2)
  })
})

describe('a person', () => {
  const person = (id: string) =>
    adapt(`country-mission,france,x-1,${id},ambassador-e-p,france,,,1953-04-02,1957-12-30,,`).people[0]

  it('has names, years, term and the address of the source', () => {
    expect(person('rankin-karl')).toMatchObject({
      id: 'official:rankin-karl',
      name: 'Karl Lott Rankin',
      others: [{ value: 'Karl L. Rankin' }],
      born: '1898',
      died: '1991',
      from: '1953-04-02',
      to: '1957-12-30',
      own: true,
      identifiers: [{ value: 'rankin-karl', url: 'https://history.state.gov/departmenthistory/people/rankin-karl' }],
    })
  })

  it('has no year that is in doubt or a range, and a name in a bracket as another', () => {
    const found = person('talbott-strobe')
    expect(found).toMatchObject({ name: 'Strobe Talbott Jr.', others: [{ value: 'Nelson Strobridge Talbott Jr.' }] })
    expect(found).not.toHaveProperty('born')
    expect(found).not.toHaveProperty('died')
  })

  it('who became President is the President of the travels', () => {
    expect(person('bush-george-herbert-walker')?.id).toBe('official:bush-george-h-w')
  })

  it('comes with facts of the right shape', () => {
    const { facts } = adapt(mission('france', 'ambassador-e-p', '1953-02-27,,1953-04-02,1957-12-30'))
    expect(facts.filter((fact) => 'reasons' in checkShape(fact))).toEqual([])
  })
})
