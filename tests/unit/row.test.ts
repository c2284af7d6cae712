import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/facts/fact.ts'
import { rowOf } from '../../src/load/row.ts'
import { nodeKeys } from '../../src/names/nameKeys.ts'

const row = (fact: object) => rowOf({ sources: ['source:a'], ...fact } as unknown as Fact)
const meeting = (rest: object) => row({ type: 'Meeting', id: 'meeting:a', kind: 'SUMMIT', names: [], ...rest })

describe('what is stored of a fact', () => {
  it('a partial date as its first day with its precision', () => {
    const born = (text: string) => row({ type: 'Official', id: 'official:a', names: [], born: text })
    expect(born('1950-03-14')).toMatchObject({ dates: { born: '1950-03-14' } })
    expect(born('1950-03-14').properties).not.toHaveProperty('bornPrecision')
    expect(born('1950-03')).toMatchObject({ dates: { born: '1950-03-01' }, properties: { bornPrecision: 'MONTH' } })
    expect(born('1950')).toMatchObject({ dates: { born: '1950-01-01' }, properties: { bornPrecision: 'YEAR' } })
  })

  it('a period from its first to its last day', () => {
    const period = { from: '2023', to: '2024-02', ongoing: true }
    expect(row({ type: 'HOLDS', id: 'tenure:a', start: 'official:a', end: 'office:a', period })).toEqual({
      id: 'tenure:a',
      start: 'official:a',
      end: 'office:a',
      dates: { periodFrom: '2023-01-01', periodTo: '2024-02-29' },
      properties: {
        id: 'tenure:a',
        acting: false,
        periodFromPrecision: 'YEAR',
        periodToPrecision: 'MONTH',
        periodOngoing: true,
        sources: ['source:a'],
      },
    })
  })

  it('an end on the day it began, for meetings, plans and what was seen on one day', () => {
    expect(meeting({ period: { from: '2023-10' } })).toMatchObject({
      dates: { periodFrom: '2023-10-01', periodTo: '2023-10-31' },
      properties: { periodToPrecision: 'MONTH' },
    })
    const plan = {
      type: 'PLANS_MEETING_AT',
      id: 'plan:a',
      start: 'state:a',
      end: 'place:a',
      period: { from: '2023-10-12' },
    }
    expect(row(plan).dates).toEqual({ periodFrom: '2023-10-12', periodTo: '2023-10-12' })
    const chairs = { type: 'CHAIRS', id: 'chairmanship:a', start: 'state:a', end: 'body:a' }
    expect(row({ ...chairs, attested: { from: '2023-10-12' }, period: { from: '2023' } }).dates).toEqual({
      attestedFrom: '2023-10-12',
      attestedTo: '2023-10-12',
      periodFrom: '2023-01-01',
    })
  })

  it('roles in the order in which attendances are listed', () => {
    const attended = {
      type: 'ATTENDED',
      id: 'attendance:a',
      start: 'state:a',
      end: 'meeting:a',
      roles: ['SPEAKER', 'CHAIR'],
    }
    expect(row(attended).properties).toMatchObject({ roles: ['CHAIR', 'SPEAKER'] })
    expect(row({ ...attended, roles: undefined }).properties).toMatchObject({ roles: [] })
  })

  it('names as parallel lists, with their own sources or those of the fact', () => {
    const names = [
      { value: 'Łódź', language: 'pl', script: 'Latn', kind: 'NATIVE', sources: ['source:b', 'source:c'] },
      { value: 'Lodz (city)', language: 'en-GB', kind: 'VARIANT' },
      { value: 'Lodz', language: 'en', kind: 'PREFERRED' },
      { value: 'LDZ', kind: 'ABBREVIATION' },
    ]
    expect(meeting({ names, topics: ['Free trade'], derived: ['names/1'] }).properties).toEqual({
      id: 'meeting:a',
      kind: 'SUMMIT',
      name: 'Lodz',
      nameValues: ['Łódź', 'Lodz (city)', 'Lodz', 'LDZ'],
      nameLanguages: ['pl', 'en-GB', 'en', ''],
      nameScripts: ['Latn', '', '', ''],
      nameKinds: ['NATIVE', 'VARIANT', 'PREFERRED', 'ABBREVIATION'],
      nameSources: ['source:b source:c', 'source:a', 'source:a', 'source:a'],
      nameKeys: nodeKeys(['Łódź', 'Lodz (city)', 'Lodz', 'LDZ'], 'MEETING'),
      words: ' łodz lodz city lodz ldz free trade',
      topics: ['Free trade'],
      sources: ['source:a', 'source:b', 'source:c'],
      derivedFields: ['names/1'],
    })
    const shown = (...kept: number[]) => meeting({ names: kept.map((at) => names[at]) }).properties['name']
    expect([shown(0, 3), shown(3, 0), shown(0, 1)]).toEqual(['Łódź', 'LDZ', 'Lodz (city)'])
  })

  it('identifiers as parallel lists', () => {
    const identifiers = [
      { scheme: 'wikidata', value: 'Q1', url: 'https://www.wikidata.org/wiki/Q1' },
      { scheme: 'isni', value: '1' },
    ]
    expect(row({ type: 'Official', id: 'official:a', names: [], identifiers }).properties).toMatchObject({
      identifierSchemes: ['wikidata', 'isni'],
      identifierValues: ['Q1', '1'],
      identifierUrls: ['https://www.wikidata.org/wiki/Q1', ''],
    })
  })
})
