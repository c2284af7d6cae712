import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { checkShape } from '../../../src/facts/shape.ts'
import { MappingFault } from '../../../src/formats/convert.ts'
import { reading, values } from '../../formats/reading.ts'

const SOURCE = { id: 'source:list', publisher: 'A list' }

/** What a table says by a mapping. */
const read = (table: string, mapping: object, name = 'table.csv') =>
  reading(
    new Map([
      [name, table],
      ['mapping.json', JSON.stringify(mapping)],
    ]),
    'csv',
  )

/** One template for all rows. */
const one = (...facts: object[]) => ({ source: SOURCE, tables: [{ facts }] })

const OFFICIAL = {
  type: 'Official',
  id: 'official:{name|slug}',
  names: [
    { value: '{name}', language: 'en', kind: 'PREFERRED' },
    { value: '{native}', kind: 'NATIVE' },
  ],
  born: '{born|date:DD.MM.YYYY}',
}
const TENURE = {
  type: 'HOLDS',
  id: 'tenure:{name|slug}-{since}',
  start: 'official:{name|slug}',
  end: 'office:{office|slug}',
  period: { from: '{since}', to: '{until}' },
}

describe('a table with its mapping', () => {
  it('says several facts a row, leaves out what is empty, and takes a node that rows repeat once', async () => {
    const table = [
      'name,native,born,office,since,until',
      'Rudolf Rassendyll,,,Foreign Minister,2022,2023-05',
      'Rudolf Rassendyll,,,Envoy,2023-06,',
      'Antonín Dvořák,Антонин,8.9.1841,,,',
    ].join('\n')
    const facts = values(await read(table, one(OFFICIAL, TENURE)))
    expect(facts).toEqual([
      { type: 'Source', ...SOURCE },
      {
        ...{ type: 'Official', id: 'official:rudolf-rassendyll', sources: ['source:list'] },
        names: [{ value: 'Rudolf Rassendyll', language: 'en', kind: 'PREFERRED' }],
      },
      {
        ...{ type: 'HOLDS', id: 'tenure:rudolf-rassendyll-2022', sources: ['source:list'] },
        ...{ start: 'official:rudolf-rassendyll', end: 'office:foreign-minister' },
        period: { from: '2022', to: '2023-05' },
      },
      {
        ...{ type: 'HOLDS', id: 'tenure:rudolf-rassendyll-2023-06', sources: ['source:list'] },
        ...{ start: 'official:rudolf-rassendyll', end: 'office:envoy' },
        period: { from: '2023-06' },
      },
      {
        ...{ type: 'Official', id: 'official:antonin-dvorak', born: '1841-09-08', sources: ['source:list'] },
        names: [
          { value: 'Antonín Dvořák', language: 'en', kind: 'PREFERRED' },
          { value: 'Антонин', kind: 'NATIVE' },
        ],
      },
    ])
    for (const fact of facts) expect(checkShape(fact)).toHaveProperty('fact')
  })

  it('reads lists, flags, numbers, JSON and words by a map, in any delimiter, packed or not', async () => {
    const mapping = {
      maps: { kinds: { Gipfel: 'SUMMIT' } },
      tables: [
        {
          file: 'treffen.csv',
          delimiter: ';',
          facts: [
            {
              ...{ type: 'Meeting', id: 'meeting:{nr}', kind: '{Art|map:kinds}', closed: '{zu|flag}' },
              ...{ topics: '{Themen|split:,}', names: '{Namen|json}', sources: ['source:{Quelle|lower}'] },
            },
            {
              type: 'Place',
              id: 'place:{nr}',
              latitude: '{Breite|number}',
              code: '{Land|upper}',
              sources: ['source:a'],
            },
          ],
        },
      ],
    }
    const table = `nr;Art;zu;Themen;Namen;Quelle;Breite;Land\n7;Gipfel;yes;"Öl , Gas";"[{""value"":""A""}]";Blatt;52.5;xru\n`
    const expected = [
      {
        ...{ type: 'Meeting', id: 'meeting:7', kind: 'SUMMIT', closed: true, topics: ['Öl', 'Gas'] },
        ...{ names: [{ value: 'A' }], sources: ['source:blatt'] },
      },
      { type: 'Place', id: 'place:7', latitude: 52.5, code: 'XRU', sources: ['source:a'] },
    ]
    expect(values(await read(table, mapping, 'treffen.csv'))).toEqual(expected)
    const packed = new Map<string, string | Uint8Array>([
      ['treffen.csv.gz', gzipSync(`\uFEFF${table}`)],
      ['mapping.json', JSON.stringify(mapping)],
    ])
    expect(values(await reading(packed, 'csv'))).toEqual(expected)
  })

  it('is parted by tabs where its name ends in .tsv', async () => {
    const [, place] = values(
      await read('nr\tname\n1\tA, B\n', one({ type: 'Place', id: 'place:{nr}', x: '{name}' }), 'a.tsv'),
    )
    expect(place).toMatchObject({ id: 'place:1', x: 'A, B' })
  })

  it('names the line and what would be right, for every row that cannot be read', async () => {
    const facts = one({ type: 'Place', id: 'place:{nr}', latitude: '{lat|number}', born: '{day|date:DD.MM.YYYY}' })
    const table = 'nr,lat,day\n1,"5\n0",\n2,north,\n3,1\n4,1,2020-01-01\n'
    const faults = (await read(table, facts)).flatMap((found) => ('fault' in found ? [found] : []))
    expect(faults).toEqual([
      { file: 'table.csv', line: 2, fault: expect.stringContaining('"5\n0" is no number') },
      { file: 'table.csv', line: 4, fault: '"north" is no number: write 52.5, without blanks or units' },
      { file: 'table.csv', line: 5, fault: 'this row has 2 cells, the head has 3: quote cells with delimiters' },
      { file: 'table.csv', line: 6, fault: '"2020-01-01" is no date as DD.MM.YYYY' },
    ])
  })

  it('gives a node again where another row says something else of it, for the import to refuse', async () => {
    const rows = 'name,native,born,office,since,until\nA,x,,,,\nA,y,,,,\nA,x,,,,\n'
    const found = await read(rows, one(OFFICIAL))
    expect(found.slice(1).map(({ line }) => line)).toEqual([2, 3])
  })

  it('says which column is not in the head', async () => {
    const [, fault] = await read('nom,native,born\nA,,\n', one(OFFICIAL))
    expect(fault).toEqual({
      ...{ file: 'table.csv', line: 1 },
      fault: 'the mapping names a column name, which this file does not have; its columns are nom, native, born',
    })
  })

  it('stops at a quote that is never closed', async () => {
    const found = await read('nr\n1\n"2\n3\n', one({ type: 'Place', id: 'place:{nr}' }))
    expect(found.at(-1)).toMatchObject({
      line: 3,
      fault: expect.stringContaining('from here on the file cannot be read'),
    })
  })
})

describe('a mapping that cannot be used', () => {
  it.each([
    ['is no JSON', '{', 'it is no JSON'],
    ['has no table', '{"tables": []}', 'must NOT have fewer than 1 items'],
    [
      'has a table for another file',
      '{"tables": [{"file": "b.csv", "facts": [{"type": "A", "id": "b"}]}]}',
      'no table for',
    ],
    [
      'names a filter that there is not',
      '{"tables": [{"facts": [{"type": "A", "id": "{a|sluggish}"}]}]}',
      'no filter sluggish',
    ],
    ['names a map that there is not', '{"tables": [{"facts": [{"type": "A", "id": "{a|map:b}"}]}]}', 'no map b'],
  ])('%s', async (_what, mapping, message) => {
    const files = new Map([
      ['a.csv', 'a\n1\n'],
      ['mapping.json', mapping],
    ])
    const failing = reading(files, 'csv')
    await expect(failing).rejects.toThrow(MappingFault)
    await expect(failing).rejects.toThrow(message)
  })
})
