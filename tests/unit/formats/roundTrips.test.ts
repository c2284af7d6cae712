import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/facts/fact.ts'
import { checkShape } from '../../../src/facts/shape.ts'
import { csv } from '../../../src/formats/csv/csv.ts'
import type { ForeignFormat, Format } from '../../../src/formats/format.ts'
import { ftm } from '../../../src/formats/ftm/ftm.ts'
import { jsonl } from '../../../src/formats/jsonl.ts'
import { popolo } from '../../../src/formats/popolo/popolo.ts'
import { carriedByFtm } from '../../formats/carried.ts'
import { canonical, listReader, written } from '../../formats/listReader.ts'
import { everyFact, reading, sorted, values } from '../../formats/reading.ts'
import { world } from '../../world/worlds.ts'

const FORMATS: readonly (readonly [ForeignFormat, Format])[] = [
  ['csv', csv],
  ['popolo', popolo],
  ['ftm', ftm],
]

/** What facts are when they were written in a format and read again. */
async function around(facts: readonly Fact[], name: ForeignFormat, format: Format): Promise<object[]> {
  const { files } = await written(format, listReader(facts))
  const read = await reading(files, name)
  expect(read.filter((one) => !('value' in one))).toEqual([])
  return sorted(values(read))
}

const carried = (facts: readonly Fact[], name: ForeignFormat): Fact[] =>
  sorted(facts.map(canonical).flatMap((fact) => (name === 'ftm' ? carriedByFtm(fact) : [fact])))

describe('what is stored of a fact, as a fact again', () => {
  it('is the fact, of every type with every field', async () => {
    for (const fact of await everyFact()) {
      // Left out because they go without saying, and an end that is the beginning.
      const { acting, period, ...rest } = fact as Fact & { readonly acting?: boolean; readonly period?: object }
      expect(canonical(fact)).toMatchObject(rest)
      expect(canonical(canonical(fact))).toEqual(canonical(fact))
    }
  })

  it('has its fields in one order, whatever the order that it was written in', () => {
    const one = { type: 'State', id: 'state:XRU', code: 'XRU', kind: 'OTHER', names: [], sources: ['source:a'] }
    const other = Object.fromEntries(Object.entries(one).reverse())
    expect(JSON.stringify(canonical(other as unknown as Fact))).toBe(JSON.stringify(canonical(one as unknown as Fact)))
  })

  it('keeps what goes without saying where derived names it, for it could not name what is not there', () => {
    const fact = { type: 'ATTENDED', id: 'attendance:a', start: 'official:a', end: 'meeting:a', sources: ['source:a'] }
    const derived = { ...fact, roles: [], derived: ['roles'] } as unknown as Fact
    expect(canonical(derived)).toMatchObject({ roles: [], derived: ['roles'] })
    expect(checkShape(canonical(derived))).toHaveProperty('fact')
    expect(canonical({ ...fact, roles: [] } as unknown as Fact)).not.toHaveProperty('roles')
  })

  it('names the sources of a name where they are not all of those of the fact', () => {
    const names = [
      { value: 'One', kind: 'PREFERRED' },
      { value: 'Two', kind: 'VARIANT', sources: ['source:b'] },
    ]
    const fact = { type: 'Official', id: 'official:a', names, sources: ['source:a'] } as unknown as Fact
    const once = canonical(fact)
    expect(once).toMatchObject({
      names: [
        { value: 'One', sources: ['source:a'] },
        { value: 'Two', sources: ['source:b'] },
      ],
      sources: ['source:a', 'source:b'],
    })
    expect(canonical(once)).toEqual(once)
  })
})

describe.each(FORMATS)('%s', (name, format) => {
  it('gives every type of fact back, with all fields that it carries', async () => {
    const facts = await everyFact()
    expect(await around(facts, name, format)).toEqual(carried(facts, name))
  })

  it('gives random worlds back', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (facts) => {
        expect(await around(facts, name, format)).toEqual(carried(facts, name))
      }),
      { numRuns: 30, seed: 7 },
    )
  })
})

describe.each(FORMATS)('%s', (name, format) => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((found) => /\S/.test(found))
  const edge = fc.constantFrom(
    ' x',
    'x ',
    '{x}',
    '"x"',
    'a;b',
    'a,b',
    '=1+1',
    'a\nb',
    'a\r\nb',
    '\\',
    '{"a":1}',
    'true',
    '1',
  )

  it('keeps any text as it is', async () => {
    const facts = (await everyFact()).filter((fact) => ['Source', 'State', 'Office', 'Meeting'].includes(fact.type))
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, edge), async (value) => {
        const names = [{ value, kind: 'PREFERRED' }]
        const said = facts.map((fact) => ({
          ...fact,
          ...(fact.type === 'Source' ? { publisher: value, title: value } : { names }),
          ...(fact.type === 'Meeting' && { topics: [value] }),
        })) as Fact[]
        expect(await around(said, name, format)).toEqual(carried(said, name))
      }),
      { numRuns: 100, seed: 5 },
    )
  })
})

describe('jsonl', () => {
  it('is one line a fact, nodes ahead of links, by type and id', async () => {
    const facts = await everyFact()
    const { files } = await written(jsonl, listReader(facts))
    const lines = (files.get('facts.jsonl') ?? '').trimEnd().split('\n')
    const read = lines.map((line) => JSON.parse(line) as Fact)
    expect(sorted(read)).toEqual(sorted(facts.map(canonical)))
    expect(read.map(({ type }) => type).indexOf('ATTENDED')).toBe(facts.filter((fact) => !('start' in fact)).length)
    for (const [at, fact] of read.slice(1).entries())
      if (fact.type === read[at]?.type) expect(fact.id > (read[at]?.id ?? '')).toBe(true)
  })
})
