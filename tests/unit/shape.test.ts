import { describe, expect, test } from 'vitest'
import { shapeOf } from '../../src/plan/shape.ts'
import { open, schema } from './operation.ts'

const SOURCE = `query (
  $id: ID! = "y", $first: Int, $after: String, $last: Int, $order: MeetingOrder! = NEWEST_FIRST, $filter: MeetingFilter,
  $kind: [MeetingKind!], $deep: Boolean! = false
) {
  official(id: "x") {
    attendances(first: $first, last: $last, after: $after, order: $order, filter: $filter) { nodes { id @include(if: $deep) } }
  }
  meetings(filter: { kind: $kind, attendedBy: [$id] }) { nodes { id } }
}`

function shape(values: Record<string, unknown>): string {
  const { definition, variables } = open(SOURCE, values)
  return shapeOf(schema, definition, variables)
}

describe('the shape of the variables', () => {
  test.each([
    ['another text', { id: 'a' }, { id: 'b' }],
    ['another size of the page', { first: 1 }, { first: 500 }],
    ['another cursor', { after: 'a' }, { after: 'b' }],
    ['other items in a list', { kind: ['COUNCIL'] }, { kind: ['SESSION', 'VISIT'] }],
    ['other values in a filter', { filter: { text: 'a', in: ['x'] } }, { filter: { text: 'b', in: [] } }],
    [
      'other ends of a range that is given',
      { filter: { during: { from: '2023' } } },
      { filter: { during: { from: '2024' } } },
    ],
    ['a default and the same value', { order: 'NEWEST_FIRST', deep: false }, {}],
  ])('stays the same for %s', (_, one, other) => {
    expect(shape(one)).toBe(shape(other))
  })

  test.each([
    ['a cursor is given', { after: 'a' }, {}],
    ['null takes the place of a default', { first: null }, {}],
    ['the page is read from the other end', { first: 1 }, { last: 1 }],
    ['the order is another', { order: 'OLDEST_FIRST' }, {}],
    ['a field is left out', { deep: true }, {}],
    ['a filter is given', { filter: { text: 'a' } }, {}],
    ['the filter has other parts', { filter: { text: 'a' } }, { filter: { in: ['a'] } }],
    ['a part of an inline filter is given', { kind: ['COUNCIL'] }, {}],
  ])('changes where %s', (_, one, other) => {
    expect(shape(one)).not.toBe(shape(other))
  })
})
