import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkShape, fieldsOf } from '../../../src/facts/shape.ts'
import { tableOf } from '../../../src/formats/columns.ts'
import { FILTERS } from '../../../src/formats/csv/filters.ts'
import { EXPORT_FORMATS, foreignFormatOf } from '../../../src/formats/format.ts'
import { FACT_TYPES } from '../../../src/formats/reader.ts'
import { reading, values } from '../../formats/reading.ts'

const root = new URL('../../../', import.meta.url)
const page = readFileSync(new URL('docs/formats.md', root), 'utf8')
const block = (language: string): string => page.match(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's'))?.[1] ?? ''

describe('docs/formats.md', () => {
  it('has an example of a mapping, which gives what the page says', async () => {
    const files = new Map([
      ['ministers.csv', block('csv')],
      ['mapping.json', block('json')],
    ])
    const found = await reading(files, 'csv')
    expect(found.filter((one) => !('value' in one))).toEqual([])
    const facts = values(found) as { type: string; id: string }[]
    for (const fact of facts) expect(checkShape(fact)).toHaveProperty('fact')
    const ids = (type: string) => facts.filter((fact) => fact.type === type).map(({ id }) => id)
    expect(ids('Official')).toEqual(['official:rudolf-rassendyll', 'official:fritz-von-tarlenheim'])
    expect(ids('Office')).toEqual(['office:xru-foreign-affairs', 'office:xru-premier'])
    expect(ids('HOLDS')).toHaveLength(3)
    expect(facts).toHaveLength(8)
  })

  it('names every format and every filter', () => {
    for (const format of EXPORT_FORMATS) expect(page).toContain(`\n| ${format} |`)
    for (const filter of Object.keys(FILTERS)) expect(page).toMatch(new RegExp(`\`\\{\\w+\\\\\\|${filter}[:}]`))
  })
})

describe('the columns of a table', () => {
  const { $defs } = JSON.parse(readFileSync(new URL('docs/facts.schema.json', root), 'utf8'))

  interface Definition {
    readonly $ref?: string
    readonly const?: string
    readonly type?: string
    readonly items?: Definition
    readonly minItems?: number
  }
  const resolved = (definition: Definition): Definition =>
    definition.$ref ? resolved($defs[definition.$ref.replace('#/$defs/', '')]) : definition

  it('have the kind that the schema of facts gives their field', () => {
    for (const type of FACT_TYPES)
      for (const { name, kind, path } of tableOf(type)) {
        const field = path?.[0]
        if (field === undefined || path?.[1] !== undefined) continue
        const definition = resolved($defs[type].properties[field])
        if (kind === 'number' || kind === 'text')
          expect([type, name, definition.type ?? 'string']).toEqual([type, name, kind === 'text' ? 'string' : 'number'])
        if (kind === 'flag') expect([type, name, definition.type]).toEqual([type, name, 'boolean'])
        if (kind === 'list' || kind === 'json') expect([type, name, definition.type]).toEqual([type, name, 'array'])
      }
  })

  it('leave out no field but the type', () => {
    for (const type of FACT_TYPES) {
      const fields = new Set(tableOf(type).flatMap(({ path }) => path?.[0] ?? []))
      expect(fields).toEqual(new Set(fieldsOf(type).filter((field) => field !== 'type')))
    }
  })
})

describe('the name of a file', () => {
  it.each([
    ['a.csv', 'csv'],
    ['a.tsv.gz', 'csv'],
    ['entities.ftm.json', 'ftm'],
    ['entities.ftm.json.gz', 'ftm'],
    ['parliament.json', 'popolo'],
    ['facts.jsonl', undefined],
    ['facts.jsonl.gz', undefined],
  ])('%s speaks of %s', (file, format) => {
    expect(foreignFormatOf(file)).toBe(format)
  })
})
