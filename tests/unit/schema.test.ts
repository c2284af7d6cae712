import { readdirSync, readFileSync } from 'node:fs'
import { buildASTSchema, buildSchema, concatAST, findBreakingChanges, parse, Source, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { elements } from '../contract/elements.ts'
import type { Question } from '../contract/expectation.ts'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

const files = readdirSync(new URL('../../schema/', import.meta.url))
  .sort()
  .map((name) => ({ name, document: parse(new Source(read(`schema/${name}`), `schema/${name}`)) }))
const schema = buildASTSchema(concatAST(files.map((file) => file.document)))
const contract = buildSchema(read('tests/contract/contract.graphql'))
const ours = new Map(elements(schema).map((element) => [element.coordinate, element]))
const promised = elements(contract)

const invalid = (text: string): string[] => validate(schema, parse(text)).map((error) => error.message)

describe('the schema', () => {
  test('is looked through whole: types, fields, arguments, enum values and input fields', () => {
    const one = ['Date', 'Meeting', 'Meeting.kind', 'Query.meetings(order:)', 'MeetingKind.SUMMIT', 'MeetingFilter.in']
    expect([...ours.keys()]).toEqual(expect.arrayContaining(one))
  })

  test('describes each of them in more than two words', () => {
    const words = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
    const bare = [...ours.values()].filter(({ description }) => words(description ?? '') < 3)
    expect(bare.map(({ coordinate }) => coordinate)).toEqual([])
  })

  test('words the arguments of a page alike everywhere', () => {
    const paging = /\.(\w+)\((first|after|last|before):\)$/
    // These cut an answer that cannot be paged backwards, and say so.
    const own = new Set(['paths', 'search', 'meetingTally'])
    const wordings = new Set<string>()
    for (const { coordinate, description } of ours.values()) {
      const [, field, argument] = paging.exec(coordinate) ?? []
      if (field !== undefined && !own.has(field)) wordings.add(`${argument}: ${description}`)
    }
    expect([...wordings].map((wording) => wording.split(':')[0]).sort()).toEqual(['after', 'before', 'first', 'last'])
  })

  test('keeps each type in the file that bears its name, its own helpers with it', () => {
    const shared = new Set(['interfaces.graphql', 'paging.graphql', 'root.graphql', 'scalars.graphql'])
    for (const { name, document } of files.filter((file) => !shared.has(file.name))) {
      const first = document.definitions[0]
      const type = first && 'name' in first ? first.name?.value : undefined
      expect(`${type?.charAt(0).toLowerCase()}${type?.slice(1)}.graphql`).toBe(name)
    }
  })
})

describe('what clients may rely on', () => {
  test('is kept: nothing is renamed, dropped or made looser', () => {
    expect(findBreakingChanges(contract, schema)).toEqual([])
  })

  test('keeps its order: of fields, arguments and enum values', () => {
    const kept = new Set(promised.map(({ coordinate }) => coordinate))
    const order = elements(schema, Object.keys(contract.getTypeMap())).map(({ coordinate }) => coordinate)
    expect(order.filter((coordinate) => kept.has(coordinate))).toEqual([...kept])
  })

  test('gives no null, and no null in a list, where none was promised', () => {
    for (const { coordinate, output } of promised) {
      if (output === undefined) continue
      // Ours may promise more: a `!` where the contract has none.
      const stricter = output.replaceAll(/\w(?!\w|!)|\](?!!)/g, '$&!?').replaceAll(/[[\]]/g, '\\$&')
      expect(ours.get(coordinate)?.output, coordinate).toMatch(new RegExp(`^${stricter}$`))
    }
  })

  test('takes the same arguments, with the same defaults', () => {
    for (const { coordinate, input } of promised) expect(ours.get(coordinate)?.input, coordinate).toBe(input)
  })
})

describe('operations written down', () => {
  const questions: readonly Question[] = JSON.parse(read('tests/contract/questions.json'))
  test.each(questions)('"$name" can be asked of the schema', ({ query }) => {
    expect(invalid(query)).toEqual([])
  })

  const page = [...read('docs/graphql.md').matchAll(/^```graphql\n(.*?)^```$/gms)].map(([, text]) => text ?? '')
  test('the page for client developers shows some', () => {
    expect(page.length).toBeGreaterThan(5)
  })
  test.each(page)('the page for client developers shows a valid one: %s', (text) => {
    expect(invalid(text)).toEqual([])
  })
})
