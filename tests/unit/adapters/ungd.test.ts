import { describe, expect, it } from 'vitest'
import { partyOf } from '../../../src/adapters/ungd/parties.ts'
import { readSpeaker } from '../../../src/adapters/ungd/speakers.ts'
import { ungd } from '../../../src/adapters/ungd/ungd.ts'
import { states } from './seedStates.ts'

const row = (year: string, iso3: string, country: string) => ({
  year,
  iso3,
  country,
  session: '',
  speaker: '',
  post: '',
})
const read = (...rows: string[]) =>
  ungd.read(async () => ['year,session,iso3,country,speaker,post', ...rows].join('\n'), states)

describe('a General Debate', () => {
  it('is one assembly, known to the year, in New York', async () => {
    const { facts } = await read('1960,15,RUS,USSR,Mr. GROMYKO,', '1960,15,IND,India,Mr. NEHRU,Prime Minister')
    expect(facts.filter(({ type }) => type === 'Meeting')).toMatchObject([
      { id: 'meeting:un-general-debate-15', kind: 'ASSEMBLY', period: { from: '1960' } },
    ])
    expect(facts.find(({ type }) => type === 'HELD_AT')).toMatchObject({ end: 'place:new-york', derived: ['end'] })
  })

  it.each(['1948,3', '1951,6'])('was held in Paris: %s', async (session) => {
    const { facts } = await read(`${session},IND,India,Mrs. PANDIT,`)
    expect(facts.find(({ type }) => type === 'HELD_AT')).toMatchObject({ end: 'place:paris' })
  })

  it('was held by video in 2020, for all who spoke, and in no other year', async () => {
    const { facts } = await read('2020,75,IND,India,Narendra Modi,Prime Minister', '2021,76,IND,India,Narendra Modi,')
    const remote = facts.filter(({ remote }) => remote === true).map(({ id }) => id)
    expect(remote).toEqual(['meeting:un-general-debate-75', 'attendance:ungd-75-ind-narendra-modi'])
  })

  it('has each speaker once, and a state of which no one is named', async () => {
    const { facts, people } = await read(
      '1958,13,RUS,USSR,Mr. Gromyko,',
      '1958,13,RUS,USSR,Mr. GROMYKO,',
      '1958,13,IND,India,,Delegation',
    )
    expect(people).toMatchObject([{ name: 'Gromyko', party: 'state:SUN', from: '1958', own: false }])
    expect(facts.flatMap(({ type, start }) => (type === 'ATTENDED' ? [start] : []))).toEqual([
      'official:ungd-13-sun-gromyko',
      'state:IND',
    ])
  })
})

describe('who a speaker spoke for', () => {
  it.each([
    ['the Soviet Union under the code of Russia', '1983', 'RUS', 'Russian Federation', 'state:SUN'],
    ['Belarus under the name of its time', '1953', 'BLR', 'Byelorussian Soviet Socialist Repulic', 'state:BLR'],
    ['the Republic of China until 1971', '1971', 'CHN', 'China', 'state:TWN'],
    ['the People’s Republic from 1972', '1972', 'CHN', 'China', 'state:CHN'],
    ['China before there were two', '1949', 'CHN', 'China', 'state:CHN'],
    ['West Germany under the code of the East', '1990', 'DDR', 'FDR', 'state:DEU'],
    ['East Germany under the code of the West', '1986', 'DEU', 'Germany Democratic Republic', 'state:DDR'],
    ['Sweden under the code of Switzerland', '2001', 'CHE', 'Sweden', 'state:SWE'],
    ['Australia under the name of Austria', '1960', 'AUS', 'Austria', 'state:AUS'],
    ['the Niger under the name of Nigeria', '1966', 'NER', 'Nigeria', 'state:NER'],
    ['Samoa under the name of Western Sahara', '1991', 'WSM', 'Western Sahara', 'state:WSM'],
    ['the Union of Egypt and Syria', '1960', 'EGY', 'United Arab Republic', 'state:XUA'],
    ['Egypt under the name of the Union', '1962', 'ARE', 'United Arab Republic', 'state:EGY'],
    ['a state whose name is the slip of a spreadsheet', '1993', 'ETH', '29+C70+A7+D71:E74', 'state:ETH'],
    ['a body', '2012', 'EU', 'European Union', 'body:eu'],
    ['the Council of that body', '2011', 'EC', 'European Council', 'body:eu'],
    ['the Arab League', '1987', '', 'Leage of Arab States', 'body:arab-league'],
  ])('is found: %s', (_, year, iso3, country, party) => {
    expect(partyOf(row(year, iso3, country), states)).toBe(party)
  })

  it('is nobody where the state was no more', () => {
    expect(partyOf(row('1993', 'CSK', 'Czechoslovakia'), states)).toBeUndefined()
  })
})

it.each([
  ['Mr. GROMYKO', 'Gromyko'],
  ['Mr.Peacok', 'Peacok'],
  ['His Highness Sheikh Abdullah Bin Zayed AL NAHYAN', 'Sheikh Abdullah Bin Zayed Al Nahyan'],
  ['Mr. Scott Morrison, MP', 'Scott Morrison'],
  ['J0ZSEF ANTALL', 'Jozsef Antall'],
  ['Mr. TINDEMAN5', 'Tindemans'],
  ['Vuk Dra\x9aković', 'Vuk Drašković'],
  ['Mr. Cujba (first name not provided)', 'Cujba'],
  ["Mr. O'KENNEDY", "O'Kennedy"],
  ['Faisal bin Farhan A1 Furhan', 'Faisal bin Farhan Al Furhan'],
  ['', ''],
])('a speaker is read: %s', (written, name) => {
  expect(readSpeaker(written)).toBe(name)
})
