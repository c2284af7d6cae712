import { describe, expect, test } from 'vitest'
import { compiled } from './operation.ts'

const times = (text: string, piece: string): number => text.split(piece).length - 1

/** A spread on every type of node, as a client writes it that shows whatever it meets. */
const spreads = (below: string): string => `
  id
  ... on State { code }
  ... on Official { born }
  ... on Office { rank }
  ... on Body { bodyKind: kind }
  ... on Place { latitude }
  ... on Meeting { closed topics }
  ... on Programme { topics status }
  ... on Document { topics status documentKind: kind }
  ... on Source { title }
  ... on Named { name(language: "be") ${below} }`

const nested = (levels: number, selection: (below: string) => string): string => {
  let below = ''
  for (let level = 1; level < levels; level++) below = `links { nodes { start { ${selection(below)} } } }`
  return `{ node(id: "a") { ${selection(below)} } }`
}

describe('a node of an abstract type', () => {
  test('is told by its id, which is fetched first and once', () => {
    expect(compiled('{ node(id: "a") { ... on State { code id } } }').text).toContain('RETURN [node1.id, node1.code]')
    expect(compiled('{ link(id: "a") { id kind } }').text).toContain('RETURN [link1.id, type(link1)]')
  })

  test('fetches a column once, whichever of its types ask for it', () => {
    const { text } = compiled(nested(1, spreads))
    for (const column of ['.topics', '.status', '.id,', '.nameValues', '.kind'])
      expect(times(text, column), column).toBe(1)
  })

  test('reads on from a node only for the types that ask for it', () => {
    const { text } = compiled(
      '{ node(id: "a") { ... on Meeting { hosts { id } } ... on Document { depositaries { id } } ... on Instrument { consideredAt { id } } } }',
    )
    expect(text).toContain('CASE WHEN node1:Meeting THEN COLLECT {')
    expect(text).toContain('CASE WHEN node1:Document THEN COLLECT {')
    expect(text).toMatch(/CASE WHEN node1:(Document\|Programme|Programme\|Document) THEN COLLECT \{/)
  })

  test('needs no choice for what all of its types ask for', () => {
    expect(compiled('{ link(id: "a") { start { id } sources { id } } }').text).not.toContain('CASE')
  })

  test('reads a field alike for the types that select more of it and for those that select less', () => {
    const { text } = compiled('{ link(id: "a") { start { id } ... on Attendance { start { __typename } } } }')
    expect(text).toContain('startNode(link1).id')
    expect(text).not.toContain('COLLECT { WITH startNode(link1)')
  })

  test('knows the types of links by the kinds of their relationships', () => {
    const { text } = compiled(
      '{ link(id: "a") { ... on Tenure { office { of { id } } } ... on PlainLink { sources { id } } } }',
    )
    expect(text).toContain('CASE WHEN link1:HOLDS THEN')
    expect(text).toMatch(/CASE WHEN link1:OFFICE_OF\|ACCREDITED_TO\|\w+(\|\w+)+ THEN/)
  })

  test.each([
    ['an interface', (below: string) => `... on Named { id ${below} }`],
    ['a spread on every type', spreads],
  ])('of %s grows with the selection, not with the number of types at each level', (_, selection) => {
    const sizes = [2, 3, 4, 5, 6].map((levels) => compiled(nested(levels, selection)).text.length)
    const growth = sizes.slice(1).map((size, index) => size - (sizes[index] ?? 0))
    // A row for each type made a million characters of four levels; a level is worth less than 1,200.
    expect(Math.max(...growth)).toBeLessThan(1200)
    expect(Math.max(...growth) - Math.min(...growth)).toBeLessThan(100)
  })

  test('is compiled without working out the same list for each of its types', () => {
    const { text } = compiled(nested(12, (below) => `... on Named { id ${below} }`))
    expect(times(text, 'LIMIT')).toBe(11)
  })
})
