import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Fault, FaultyFacts } from '../../src/facts/faults.ts'
import { jsonLines } from '../../src/facts/jsonLines.ts'
import { faultsIn, graphOf } from '../factFiles.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-facts-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function faultsOf(lines: readonly (string | object)[], known = graphOf()): Promise<readonly Fault[]> {
  const path = join(folder, 'facts.jsonl')
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  await writeFile(path, texts.join('\n'))
  return faultsIn([jsonLines(path)], known)
}

const sources = ['source:paper']
const names = [{ value: 'A name', language: 'en', script: 'Latn', kind: 'PREFERRED' }]
const SOURCE = { type: 'Source', id: 'source:paper', publisher: 'A paper' }
const state = (slug: string, rest: object = {}) => ({
  ...{ type: 'State', id: `state:${slug}`, code: 'AAA', kind: 'STATE', names, sources },
  ...rest,
})
const official = (rest: object = {}) => ({ type: 'Official', id: 'official:a', names, sources, ...rest })
const body = (slug: string) => ({ type: 'Body', id: `body:${slug}`, kind: 'OTHER', names, sources })
const meeting = (slug: string, kind = 'COUNCIL') => ({ type: 'Meeting', id: `meeting:${slug}`, kind, names, sources })
const link = (type: string, id: string, start: string, end: string, rest: object = {}) => ({
  ...{ type, id, start, end, sources },
  ...rest,
})
const partOf = (slug: string, start: string, end: string) => link('PART_OF', `part-of:${slug}`, start, end)

describe('a line', () => {
  const cases: [what: string, line: string | object, reason: string][] = [
    ['no JSON', '{"type": "State"', 'this is no JSON'],
    ['no object', '["State"]', 'a fact is a JSON object'],
    ['an unknown type', { type: 'Planet', id: 'planet:a' }, 'type is "Planet"; it is one of Source, State, Official'],
    ['no type', { id: 'state:a' }, 'type is missing; it is one of Source'],
    ['a missing field', state('a', { code: undefined }), '"code" is missing: a State needs it'],
    [
      'an unknown field',
      state('a', { capital: 'x' }),
      '"capital" is no field of a State, whose fields are type, id, code',
    ],
    [
      'a word out of its list',
      state('a', { kind: 'EMPIRE' }),
      'kind is "EMPIRE"; it is one of STATE, TERRITORY, OTHER',
    ],
    ['a text for a list', official({ sources: 'source:paper' }), 'sources is "source:paper"; it is a list of ids'],
    ['no source', official({ sources: [] }), 'sources is []; it is a list of ids, at least one'],
    ['no name', official({ names: [] }), 'names is []; it is a list of names, at least one'],
    [
      'an empty name',
      official({ names: [{ value: ' ', kind: 'NATIVE' }] }),
      'names/0/value is " "; it is a text that is',
    ],
    [
      'a day that is none',
      official({ born: '2023-02-30' }),
      'born is "2023-02-30"; it is a real date to a year, a month',
    ],
    ['a day of another form', official({ born: '12.10.2023' }), 'born is "12.10.2023"; it is a real date'],
    [
      'half a place',
      { type: 'Place', id: 'place:a', names, sources, latitude: 1 },
      '"longitude" is missing: it goes with',
    ],
    [
      'an instant of no zone',
      { ...SOURCE, id: 'source:b', retrievedAt: '2024-01-01T00:00:00' },
      'retrievedAt is "2024-01-01T00:00:00"; it is',
    ],
    [
      'no web address',
      { ...SOURCE, id: 'source:b', url: 'ftp://a' },
      'url is "ftp://a"; it is an absolute http or https address',
    ],
    [
      'the wrong prefix',
      official({ id: 'state:a' }),
      'the id state:a is not one of an Official: it begins with official:',
    ],
    ['a slug with blanks', official({ id: 'official:a b' }), 'id is "official:a b"; it is an id: a kind, a colon'],
    [
      'a period that runs backwards',
      state('a', { existed: { from: '2001', to: '2000-12' } }),
      'existed begins on 2001 and',
    ],
    [
      'an end of what is ongoing',
      state('a', { existed: { to: '2000', ongoing: true } }),
      'existed is ongoing and ends on',
    ],
    ['a period of nothing', state('a', { existed: {} }), 'existed is {}; it is an object of from, to and ongoing'],
    ['a death before the birth', official({ born: '1990', died: '1989' }), 'born on 1990 and died before, on 1989'],
    [
      'a derived field it lacks',
      official({ derived: ['names/1'] }),
      'derived names "names/1", which this fact does not',
    ],
  ]

  it.each(cases)('is refused with %s', async (_, line, reason) => {
    const faults = await faultsOf([SOURCE, '', line])
    expect(faults).toEqual([{ file: join(folder, 'facts.jsonl'), line: 3, reason: expect.stringContaining(reason) }])
  })

  it('is refused where a plan is withdrawn on no day, or a draft adopted', async () => {
    const plan = link('PLANS_MEETING_AT', 'plan:a', 'state:a', 'place:a', { withdrawnAs: 'CANCELLED' })
    const draft = { type: 'Programme', id: 'programme:a', status: 'DRAFT', adoptedOn: '2020', names, sources }
    const place = { type: 'Place', id: 'place:a', names, sources }
    expect(await faultsOf([SOURCE, state('a'), place, plan, draft])).toMatchObject([
      { line: 4, reason: '"withdrawnOn" is missing: it goes with "withdrawnAs"' },
      { line: 5, reason: expect.stringContaining('what is still a draft has no day of adoption') },
    ])
  })

  it('may begin and end within one month or year', async () => {
    expect(await faultsOf([SOURCE, state('a', { existed: { from: '2001-05-10', to: '2001' } })])).toEqual([])
  })

  it('may end as other systems end it, and be blank', async () => {
    expect(await faultsOf([`\uFEFF${JSON.stringify(SOURCE)}\r`, '\r', `${JSON.stringify(state('a'))}\r`])).toEqual([])
  })
})

describe('facts together', () => {
  it('have ids of their own', async () => {
    const [fault, ...more] = await faultsOf([SOURCE, state('a'), state('a')])
    expect(fault).toMatchObject({
      line: 3,
      reason: expect.stringMatching(/^the id state:a is taken by .*facts.jsonl:2/),
    })
    expect(more).toEqual([])
  })

  it('name what is there, in the files or in the graph', async () => {
    const lines = [SOURCE, link('HOSTED', 'hosted:a', 'state:a', 'meeting:a')]
    expect(await faultsOf(lines)).toMatchObject([
      { line: 2, reason: 'start is state:a, which is in none of the files nor in the graph: add it or mend it' },
      { line: 2, reason: expect.stringContaining('end is meeting:a, which is in none') },
    ])
    expect(await faultsOf(lines, graphOf({ ids: ['state:a', 'meeting:a'] }))).toEqual([])
  })

  it('name what may stand there', async () => {
    const attended = { onBehalfOf: 'official:a', sources: ['state:a'] }
    const plan = { announcedAt: 'state:a', announcedBy: 'place:a', expected: ['meeting:a'], heldAs: 'state:a' }
    const place = { type: 'Place', id: 'place:a', names: [{ ...names[0], sources: ['place:a'] }], sources }
    const faults = await faultsOf([
      ...[SOURCE, state('a'), official(), meeting('a'), place, body('a')],
      link('ATTENDED', 'attendance:a', 'official:a', 'state:a', attended),
      link('PLANS_MEETING_AT', 'plan:a', 'state:a', 'place:a', plan),
      partOf('a', 'meeting:a', 'body:a'),
      link('HOLDS', 'tenure:a', 'nobody:a', 'state:a'),
    ])
    expect(faults.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '5 names/0/sources is place:a; for Place it is the id of a Source',
      '7 end is state:a; for ATTENDED it is the id of a Meeting',
      '7 onBehalfOf is official:a; for ATTENDED it is the id of a State or a Body',
      '7 sources is state:a; for ATTENDED it is the id of a Source',
      '8 announcedAt is state:a; for PLANS_MEETING_AT it is the id of a Meeting',
      '8 announcedBy is place:a; for PLANS_MEETING_AT it is the id of an Official or a State or a Body',
      '8 expected is meeting:a; for PLANS_MEETING_AT it is the id of an Official or a State or a Body',
      '8 heldAs is state:a; for PLANS_MEETING_AT it is the id of a Meeting',
      '9 end is body:a; for PART_OF it is the id of a Meeting',
      '10 start is nobody:a; for HOLDS it is the id of an Official',
      '10 end is state:a; for HOLDS it is the id of an Office',
    ])
  })

  it('do not blame those who name a line that is faulty itself', async () => {
    const lines = [
      SOURCE,
      state('a', { kind: 'EMPIRE' }),
      meeting('a'),
      link('HOSTED', 'hosted:a', 'state:a', 'meeting:a'),
    ]
    expect(await faultsOf(lines)).toMatchObject([{ line: 2 }])
  })

  it('make every session part of one meeting', async () => {
    const two = [partOf('a', 'meeting:s', 'meeting:a'), partOf('b', 'meeting:s', 'meeting:b')]
    const meetings = [SOURCE, meeting('a'), meeting('b'), meeting('s', 'SESSION')]
    expect(await faultsOf(meetings)).toMatchObject([
      {
        line: 4,
        reason: expect.stringContaining('meeting:s is a SESSION, but part of no meeting: add a PART_OF link'),
      },
    ])
    expect(await faultsOf([...meetings, ...two])).toMatchObject([
      { line: 4, reason: expect.stringContaining('a SESSION of several meetings (meeting:a, meeting:b)') },
    ])
    expect(await faultsOf([...meetings, ...two.slice(1)])).toEqual([])
    const parts = [{ id: 'part-of:old', start: 'meeting:s', end: 'meeting:a' }]
    expect(await faultsOf(meetings, graphOf({ parts }))).toEqual([])
    const known = graphOf({ ids: ['meeting:s', 'meeting:a'], parts, sessions: ['meeting:s'] })
    expect(await faultsOf([SOURCE, meeting('b'), ...two.slice(1)], known)).toMatchObject([{ line: 3 }])
  })

  it('make nothing part of itself', async () => {
    const bodies = [SOURCE, body('a'), body('b'), body('c'), body('d')]
    const ring = [partOf('1', 'body:a', 'body:b'), partOf('2', 'body:b', 'body:c'), partOf('3', 'body:c', 'body:a')]
    const lone = partOf('4', 'body:d', 'body:d')
    expect(await faultsOf([...bodies, ...ring, lone])).toMatchObject([
      { line: 6, reason: expect.stringContaining('PART_OF leads from body:a to body:b to body:c to body:a') },
      { line: 9, reason: expect.stringContaining('PART_OF leads from body:d to body:d') },
    ])
    const parts = [{ id: 'part-of:3', start: 'body:c', end: 'body:a' }]
    expect(await faultsOf([...bodies, ...ring.slice(0, 2)], graphOf({ parts }))).toMatchObject([{ line: 6 }])
    const diamond = [partOf('5', 'body:a', 'body:c'), ...ring.slice(0, 2)]
    expect(await faultsOf([...bodies, ...diamond])).toEqual([])
    // The link of the graph that closed the ring is replaced.
    expect(
      await faultsOf([...bodies, ...ring.slice(0, 2), partOf('3', 'body:d', 'body:a')], graphOf({ parts })),
    ).toEqual([])
  })
})

describe('a refusal', () => {
  it('names all faults with their lines', async () => {
    const faults = await faultsOf([SOURCE, 'x', state('a', { code: 'a', kind: 'b', more: 1 }), meeting('s', 'SESSION')])
    expect(faults.map(({ line }) => line)).toEqual([2, 3, 3, 3, 4])
    const { message } = new FaultyFacts(faults)
    expect(message).toMatch(/^Nothing was loaded: 5 faults in the facts\. docs\/data-format\.md says what is right\.\n/)
    for (const { file, line, reason } of faults) expect(message).toContain(`\n  ${file}:${line}: ${reason}`)
  })

  it('stays readable when there are thousands', () => {
    const faults = Array.from({ length: 5_000 }, (_, line) => ({ file: 'a.jsonl', line, reason: 'wrong' }))
    const { message } = new FaultyFacts(faults)
    expect(message.split('\n')).toHaveLength(102)
    expect(message).toMatch(/and 4900 more$/)
  })
})
