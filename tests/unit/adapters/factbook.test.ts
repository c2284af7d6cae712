import { describe, expect, it } from 'vitest'
import { readCapital } from '../../../src/adapters/factbook/capitals.ts'
import { factbook } from '../../../src/adapters/factbook/factbook.ts'
import { readLeader } from '../../../src/adapters/factbook/leaders.ts'
import { readMemberships } from '../../../src/adapters/factbook/memberships.ts'
import { states } from './seedStates.ts'

const HEAD = 'file,name,capital,coord,chief_of_state,head_of_government,igos'
const read = (...rows: string[]) => factbook.read(async () => [HEAD, ...rows].join('\n'), states)

describe('a capital of the Factbook', () => {
  it('stands in degrees', () => {
    expect(readCapital('Santiago; note - the seat of the legislature', '33 27 S, 70 40 W')).toEqual({
      ...{ name: 'Santiago', others: [] },
      ...{ latitude: -33.45, longitude: -70.6667 },
    })
  })

  it('stands nowhere where a minute is none', () => {
    expect(readCapital('Brussels', '50 84 N, 4 35 E')).toEqual({ name: 'Brussels', others: [] })
  })

  it('is not the commercial one, whose coordinates are given', () => {
    const text = 'Colombo (commercial capital); Sri Jayewardenepura Kotte (legislative capital)'
    expect(readCapital(text, '6 55 N, 79 50 E')).toEqual({ name: 'Sri Jayewardenepura Kotte', others: [] })
  })

  it('has its other spellings, and not what else stands in brackets', () => {
    expect(readCapital('Nicosia (Lefkosia/Lefkosa)', '')?.others).toEqual(['Lefkosia', 'Lefkosa'])
    expect(readCapital('Port-Vila (on Efate)', '')?.others).toEqual([])
  })

  it('is none where the text names none', () => {
    expect(readCapital('no official capital; government offices in the Yaren District', '')).toBeUndefined()
  })
})

describe('memberships of the Factbook', () => {
  it('are read with their standing', () => {
    expect(readMemberships('AU (suspended), CAN (associate), NAM (observer), UN')).toEqual([
      { body: 'body:au', standing: 'SUSPENDED' },
      { body: 'body:can', standing: 'ASSOCIATE' },
      { body: 'body:nam', standing: 'OBSERVER' },
      { body: 'body:un', standing: 'FULL' },
    ])
  })

  it('are none of partners and candidates, missions of peace and those who are not states', () => {
    expect(
      readMemberships('EU (candidate country), SCO (dialogue member), UNIFIL, ICC (NGOs), IOC, OSCE (partner)'),
    ).toEqual([])
  })

  it('stand behind a sentence where there is one, and once though listed twice', () => {
    expect(
      readMemberships('Its delegates do not take part: UN, UN Security Council (temporary), UNSC (temporary)'),
    ).toEqual([
      { body: 'body:un', standing: 'FULL' },
      { body: 'body:un-security-council', standing: 'FULL' },
    ])
  })

  it('of the European Union are those of a body', async () => {
    const { facts } = await read('europe/ee.json,,Brussels,,,,"FAO, WTO"')
    const members = facts.flatMap(({ type, start, end }) => (type === 'MEMBER_OF' ? [[start, end]] : []))
    expect(members).toEqual([
      ['body:eu', 'body:fao'],
      ['body:eu', 'body:wto'],
    ])
  })
})

describe('a head of state or government of the Factbook', () => {
  it('is read with the office and the day', () => {
    expect(readLeader('Interim President Delcy Eloína RODRÍGUEZ Gómez (since 5 January 2026)')).toEqual({
      ...{ title: 'President', acting: true, since: '2026-01-05', name: 'Delcy Eloína Rodríguez Gómez' },
    })
    expect(readLeader('Prime Minister ABIY Ahmed Ali (since April 2018)')?.since).toBe('2018-04')
    expect(readLeader('President XI Jinping (since 14 March 2013)')?.name).toBe('Xi Jinping')
    expect(readLeader('King CHARLES III (since 8 September 2022); represented by Mary SIMON')?.name).toBe('Charles III')
  })

  it.each([
    'President, Presidential Council, Mohammed al-MANFI (since 5 February 2021)',
    'Prime Minister and Foreign Minister MUHAMMAD bin Abd al-Rahman Al Thani (since 7 March 2023)',
    'President (vacant)',
    'Vice President Mohammed JALLOW (since 23 February 2024)',
  ])('is left out where the office is not plain: %s', (text) => {
    expect(readLeader(text)).toBeUndefined()
  })

  it('holds one office where a president heads the government as well', async () => {
    const president = 'President Javier Gerardo MILEI (since 10 December 2023)'
    const { facts, people } = await read(`south-america/ar.json,Argentina,,,${president},${president},`)
    expect(facts.filter(({ type }) => type === 'HOLDS')).toMatchObject([
      { end: 'office:arg-president', period: { from: '2023-12-10', ongoing: true } },
    ])
    expect(people).toHaveLength(1)
  })

  it('is not that of a territory, whose offices are of the state that it belongs to', async () => {
    const { facts } = await read('north-america/bd.json,Bermuda,,,King CHARLES III (since 8 September 2022),,UPU')
    expect(facts.map(({ type }) => type)).toEqual(['Source', 'Body', 'MEMBER_OF'])
  })
})
