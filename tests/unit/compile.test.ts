import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fragments } from '../../src/generated/cypher.ts'
import { listOf, writeCursor } from '../../src/paging/cursor.ts'
import { compiled, Whole } from './operation.ts'

/** How often a piece stands in a text. */
const times = (text: string, piece: string): number => text.split(piece).length - 1

const used = (text: string): string[] =>
  [...new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''))].sort()

/** The one parameter whose name ends so. */
function parameter(parameters: Readonly<Record<string, unknown>>, ending: string): unknown {
  const names = Object.keys(parameters).filter((name) => name.endsWith(ending))
  if (names.length !== 1) throw new Error(`${names.length} parameters end in ${ending}`)
  return parameters[names[0] ?? '']
}

const examples = Object.values(fragments).map(({ name, example }) => [name, example] as const)

describe.each(examples)('the example of %s', (_, example) => {
  const { text, parameters } = compiled(example)

  test('has exactly the parameters that its text uses', () => {
    expect(Object.keys(parameters).sort()).toEqual(used(text))
  })

  test('has no mark of a variable or a guard left, and closes every bracket', () => {
    expect(text).not.toMatch(/[‹›]|inPage|pageDays|\/\/|undefined|\bWHERE\s+(AND|ORDER|RETURN|\})|WITH\s+ORDER/)
    const depth = { '(': 0, '[': 0, '{': 0 }
    for (const bracket of text.replace(/'[^']*'/g, '').match(/[()[\]{}]/g) ?? []) {
      const opening = ({ ')': '(', ']': '[', '}': '{' } as const)[bracket]
      if (opening) depth[opening]--
      else depth[bracket as keyof typeof depth]++
    }
    expect(depth).toEqual({ '(': 0, '[': 0, '{': 0 })
  })
})

describe('the values of arguments', () => {
  const strings = fc.oneof(
    fc.constantFrom("x' OR 1=1", '"', '\\', '`', '}) DETACH DELETE (n', '$id', '‹state›', '// if id', '\u2028', '{'),
    fc.string({ unit: 'grapheme' }),
  )
  const inline = (id: string, text: string) => {
    const [quotedId, quotedText] = [id, text].map((one) => JSON.stringify(one))
    return `{ official(id: ${quotedId}) { name attendances(filter: { text: ${quotedText}, in: [${quotedId}] }) {
      nodes { meeting { links(kind: [HELD_AT], during: { from: "2023" }) { totalCount } } } } } }`
  }
  const withVariables = `query ($id: ID!, $text: String, $in: [ID!], $from: PartialDate, $first: Int) {
    official(id: $id) { attendances(first: $first, filter: { text: $text, in: $in, during: { from: $from } }) {
      nodes { meeting { name } } } } }`

  test('never change the text, be they literals with any quotes', () => {
    const { text: plain } = compiled(inline('a', 'a'))
    fc.assert(
      fc.property(strings, strings, (id, words) => {
        const { text, parameters } = compiled(inline(id, words))
        expect(text).toBe(plain)
        expect(Object.values(parameters)).toContainEqual(id)
      }),
    )
  })

  test('never change the text, be they variables of the same shape', () => {
    const values = { id: 'a', text: 'a', in: ['a'], from: '2023', first: 1 }
    const { text: plain } = compiled(withVariables, values)
    const others = fc.record({
      id: strings,
      text: strings,
      in: fc.array(strings),
      from: fc.constantFrom('1992', '2023-10', '2024-02-29'),
      first: fc.integer({ min: 1, max: 500 }),
    })
    fc.assert(
      fc.property(others, (given) => {
        const { text, parameters } = compiled(withVariables, given)
        expect(text).toBe(plain)
        expect(parameter(parameters, '_in')).toEqual(given.in)
        expect(parameter(parameters, '_size')).toEqual(new Whole(given.first))
      }),
    )
  })

  test('shape the text by their presence only', () => {
    const texts = [{}, { text: 'a' }, { in: ['a'] }, { text: 'a', in: ['a'] }].map(
      (given) => compiled(withVariables, { id: 'a', from: '2023', ...given }).text,
    )
    expect(new Set(texts).size).toBe(4)
  })

  test('reach Cypher as it wants them: days of ranges, folded words, whole numbers, today', () => {
    const meetings = compiled(
      '{ meetings(filter: { text: "Foreign-Ministers", during: { from: "2023-02", to: "2024" }, maxParties: 2 }) { totalCount } }',
    )
    expect(parameter(meetings.parameters, '_text')).toEqual(['foreign', 'ministers'])
    expect(parameter(meetings.parameters, '_during')).toEqual({ from: '2023-02-01', to: '2024-12-31' })
    expect(parameter(meetings.parameters, '_maxParties')).toEqual(new Whole(2))
    expect(compiled('{ body(id: "a") { chair { id } } }').parameters).toMatchObject({ chair2_asOf: '2023-11-01' })
    expect(compiled('{ body(id: "a") { chair(asOf: "2023-10-12") { id } } }').parameters).toMatchObject({
      chair2_asOf: '2023-10-12',
    })
  })

  test('of a list further up stand in for those not given below', () => {
    const status = (source: string) => {
      const { parameters } = compiled(source)
      return Object.entries(parameters).find(([name]) => /^status\d+_asOf$/.test(name))?.[1]
    }
    expect(status('{ plans(filter: { asOf: "2023-10-12" }) { nodes { status } } }')).toBe('2023-10-12')
    expect(status('{ plans(filter: { asOf: "2023-10-12" }) { nodes { status(asOf: "2023-10-20") } } }')).toBe(
      '2023-10-20',
    )
    expect(status('{ plans { nodes { status } } }')).toBe('2023-11-01')
    expect(status('{ plans(filter: { asOf: "2023-10-12" }) { nodes { heldAs { plannedAs { status } } } } }')).toBe(
      '2023-10-12',
    )
    // The list that found the plan is the nearest one that could have said a day.
    expect(status('{ plans(filter: { asOf: "2023-10-12" }) { nodes { place { plans { nodes { status } } } } } }')).toBe(
      '2023-11-01',
    )
  })
})

describe('what is fetched', () => {
  const attendances = (selection: string, args = '(first: 2)') =>
    compiled(`{ official(id: "a") { attendances${args} { ${selection} } } }`)

  test('is counted only where totalCount is selected', () => {
    expect(attendances('nodes { id }').text).not.toContain('COUNT {')
    expect(times(attendances('nodes { id } totalCount').text, 'COUNT {')).toBe(1)
    const none = attendances('totalCount @skip(if: true) nodes { id }')
    expect(none.text).not.toContain('COUNT {')
  })

  test('is no row where only the count is selected', () => {
    const { text } = attendances('totalCount')
    expect(text).not.toContain('LIMIT')
    expect(text).not.toContain('ORDER BY')
  })

  test('is one row more only where pageInfo must know whether there are more', () => {
    const size = (selection: string, args?: string) => parameter(attendances(selection, args).parameters, '_size')
    expect(size('nodes { id }')).toEqual(new Whole(2))
    expect(size('nodes { id } pageInfo { endCursor startCursor hasPreviousPage }')).toEqual(new Whole(2))
    expect(size('nodes { id } pageInfo { hasNextPage }')).toEqual(new Whole(3))
    expect(size('pageInfo { hasNextPage }', '(last: 2)')).toEqual(new Whole(2))
    expect(size('pageInfo { hasPreviousPage }', '(last: 2)')).toEqual(new Whole(3))
    expect(size('pageInfo { hasNextPage }', '')).toEqual(new Whole(26))
  })

  test('is behind the page only where pageInfo asks and a cursor is there', () => {
    const cursor = (selection: string, args: string) => () => attendances(selection, args).text
    expect(cursor('pageInfo { hasPreviousPage }', '')()).not.toContain('EXISTS')
    // A cursor is refused only when it is read, so any will do for the text.
    expect(cursor('nodes { id }', '(after: "x")')).toThrow(/is no cursor/)
  })

  test('is each column once, under however many aliases', () => {
    const { text } = compiled(
      '{ official(id: "a") { a: name b: name(language: "be") c: name d: id e: id born died f: born } }',
    )
    expect(times(text, '.nameValues')).toBe(1)
    expect(times(text, 'official1.id')).toBe(1)
    expect(times(text, '.bornPrecision')).toBe(1)
  })

  test('leaves out what a derived field needs only for an argument that is not given', () => {
    const text = (language: unknown) =>
      compiled('query($language: LanguageTag) { official(id: "a") { name(language: $language) } }', { language }).text
    expect(times(text(null), '.nameValues')).toBe(0)
    expect(times(text('be'), '.nameValues')).toBe(1)
  })

  test('is a list for each use with other arguments', () => {
    const { text, parameters } = compiled(`{ official(id: "a") {
      one: attendances(first: 1) { nodes { id } } two: attendances(first: 2) { nodes { id } } } }`)
    expect(times(text, 'LIMIT')).toBe(2)
    const sizes = Object.entries(parameters).flatMap(([name, value]) => (name.endsWith('_size') ? [value] : []))
    expect(sizes).toEqual([new Whole(1), new Whole(2)])
  })

  test('stands under variables of its own, be a named fragment nested in itself by merging', () => {
    const { text } = compiled('{ meeting(id: "a") { ...F parts { ...F } } } fragment F on Meeting { parts { id } }')
    const bound = [...text.matchAll(/-\((\w+):Meeting\)/g)].map(([, variable]) => variable)
    expect(bound).toHaveLength(2)
    expect(new Set(bound).size).toBe(2)
  })

  test('is one statement of one column, lists within lists within lists included', () => {
    const { text } = compiled(`{ body(id: "a") { meetings(first: 2) { nodes { attendances(first: 2) { nodes {
      attendee { ... on Official { tenures { office { name } } } } } } } } } }`)
    expect(text).toMatch(/^RETURN /)
    expect(times(text, ';')).toBe(0)
  })
})

describe('a list that walks to its page', () => {
  const encounters = (args: string, rest = '') =>
    compiled(`{ encounters(of: ["a"], order: OLDEST_FIRST${args}) { nodes { id } ${rest} } }`).text
  const walk = /ORDER BY walked\d+( DESC)?, day\d+( DESC)?, rootId\d+( DESC)?, .*LIMIT \$\w+_size/g

  test('stops there along each of its indexes, in the direction in which it is read', () => {
    const directions = (text: string) => [...text.matchAll(walk)].map(([, ...descending]) => descending)
    expect(directions(encounters(', first: 3'))).toEqual(Array(2).fill([undefined, undefined, undefined]))
    expect(directions(encounters(', last: 3'))).toEqual(Array(2).fill([' DESC', ' DESC', ' DESC']))
  })

  test('is bounded by a cursor within the walk', () => {
    expect(encounters('')).not.toContain('_after[')
    const list = listOf('Query.encounters', { of: ['a'], maxParties: 50, order: 'OLDEST_FIRST' })
    const cursor = writeCursor(list, [0, '2000-01-01', 'a', 'b', 'c'])
    const [within, behind] = encounters(`, after: "${cursor}"`).split('WITH DISTINCT')
    expect(times(within ?? '', '_after[4]')).toBe(2)
    expect(behind).toContain('_after[4]')
  })

  test('is read whole for a count', () => {
    const text = encounters('', 'totalCount')
    expect(text.match(walk)).toHaveLength(2)
    expect(times(text, "UNWIND [['0001-01-01', '9999-12-31']] AS")).toBe(1)
  })
})
