import { describe, expect, it } from 'vitest'
import { partiesOn } from '../../../src/adapters/remarks/parties.ts'
import { readRemark } from '../../../src/adapters/remarks/readRemark.ts'
import type { Counterpart } from '../../../src/adapters/remarks/remark.ts'
import { states } from './seedStates.ts'

const read = (text: string, day = '1996-05-01') => readRemark(text, partiesOn(day, states))

/** `Prime Minister|Wilson|state:GBR`: capacity, name and whom the remark says they act for, each where it is given. */
const written = ({ capacity = '', name = '', party = '' }: Counterpart) => [capacity, name, party].join('|')
const met = (text: string, day?: string) => read(text, day).talks.flatMap((talk) => talk.with.map(written))
const attended = (text: string, day?: string) => read(text, day).gatherings.map(({ name }) => name)

describe('counterparts', () => {
  it('have their capacity and name', () => {
    expect(met('Met with Prime Minister Wilson and Foreign Minister Stewart.')).toEqual([
      'Prime Minister|Wilson|',
      'Foreign Minister|Stewart|',
    ])
  })

  it.each([
    ['an adjective of a state', 'Met with Soviet Foreign Minister Gromyko.', 'Foreign Minister|Gromyko|state:SUN'],
    ['a state behind the name', 'Met with King Hussein of Jordan.', 'King|Hussein|state:JOR'],
    ['a state in the genitive', 'Met with Jordan’s King Hussein.', 'King|Hussein|state:JOR'],
    ['a body', 'Met with NATO Secretary General Luns.', 'Secretary General|Luns|body:nato'],
    [
      'a name of two words',
      'Met with Arab League Secretary-General Moussa.',
      'Secretary-General|Moussa|body:arab-league',
    ],
    ['a state with a long name', 'Met with President Magana of El Salvador.', 'President|Magana|state:SLV'],
  ])('act for %s', (_, text, expected) => {
    expect(met(text, '1980-05-01')).toEqual([expected])
  })

  it.each([
    [
      'a portfolio',
      'Met with Minister of Foreign Affairs and Trade Ann Lee.',
      'Minister of Foreign Affairs and Trade|Ann Lee|',
    ],
    [
      'two offices',
      'Met with Crown Prince and Prime Minister Saad bin Ali.',
      'Crown Prince and Prime Minister|Saad bin Ali|',
    ],
    ['an elected one', 'Met with President-elect Gomez.', 'President-elect|Gomez|'],
    ['a former one', 'Met with former President Walesa.', 'former President|Walesa|'],
    ['an organization', 'Met with Socialist Party leader Rossi.', 'Socialist Party leader|Rossi|'],
    ['a dignity with the name', 'Met with Foreign Secretary Lord Carrington.', 'Foreign Secretary|Lord Carrington|'],
    ['a name that is a dignity too', 'Met with Prime Minister Major.', 'Prime Minister|Major|'],
    ['particles', 'Met with President Valery Giscard d’Estaing.', 'President|Valery Giscard d’Estaing|'],
    ['a suffix behind a comma', 'Met with President Ferdinand Marcos, Jr.', 'President|Ferdinand Marcos Jr|'],
    ['a reception by the host', 'Audience with Pope Paul VI.', 'Pope|Paul VI|'],
    ['no preposition', 'Met President Diallo.', 'President|Diallo|'],
    ['no verb', 'President Diallo.', 'President|Diallo|'],
    ['words that run together', 'Met with Prime MinisterHaddad.', 'Prime Minister|Haddad|'],
  ])('are read with %s', (_, text, expected) => {
    expect(met(text)[0]?.replace('Jr.', 'Jr')).toBe(expected)
  })

  it('share a capacity in the plural, each with a state', () => {
    expect(
      met('Met with Presidents Perez of Venezuela and Carazo of Costa Rica, and Prime Minister Manley of Jamaica.'),
    ).toEqual(['President|Perez|state:VEN', 'President|Carazo|state:CRI', 'Prime Minister|Manley|state:JAM'])
  })

  it('are met behind each verb and each «with»', () => {
    const text =
      'Discussed fisheries with Prime Minister Lange; met with King Olav V and with Danish Prime Minister Jorgensen.'
    expect(met(text)).toEqual(['Prime Minister|Lange|', 'King|Olav V|', 'Prime Minister|Jorgensen|state:DNK'])
  })

  it('are not those whom a speech or a reason only names', () => {
    expect(met('Discussed the visit of President Nasser.')).toEqual([])
    expect(met('Met with Foreign Minister Dayan to discuss a proposal of President Sadat.')).toEqual([
      'Foreign Minister|Dayan|',
    ])
    expect(met('Delivered an invitation to meet with President Carter.')).toEqual([])
    expect(met('Met with the widow of former President Obregon.')).toEqual([])
  })

  it('are not students, refugees and business leaders', () => {
    expect(met('Met with business leaders, students, and Sudanese refugees.')).toEqual([])
  })
})

describe('delegations of whom no one is named', () => {
  it.each([
    ['officials', 'Met with senior Italian and NATO officials.', ['||state:ITA', '||body:nato']],
    [
      'ministers of several',
      'Met with the British and French Foreign Ministers.',
      ['Foreign Minister||state:GBR', 'Foreign Minister||state:FRA'],
    ],
    [
      'heads of several',
      'Met with the Presidents of Colombia, Bolivia, and Trinidad and Tobago.',
      ['President||state:COL', 'President||state:BOL', 'President||state:TTO'],
    ],
    ['hosts', 'Met with government officials.', ['||']],
    ['a monarch of elsewhere', 'Met with the Emir of Kuwait.', ['Emir||state:KWT']],
  ])('are told of %s', (_, text, expected) => {
    expect(met(text)).toEqual(expected)
  })

  it('end where the next person begins', () => {
    expect(met('Met with the Foreign Ministers of Egypt and Israel, and PLO Chairman Arafat.')).toEqual([
      'Foreign Minister||state:EGY',
      'Foreign Minister||state:ISR',
      'Chairman|Arafat|state:PSE',
    ])
  })

  it('are the hosts where talks have no partner, and where parliament is addressed', () => {
    expect(read('Discussed fisheries.').received).toBe(true)
    expect(read('Addressed the Knesset.').received).toBe(true)
    expect(read('Addressed U.S. military personnel.').received).toBe(false)
  })
})

describe('gatherings', () => {
  it.each([
    ['a name', 'Attended the NATO Ministerial Meeting.', ['NATO Ministerial Meeting']],
    ['several', 'Attended SEATO and ANZUS Council Meetings.', ['SEATO Council Meeting', 'ANZUS Council Meeting']],
    [
      'one with an «and» of its own',
      'Attended the G7 Foreign and Development Ministers’ Meeting.',
      ['G7 Foreign and Development Ministers’ Meeting'],
    ],
    ['the body, be the session named', 'Attended the opening session of the Geneva Conference.', ['Geneva Conference']],
    ['nothing where Americans meet', 'Attended a conference of U.S. Chiefs of Mission.', []],
    ['nothing where a parliament is addressed', 'Addressed the National Assembly.', []],
    ['no city', 'Attended the CSCE Summit Meeting in Istanbul.', ['CSCE Summit Meeting']],
    [
      'a name that stands alone',
      'Casablanca Conference with British Prime Minister Churchill.',
      ['Casablanca Conference'],
    ],
  ])('are read with %s', (_, text, expected) => {
    expect(attended(text)).toEqual(expected)
  })

  it('tell who else was there', () => {
    const [summit] = read(
      'Attended the Cairo Summit. Present were Prime Minister Blair and the President of Mexico.',
    ).gatherings
    expect(summit?.present.map(written)).toEqual(['Prime Minister|Blair|', 'President||state:MEX'])
  })

  it('make no partner of him whose funeral it is', () => {
    expect(read('Attended the funeral of King Hussein.')).toMatchObject({ talks: [], gatherings: [{ present: [] }] })
  })

  it('are around a talk', () => {
    const { talks, gatherings } = read('Met with President Bush at the UN General Assembly in New York City.')
    expect(talks[0]).toMatchObject({ with: [{ capacity: 'President', name: 'Bush' }], city: 'New York City' })
    expect(gatherings.map(({ name }) => name)).toEqual(['UN General Assembly'])
  })
})

describe('a stay', () => {
  it.each([
    ['Stopped en route to Cairo.', 'STOP'],
    ['Overnight stop while returning to the U.S.', 'STOP'],
    ['Vacation.', 'PRIVATE'],
    ['Private visit.', 'PRIVATE'],
    ['State visit.', 'VISIT'],
    ['Official working visit.', 'VISIT'],
  ])('«%s» is a %s', (text, stay) => {
    expect(read(text).stay).toBe(stay)
  })

  it('is told by the first that is said of it, unless it was a visit', () => {
    expect(read('Vacation. Official visit to the capital.').stay).toBe('VISIT')
    expect(read('Signed a treaty. Vacation afterwards.').stay).toBeUndefined()
  })

  it('is accompanied, and of its own beside', () => {
    const read1 = read('Accompanied President Carter to the Tokyo Summit; met with Foreign Minister Sonoda.')
    expect(read1.accompanied).toEqual([{ capacity: 'President', name: 'Carter' }])
    expect(read1.gatherings.map(({ name }) => name)).toEqual(['Tokyo Summit'])
    expect(read1.talks.flatMap((talk) => talk.with.map(written))).toEqual(['Foreign Minister|Sonoda|'])
  })

  it('is not accompanied where a foreign President is joined', () => {
    expect(read('Joined President Aristide in a ceremony.').accompanied).toEqual([])
  })

  it('ends a sentence behind an abbreviation only where another begins', () => {
    expect(met('Met with President Diaz while returning to the U.S. Met with Premier Kim.')).toEqual([
      'President|Diaz|',
      'Premier|Kim|',
    ])
    expect(met('Met with Gen. Luis Noriega Jr. and Dr. Kim.')[0]).toBe('Gen.|Luis Noriega Jr.|')
  })
})
