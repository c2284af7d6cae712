import { describe, expect, test } from 'vitest'
import { HeaderFault, parseFragment } from '../../src/codegen/header.ts'

const EXAMPLE = '// example: { states { nodes { id } } }'
const file = (...lines: string[]): string => `${lines.join('\n')}\n`
const parse = (...lines: string[]) => parseFragment('Place/meetings', file(...lines))

describe('a file with clauses', () => {
  const fragment = parse(
    '// Meetings held at a place,',
    '// or at a place within it.',
    '// from: place',
    '// yields: meeting',
    '// order NEWEST_FIRST: fixed meeting.placeId DESC, date meeting.day DESC, meeting.id DESC',
    '// order OLDEST_FIRST: fixed meeting.placeId, date meeting.day undated last, int rank, float score, meeting.id',
    '// parameters: text as words, name as folded, asOf or PlanFilter.asOf or today, ids 1 to 200 distinct',
    '// exists: ids in Body|State',
    '// ahead: found',
    '// filters: filter on meeting',
    EXAMPLE,
    'MATCH (place)<-[:HELD_AT]-(meeting:Meeting)',
    'WHERE meeting.closed // unless text',
    '  AND EXISTS { // if asOf unless ids',
    '    MATCH (meeting)<-[:CONVENED]-(body)',
    '    WHERE body.id IN $ids OR body.day = $asOf',
    '  }',
  )

  test('says what it continues from, what it yields, and an operation that asks for it', () => {
    expect(fragment).toMatchObject({ name: 'Place/meetings', from: 'place', yields: 'meeting', value: null })
    expect(fragment.example).toBe('{ states { nodes { id } } }')
  })

  test('has its clauses and its conditions apart, with the variables marked', () => {
    expect(fragment.match).toEqual([
      { text: 'MATCH (‹place›)<-[:HELD_AT]-(‹meeting›:Meeting)', given: [], missing: [] },
    ])
    expect(fragment.where[0]).toEqual({ text: '‹meeting›.closed', given: [], missing: ['text'] })
  })

  test('may guard a condition of several lines, whose OR stays within it', () => {
    expect(fragment.where[1]).toEqual({
      text: '(EXISTS { MATCH (‹meeting›)<-[:CONVENED]-(‹body›) ' + 'WHERE ‹body›.id IN $ids OR ‹body›.day = $asOf })',
      given: ['asOf'],
      missing: ['ids'],
    })
  })

  test('has an order for each value of the argument, with the type of each key', () => {
    const keys = (order: string) =>
      fragment.orders[order]?.map(({ expression, type, descending, undatedLast }) => [
        expression,
        type,
        descending ? 'down' : 'up',
        ...(undatedLast ? ['undated last'] : []),
      ])
    expect(Object.keys(fragment.orders)).toEqual(['NEWEST_FIRST', 'OLDEST_FIRST'])
    expect(keys('NEWEST_FIRST')).toEqual([
      ['‹meeting›.placeId', 'fixed', 'down'],
      ['‹meeting›.day', 'date', 'down'],
      ['‹meeting›.id', 'text', 'down'],
    ])
    expect(keys('OLDEST_FIRST')).toEqual([
      ['‹meeting›.placeId', 'fixed', 'up'],
      ['‹meeting›.day', 'date', 'up', 'undated last'],
      ['‹rank›', 'int', 'up'],
      ['‹score›', 'float', 'up'],
      ['‹meeting›.id', 'text', 'up'],
    ])
  })

  test('has parameters with what becomes of a text and what stands in for one not given', () => {
    const plain = { as: null, range: null, distinct: false, defaults: [] }
    expect(fragment.parameters).toEqual([
      { ...plain, name: 'text', as: 'words' },
      { ...plain, name: 'name', as: 'folded' },
      { ...plain, name: 'asOf', defaults: ['PlanFilter.asOf', 'today'] },
      { ...plain, name: 'ids', range: [1, 200], distinct: true },
    ])
    expect(fragment.exists).toEqual({ ids: 'Body|State' })
    expect(fragment.ahead).toBe('found')
    expect(fragment.filters).toEqual({ filter: 'meeting' })
  })

  test('may guard a line within a clause', () => {
    const { match } = parse(
      '// A sentence.',
      '// from: place',
      '// yields: x',
      EXAMPLE,
      'WITH place, 1 AS one,',
      '  2 AS x // if text',
      '  3 AS x // unless text',
    )
    expect(match.map(({ given, missing }) => [given, missing])).toEqual([
      [[], []],
      [['text'], []],
      [[], ['text']],
    ])
  })

  test('keeps a WHERE in its midst as a clause', () => {
    const { match, where } = parse(
      '// A sentence.',
      '// yields: a',
      EXAMPLE,
      'MATCH (a)',
      'WHERE a.x',
      'WITH DISTINCT a',
      'WHERE a.y',
    )
    expect(match.map(({ text }) => text)).toEqual(['MATCH (‹a›)', 'WHERE ‹a›.x', 'WITH DISTINCT ‹a›'])
    expect(where.map(({ text }) => text)).toEqual(['‹a›.y'])
  })
})

describe('a file of another sort', () => {
  test('is a value, whose lines are one expression', () => {
    const { match, where, value, yields } = parse(
      '// What became of it.',
      '// from: plan',
      '// parameters: asOf or today',
      EXAMPLE,
      'CASE',
      '  WHEN plan.day > date($asOf) THEN null',
      'END',
    )
    expect({ match, where, yields }).toEqual({ match: [], where: [], yields: null })
    expect(value).toBe('CASE\n  WHEN ‹plan›.day > date($asOf) THEN null\nEND')
  })

  test('is an answer of several variables, each under its field', () => {
    const { yields } = parse('// Who met whom.', '// yields: id, meeting, of: mine', EXAMPLE, 'WITH 1 AS id, 2 AS mine')
    expect(yields).toEqual({ id: 'id', meeting: 'meeting', of: 'mine' })
  })

  test('is a condition of a filter, which yields nothing', () => {
    const content = file(
      '// Of these kinds.',
      '// from: body',
      '// parameters: kind',
      EXAMPLE,
      'WHERE body.kind IN $kind',
    )
    expect(parseFragment('BodyFilter/kind', content)).toMatchObject({ match: [], yields: null })
    const clauses = file('// Of these.', '// from: a', EXAMPLE, 'MATCH (a)-->(b)', 'WHERE b.id IN $of')
    expect(parseFragment('OfficialFilter/of', clauses).match).toHaveLength(1)
  })
})

describe('a file that is not right', () => {
  const sentence = '// What it answers.'
  const body = 'MATCH (place)-->(a)'
  const cases: [string, string[], number, RegExp][] = [
    ['has no sentence', ['// from: place', '// yields: a', EXAMPLE, body], 1, /begins with a sentence/],
    ['has no header', [body], 1, /begins with a sentence/],
    ['has no Cypher', [sentence, '// from: place', EXAMPLE], 4, /ends before its Cypher/],
    ['has no example', [sentence, '// from: place', '// yields: a', body], 4, /needs a header «example: operation»/],
    ['yields nothing', [sentence, '// from: place', EXAMPLE, body], 4, /clauses need a header «yields: variable»/],
    ['says a thing twice', [sentence, '// from: place', '// from: a', EXAMPLE, body], 3, /says from twice/],
    ['has two orders', [sentence, '// order: a.id', '// order: a.name', EXAMPLE, body], 3, /says order twice/],
    ['misspells a header', [sentence, '// form: place', EXAMPLE, body], 2, /no header «form»; there are from, yields/],
    ['has a variant of what has none', [sentence, '// from UPPER: place', EXAMPLE, body], 2, /only an order/],
    ['has a key of no type', [sentence, '// order: datum a.day', EXAMPLE, body], 2, /no sort key: datum a\.day/],
    ['has undated texts', [sentence, '// order: a.id undated last', EXAMPLE, body], 2, /no sort key/],
    [
      'has undated last going down',
      [sentence, '// order: date a.day DESC undated last', EXAMPLE, body],
      2,
      /no sort key/,
    ],
    [
      'has undated last behind another key',
      [sentence, '// order: a.id, date a.day undated last', EXAMPLE, body],
      2,
      /first/,
    ],
    [
      'cuts a text into something else',
      [sentence, '// parameters: text as wrods', '// yields: a', EXAMPLE, body],
      2,
      /text as wrods/,
    ],
    [
      'filters nothing',
      [sentence, EXAMPLE, '// filters: filter', '// yields: a', body],
      3,
      /does not read filters: filter/,
    ],
    [
      'guards the second line of a condition',
      [sentence, EXAMPLE, body, 'WHERE a', '    OR b // if text'],
      5,
      /a guard stands/,
    ],
    ['has a comment in its Cypher', [sentence, EXAMPLE, body, 'WHERE a // fi text'], 4, /a comment .* is a guard/],
    ['has a comment line in its Cypher', [sentence, EXAMPLE, body, '// the rest', 'WHERE a'], 4, /a comment/],
  ]

  test.each(cases)('because it %s names the file, the line and what would be right', (_, lines, line, reason) => {
    const fault = (() => {
      try {
        return parse(...lines)
      } catch (error) {
        return error
      }
    })()
    expect(fault).toBeInstanceOf(HeaderFault)
    const { message } = fault as HeaderFault
    expect(message).toMatch(reason)
    expect(message.split(' ')[0]).toBe(`cypher/Place/meetings.cypher:${line}:`)
  })
})

describe('the sections behind the body', () => {
  const parseFilter = (...lines: string[]) =>
    parseFragment('MeetingFilter/in', file('// Where it was held.', '// from: meeting', '// parameters: in', ...lines))
  const BODY = ['// size: size($in) or none', EXAMPLE, 'WHERE meeting.placeId IN $in']
  const WALK = ['CALL (id) {', '  MATCH (meeting:Meeting)', '  WHERE meeting.placeId = id', '}']

  test('say how a filter finds what it keeps: what begins each walk, the walk, and the keys of its index', () => {
    const keys = '// access: fixed meeting.placeId, date meeting.day, meeting.id'
    const { size, where, access } = parseFilter(...BODY, keys, 'UNWIND $in AS id', ...WALK)
    expect(size).toEqual({ expression: 'size($in)', sure: false })
    expect(where).toHaveLength(1)
    expect(access).toMatchObject([
      {
        each: [{ text: 'UNWIND $in AS ‹id›' }],
        over: ['‹id›'],
        match: [{ text: 'MATCH (‹meeting›:Meeting)' }],
        where: [{ text: '‹meeting›.placeId = ‹id›' }],
        keys: [{ type: 'fixed' }, { type: 'date' }, { type: 'text' }],
      },
    ])
  })

  test('are refused where a walk does not end, or a section is empty', () => {
    const open = [...BODY, '// access: meeting.id', 'UNWIND $in AS id', ...WALK.slice(0, -1)]
    expect(() => parseFilter(...open)).toThrow('the walk ends with }')
    expect(() => parseFilter(...BODY, '// access: meeting.id')).toThrow('a section without clauses')
    expect(() => parseFilter(...BODY, '// follows: the meeting', ...WALK)).toThrow('does not read follows')
  })
})
