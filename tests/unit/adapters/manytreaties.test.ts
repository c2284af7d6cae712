import { describe, expect, it } from 'vitest'
import { actsOf, type PartyRow } from '../../../src/adapters/manytreaties/acts.ts'
import { readDay } from '../../../src/adapters/manytreaties/days.ts'
import { manytreaties } from '../../../src/adapters/manytreaties/manytreaties.ts'
import { depositariesOf, partiesOf, partyOn } from '../../../src/adapters/manytreaties/parties.ts'
import { type AgreementRow, documentIds, forceOf, isConcluded } from '../../../src/adapters/manytreaties/treaties.ts'
import { states } from './seedStates.ts'

const party = (rest: Partial<PartyRow>): PartyRow => ({
  ...{ stateID: 'FRA', treatyID: 'X_1975A', Title: 'A', Begin: '1975-01-14', Signature: '1975-01-14' },
  ...{ StateSignature: '', StateRatification: '', StateForce: '', StateEnd: '' },
  ...rest,
})
const agreement = (rest: Partial<AgreementRow>): AgreementRow => ({
  ...{ treatyID: 'X_1975A', Title: 'A', Begin: '1975-01-14', End: '', Signature: '1975-01-14', Force: '', Term: '' },
  ...{ TypeDomain: 'Environment', TypeAgree: 'Agreement', TypeSubject: '', Depository: '' },
  ...rest,
})

describe('a day of the tables', () => {
  it.each([
    ['1964-06', '1964-06'],
    ['1897-05-15?', '1897'],
    ['1981-09..1981-10', '1981'],
    ['1984-03-10..1984-03-15', '1984-03'],
    ['9999-12-31', undefined],
    ['', undefined],
    ['1999-12-30..2000-01-02', undefined],
  ])('%s is known as %s', (text, day) => {
    expect(readDay(text)).toBe(day)
  })
})

describe('what a state did', () => {
  const cases: [what: string, row: Partial<PartyRow>, acts: string[]][] = [
    ['signed at once', { StateSignature: '1975-01-14' }, ['SIGNATURE 1975-01-14']],
    [
      'signed, and ratified later',
      { StateSignature: '1975-06-01', StateRatification: '1976-01-01', StateForce: '1976-02-01' },
      ['SIGNATURE 1975-06-01', 'RATIFICATION 1976-01-01'],
    ],
    [
      'acceded, which the table has as a signature on the day of ratification',
      { StateSignature: '1999-02-26', StateRatification: '1999-02-26', StateForce: '1999-02-26' },
      ['CONSENT 1999-02-26'],
    ],
    [
      'succeeded, which the table has as a signature on the day it was bound',
      { StateSignature: '1983-11-07', StateForce: '1983-11-07' },
      ['CONSENT 1983-11-07'],
    ],
    [
      'was bound without a signature',
      { StateRatification: '2023-01-17', StateForce: '2023-02-16' },
      ['CONSENT 2023-01-17'],
    ],
    ['signed before there was a treaty', { StateSignature: '1970-01-01' }, []],
    ['did nothing that is told', { StateForce: '1990-01-01' }, []],
  ]
  it.each(cases)('is told: it %s', (_, row, acts) => {
    expect(actsOf(party(row)).map(({ act, on }) => `${act} ${on}`)).toEqual(acts)
  })
})

describe('who is a party', () => {
  const parties = (row: Partial<PartyRow>, count = 3) =>
    partiesOf(party(row), { count }, states).map(({ party: id, period }) => [id, period])

  it('is not whoever only signed, unless the treaty is one of two', () => {
    expect(parties({ StateSignature: '1975-01-14' })).toEqual([])
    expect(parties({ StateSignature: '1975-01-14' }, 2)).toEqual([['state:FRA', { from: '1975-01-14', ongoing: true }]])
  })

  it('is the former state in its days, and after them the one that continues it', () => {
    expect(parties({ stateID: 'RUS', StateForce: '1978-03-20' })).toEqual([
      ['state:SUN', { from: '1978-03-20', to: '1991-12-25' }],
      ['state:RUS', { from: '1991-12-26', ongoing: true }],
    ])
  })

  it('is each former state in turn, ahead of the one that the table lists', () => {
    expect(parties({ stateID: 'SRB', StateForce: '1976-01-01', StateEnd: '2010-06-30' })).toEqual([
      ['state:YUG', { from: '1976-01-01', to: '2003-02-03' }],
      ['state:SCG', { from: '2003-02-04', to: '2006-06-02' }],
      ['state:SRB', { from: '2006-06-03', to: '2010-06-30' }],
    ])
  })

  it('is nobody after a former state that is listed by itself', () => {
    expect(parties({ stateID: 'CSK', StateForce: '1928-02-18' })).toEqual([
      ['state:CSK', { from: '1928-02-18', to: '1992-12-31' }],
    ])
    expect(parties({ stateID: 'DDR', StateForce: '1980-01-01' })).toEqual([
      ['state:DDR', { from: '1980-01-01', to: '1990-10-02' }],
    ])
  })

  it('ends where the table ends it, and not on the day it began', () => {
    expect(parties({ StateForce: '2011-10-25', StateEnd: '2011-10-25' })).toEqual([
      ['state:FRA', { from: '2011-10-25', ongoing: true }],
    ])
    expect(parties({ StateForce: '1980-01-01', StateEnd: '1990-06-30' })).toEqual([
      ['state:FRA', { from: '1980-01-01', to: '1990-06-30' }],
    ])
  })

  it.each([
    ['EUE', '1976', 'body:ec'],
    ['EUU', '1998', 'body:eu'],
    ['IO-IAEA', '1964', 'body:iaea'],
    ['FAO Food and Agriculture Organization of the UN', '1986', 'body:fao'],
    ['ALG', '1980', 'state:DZA'],
    ['KOS', '2015', 'state:XKX'],
    ['GRL', '1985', 'state:GRL'],
    // Baden and Bavaria stand under this code.
    ['DEU', '1858', undefined],
    ['Member countries not listed', '1985', undefined],
  ])('%s in %s is %s', (code, on, id) => {
    expect(partyOn(code, on, states)).toBe(id)
  })

  it('may be the depositary, one or several', () => {
    expect(depositariesOf('Russian Federation | United Kingdom | United States of America', '1968', states)).toEqual([
      'state:SUN',
      'state:GBR',
      'state:USA',
    ])
    expect(depositariesOf('IMO International Maritime Organization', '1973', states)).toEqual(['body:imo'])
  })
})

describe('a treaty', () => {
  it('is what states conclude, and no resolution that lists all members as if they had signed', () => {
    expect(isConcluded(agreement({}))).toBe(true)
    expect(isConcluded(agreement({ treatyID: 'UNVDHR_1948R' }))).toBe(false)
    expect(isConcluded(agreement({ treatyID: 'PRVCND_2011O', TypeDomain: 'Health' }))).toBe(false)
    expect(isConcluded(agreement({ treatyID: 'CMR-GBR_2021O', TypeDomain: 'Trade' }))).toBe(true)
    expect(isConcluded(agreement({ TypeAgree: 'Amendment' }))).toBe(false)
  })

  it('has an id of its own, also where the tables give one to several', () => {
    const begun = ['1994-07-28', '1982-12-10', '1982-12-10']
    const rows = begun.map((Begin) => agreement({ treatyID: 'UNCLOS_1982A', Begin }))
    expect(documentIds([...rows, agreement({})])).toEqual([
      'document:manytreaties-unclos-1982a-1994-07-28',
      'document:manytreaties-unclos-1982a-1982-12-10',
      'document:manytreaties-unclos-1982a-1982-12-10-2',
      'document:manytreaties-x-1975a',
    ])
  })

  it('is in force, expired or terminated by its days', () => {
    const force = (rest: Partial<AgreementRow>) => forceOf(agreement(rest), '2026-05-17')
    expect(force({})).toEqual({ status: 'SIGNED' })
    expect(force({ Force: '1976-01-01', End: '9999-12-31' })).toEqual({
      ...{ status: 'IN_FORCE', inForce: { from: '1976-01-01', ongoing: true } },
    })
    expect(force({ Force: '1976-01-01', End: '1986' }).status).toBe('EXPIRED')
    expect(force({ Force: '1976-01-01', End: '1986', Term: '1986' }).status).toBe('TERMINATED')
    expect(force({ Force: '1976-01-01', End: '1976-01-01' }).status).toBe('IN_FORCE')
  })

  it('of neither few nor nearly all is left out', async () => {
    const head = Object.keys(agreement({}))
    const table = (rows: readonly Readonly<Record<string, string>>[], columns: readonly string[]) =>
      [columns, ...rows.map((row) => columns.map((column) => row[column]))].map((cells) => cells.join(',')).join('\n')
    const codes = 'AUT BEL BGR CYP CHE DEU DNK ESP ISL FIN FRA GRC GBR HUN IRL ITA'.split(' ')
    const rows = codes.map((stateID) => party({ stateID, StateForce: '1976-01-01' }))
    const read = async (some: readonly PartyRow[]) => {
      const files = [table([agreement({})], head), table(some, Object.keys(party({})))]
      const { facts } = await manytreaties.read(async (file) => files[/parties/.test(file) ? 1 : 0] ?? '', states)
      return facts.filter(({ type }) => type === 'PARTY_TO').length
    }
    expect([await read(rows.slice(0, 15)), await read(rows)]).toEqual([15, 0])
  })
})
