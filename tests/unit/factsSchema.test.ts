import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, isEnumType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { LINKS, NODES, ROLES } from '../../src/facts/kinds.ts'
import { dateKeys } from '../../src/load/row.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

interface Definition {
  readonly $ref?: string
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, Definition>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
}

const { oneOf, $defs } = JSON.parse(read('docs/facts.schema.json')) as {
  oneOf: readonly Definition[]
  $defs: Readonly<Record<string, Definition>>
}
const files = readdirSync(new URL('schema/', root)).map((name) => read(`schema/${name}`))
const graphql = buildSchema(files.join('\n'))

const types = Object.keys({ ...NODES, ...LINKS })
const fieldsOf = (type: string, ...definitions: string[]): string[] =>
  Object.entries($defs[type]?.properties ?? {})
    .filter(([, { $ref }]) => definitions.some((name) => $ref === `#/$defs/${name}`))
    .map(([field]) => field)
    .sort()

describe('cypher/shared/linkTypes.cypher', () => {
  it('has the kinds of links of the schema', () => {
    const kinds = graphql.getType('LinkKind')
    const [, list = ''] = read('cypher/shared/linkTypes.cypher').split('\n')
    expect(list.split('|').sort()).toEqual(
      isEnumType(kinds) &&
        kinds
          .getValues()
          .map(({ name }) => name)
          .sort(),
    )
  })
})

describe('docs/facts.schema.json', () => {
  it('has the types that the loader writes, and no other', () => {
    expect(oneOf.map(({ $ref }) => $ref)).toEqual(types.map((type) => `#/$defs/${type}`))
  })

  it.each(types)('closes %s, and asks for its sources', (type) => {
    expect($defs[type]?.additionalProperties).toBe(false)
    expect($defs[type]?.required?.includes('sources')).toBe(type !== 'Source')
  })

  it('has the words of the GraphQL enums, all of them in their order', () => {
    const enums = Object.entries($defs).filter(([name]) => isEnumType(graphql.getType(name)))
    expect(enums.length).toBeGreaterThan(9)
    for (const [name, definition] of enums) {
      const type = graphql.getType(name)
      expect(definition.enum).toEqual(isEnumType(type) && type.getValues().map((value) => value.name))
    }
    expect($defs['AttendanceRole']?.enum).toEqual(ROLES)
  })

  it.each(Object.entries(NODES))('has the periods and dates of %s that the loader stores as days', (type, kind) => {
    expect(fieldsOf(type, 'period', 'days')).toEqual([...kind.periods].sort())
    expect(fieldsOf(type, 'partialDate')).toEqual([...kind.dates].sort())
  })

  it.each(Object.entries(LINKS))('has the periods and dates of %s that the loader stores as days', (type, kind) => {
    expect(fieldsOf(type, 'period', 'days')).toEqual(['attested', 'period'])
    expect(fieldsOf(type, 'partialDate')).toEqual([...kind.dates].sort())
  })
})

describe('cypher/load/vocabulary.cypher', () => {
  const vocabulary = read('cypher/load/vocabulary.cypher')

  it('knows every property that holds a day', () => {
    const keys = Object.values({ ...NODES, ...LINKS }).flatMap((kind) =>
      dateKeys('periods' in kind ? kind.periods : ['period', 'attested'], kind.dates),
    )
    for (const key of keys) expect(vocabulary).toContain(`'${key}'`)
  })
})
