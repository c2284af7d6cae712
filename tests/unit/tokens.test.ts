import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/codegen/tokens.ts'
import { fragments } from '../../src/generated/cypher.ts'

const variables = (cypher: string): string[] => [
  ...new Set(tokenize(cypher).flatMap(({ kind, text }) => (kind === 'variable' ? [text] : []))),
]
const parameters = (cypher: string): string[] =>
  tokenize(cypher).flatMap(({ kind, text }) => (kind === 'parameter' ? [text] : []))

describe('the tokens of a Cypher text', () => {
  test('join to the text again, whatever the text', () => {
    const cypher = fc
      .array(
        fc.constantFrom(
          'MATCH ',
          '(a:B|C {id: $id})',
          "'it''s'",
          '"',
          '`x y`',
          '{k: v}',
          ' ',
          '.',
          '1.5',
          '\n',
          '$',
          '‹',
        ),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(cypher, fc.string({ unit: 'binary' })), (text) => {
        expect(
          tokenize(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  test('name each variable, be it of a node, a relationship, a path, a list or a column', () => {
    expect(
      variables('MATCH p = (a)-[r:ATTENDED]->(b) UNWIND a.ids AS id WITH count(*) AS n RETURN p, r, id, n'),
    ).toEqual([...['p', 'a', 'r', 'b', 'id', 'n']])
    expect(variables('all(id IN $ids WHERE id = m.id)')).toEqual(['id', 'm'])
    expect(variables('[x IN xs WHERE x.day > y | x.name]')).toEqual(['x', 'xs', 'y'])
    expect(variables('(a)-[*0..8]->(b)')).toEqual(['a', 'b'])
  })

  test('take no label for a variable, in none of the ways in which labels are joined', () => {
    expect(variables('(n:State|Official&!Body {id: 1})-[:PART_OF|HELD_AT*0..8]->(:Place)')).toEqual(['n'])
    expect(variables('CASE WHEN n:Meeting THEN m ELSE n END')).toEqual(['n', 'm'])
    expect(variables('n : Meeting AND m')).toEqual(['n', 'm'])
  })

  test('take of a hint only what the index is sought for', () => {
    expect(variables('MATCH ()-[one:HAS {id: id}]->()\nUSING INDEX SEEK one:HAS(id, day)\nWHERE index = seek')).toEqual(
      [...['one', 'id', 'index', 'seek']],
    )
  })

  test('take no key of a map for a variable, but its value', () => {
    expect(variables('{value: name, kind: other}')).toEqual(['name', 'other'])
    expect(variables('{value: [a, b], nested: {key: c}, last: f(d, e)}')).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(variables('(place:Place {id: meeting.placeId})')).toEqual(['place', 'meeting'])
  })

  test('take no property, function, procedure or what it yields under its own name for a variable', () => {
    expect(variables('size(m.names) + m.day.year')).toEqual(['m'])
    expect(variables("CALL db.index.fulltext.queryNodes('names', $text) YIELD node AS hit")).toEqual(['hit'])
  })

  test('take no word in a string or in backticks for a variable', () => {
    expect(variables(`'a "b" \\' c' + "d 'e' \\" f" + g`)).toEqual(['g'])
    expect(variables('RETURN `a b`.c')).toEqual([])
  })

  test('take no keyword for a variable, in capitals or not', () => {
    expect(variables('match (a) where a.x is not null with distinct a order by a.x desc limit 5 return a')).toEqual([
      'a',
    ])
  })

  test('name parameters as such', () => {
    expect(parameters("$id + ' $none' + $during.from")).toEqual(['$id', '$during'])
    expect(variables('$id + $during.from')).toEqual([])
  })

  test('of every fragment give its own variables: none is a label of the graph', () => {
    const labels = /^(State|Official|Office|Body|Place|Meeting|Programme|Document|Source|[A-Z]+(_[A-Z]+)*)$/
    const marked = Object.values(fragments).flatMap(({ match, where, value }) =>
      [...match, ...where, { text: value ?? '' }].flatMap(({ text }) =>
        [...text.matchAll(/‹(\w+)›/g)].map(([, name]) => name),
      ),
    )
    expect(marked.length).toBeGreaterThan(100)
    expect(marked.filter((name) => labels.test(name ?? ''))).toEqual([])
  })
})
