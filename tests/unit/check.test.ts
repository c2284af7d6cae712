import { buildSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { check, type Exceptions } from '../../src/codegen/check.ts'
import { parseFragment } from '../../src/codegen/header.ts'

const schema = buildSchema(`
  type Query { count: Int, meeting(id: ID!): Meeting, meetings(order: MeetingOrder! = UP, first: Int, after: String): MeetingConnection, pairs: [Pair!]! }
  interface Named { name(language: String): String!, links(kind: [String!]): [Meeting!]! }
  type Meeting implements Named {
    id: ID!
    period: Period
    name(language: String): String!
    links(kind: [String!]): [Meeting!]!
    parts(filter: MeetingFilter): [Meeting!]!
  }
  type Period { from: String, days(precise: Boolean): Int }
  type Pair { one: Meeting!, other: Meeting! }
  type MeetingConnection { nodes: [Meeting!]!, totalCount: Int! }
  enum MeetingOrder { UP DOWN }
  input MeetingFilter { text: String, asOf: String }
`)

/** Files that agree with the schema, by path; each without its sentence and its example. */
const FILES: Record<string, string> = {
  'Query/meeting': '// yields: meeting\n// parameters: id\nMATCH (meeting:Meeting {id: $id})',
  'Query/meetings':
    '// yields: meeting\n// order UP: meeting.id\n// order DOWN: meeting.id DESC\nMATCH (meeting:Meeting)',
  'Query/count': 'COUNT { (:Meeting) }',
  'Query/pairs': '// yields: one, other\nMATCH (one:Meeting)-->(other:Meeting)',
  'Named/links':
    '// from: named\n// yields: link\n// parameters: kind\nMATCH (named)--(link)\nWHERE link.kind IN $kind // if kind',
  'Meeting/parts': '// from: meeting\n// yields: part\n// filters: filter on part\nMATCH (meeting)<--(part)',
  'MeetingFilter/text':
    '// from: meeting\n// parameters: text, asOf\nWHERE meeting.name = $text AND meeting.day = $asOf',
}

const EXCEPTIONS: Exceptions = { derived: ['Named.name'], values: ['Period'] }

/** The faults of these files with some changed, or taken away where they are null. */
function faults(changed: Record<string, string | null> = {}, exceptions: Partial<Exceptions> = {}): string[] {
  const files = Object.entries({ ...FILES, ...changed })
  const fragments = files.flatMap(([name, content]) =>
    content === null ? [] : [parseFragment(name, `// A sentence.\n// example: { meeting }\n${content}`)],
  )
  return check(schema, fragments, { ...EXCEPTIONS, ...exceptions })
}

describe('files and schema that agree', () => {
  test('have no fault: properties, values, derived fields, fields heard by a sibling and interfaces need no file', () => {
    expect(faults()).toEqual([])
  })
})

describe('the check of cypher/ against the schema finds', () => {
  test('a file of no type and of no field', () => {
    expect(faults({ 'Summit/parts': '// from: a\n// yields: a\nMATCH (a)' })).toEqual([
      'cypher/Summit/parts.cypher: the schema has no type Summit',
    ])
    expect(faults({ 'Meeting/whole': '// from: a\n// yields: a\nMATCH (a)' })).toEqual([
      'cypher/Meeting/whole.cypher: the schema has no field Meeting.whole',
    ])
  })

  test('a field without its file: one that leads on, one that takes arguments, one of a filter', () => {
    expect(faults({ 'Meeting/parts': null })).toEqual(['Meeting.parts needs cypher/Meeting/parts.cypher'])
    expect(faults({ 'Named/links': null })).toEqual(['Meeting.links needs cypher/Meeting/links.cypher'])
    expect(faults({}, { derived: [] })).toEqual(['Meeting.name needs cypher/Meeting/name.cypher'])
    expect(faults({ 'MeetingFilter/text': null })).toEqual([
      'MeetingFilter.text needs cypher/MeetingFilter/text.cypher',
      'MeetingFilter.asOf needs cypher/MeetingFilter/asOf.cypher',
    ])
  })

  test('a field of an answer that its file does not yield', () => {
    expect(faults({ 'Query/pairs': '// yields: one: a, more: a\nMATCH (a)' })).toEqual([
      'Pair.other needs cypher/Pair/other.cypher',
    ])
  })

  test('a field of Query without its file, be it a bare value: there is no node to read it from', () => {
    expect(faults({ 'Query/count': null })).toEqual(['Query.count needs cypher/Query/count.cypher'])
  })

  test('a type that columns of the parent hold, and its fields, where it is not said to be one', () => {
    expect(faults({}, { values: [] })).toEqual([
      'Meeting.period needs cypher/Meeting/period.cypher',
      'Period.days needs cypher/Period/days.cypher',
    ])
  })

  test('a parameter that is not declared, one that is not used, and one that is no argument', () => {
    const text = (parameters: string, condition: string) =>
      faults({ 'Query/meeting': `// yields: m\n// parameters: ${parameters}\nMATCH (m)\nWHERE ${condition}` })
    expect(text('id', 'm.id = $id AND m.day = $day')).toEqual([
      'cypher/Query/meeting.cypher: $day is not among its parameters',
    ])
    expect(text('id, day', 'm.id = $id')).toEqual([
      'cypher/Query/meeting.cypher: the parameter day is not used',
      'cypher/Query/meeting.cypher: Query.meeting has no argument day',
    ])
  })

  test('a parameter that is worked out ahead and not used, while the others need no use of their own', () => {
    const text = (condition: string) =>
      faults({ 'Query/meeting': `// yields: m\n// parameters: id\n// ahead: found\nMATCH (m)\nWHERE ${condition}` })
    expect(text('m.id IN $found')).toEqual([])
    expect(text('m.id = $id')).toEqual(['cypher/Query/meeting.cypher: the parameter found is not used'])
  })

  test('an argument that must name nodes and is no parameter', () => {
    const file = '// yields: m\n// parameters: id\n// exists: ids in State\nMATCH (m {id: $id})'
    expect(faults({ 'Query/meeting': file })).toEqual([
      'cypher/Query/meeting.cypher: exists ids, which is not among its parameters',
    ])
  })

  test('an argument that is not heard', () => {
    expect(faults({ 'Meeting/parts': '// from: meeting\n// yields: part\nMATCH (meeting)<--(part)' })).toEqual([
      'cypher/Meeting/parts.cypher: the argument filter is not heard',
    ])
  })

  test('a guard that asks for no argument', () => {
    const file = `${FILES['Query/meeting']}\nWHERE meeting.x // if idd`
    expect(faults({ 'Query/meeting': file })).toEqual([
      'cypher/Query/meeting.cypher: Query.meeting has no argument idd',
    ])
  })

  test('a connection without an order, and an order for which there are no keys', () => {
    const meetings = (orders: string) => faults({ 'Query/meetings': `// yields: m\n${orders}MATCH (m:Meeting)` })
    expect(meetings('// order UP: m.id\n')).toEqual(['cypher/Query/meetings.cypher: needs a header «order DOWN: keys»'])
    expect(meetings('')).toHaveLength(2)
    const plain = buildSchema(`
      type Query { all: NodeConnection }
      type NodeConnection { totalCount: Int }
    `)
    const all = parseFragment('Query/all', '// All.\n// yields: m\n// example: { all }\nMATCH (m)')
    expect(check(plain, [all], EXCEPTIONS)).toEqual(['cypher/Query/all.cypher: a connection needs an order'])
  })

  test('a field that continues from nothing, or says so and does not', () => {
    expect(faults({ 'Meeting/parts': '// yields: part\n// filters: filter on part\nMATCH (part)' })).toEqual([
      'cypher/Meeting/parts.cypher: needs a header «from: variable»',
    ])
    expect(
      faults({ 'Meeting/parts': '// from: meeting\n// yields: part\n// filters: filter on part\nMATCH (part)' }),
    ).toEqual(['cypher/Meeting/parts.cypher: does not continue from meeting'])
  })

  test('a variable that is yielded or filtered and never bound', () => {
    expect(faults({ 'Query/meeting': '// yields: m\n// parameters: id\nMATCH (meeting {id: $id})' })).toEqual([
      'cypher/Query/meeting.cypher: never binds m',
    ])
    expect(faults({ 'Query/pairs': '// yields: one, other\nMATCH (one)' })).toEqual([
      'cypher/Query/pairs.cypher: never binds other',
    ])
    expect(
      faults({
        'Meeting/parts': '// from: meeting\n// yields: part\n// filters: filter on p\nMATCH (meeting)<--(part)',
      }),
    ).toEqual(['cypher/Meeting/parts.cypher: never binds p'])
  })
})
