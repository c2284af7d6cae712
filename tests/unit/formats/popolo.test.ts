import { describe, expect, it } from 'vitest'
import { checkShape } from '../../../src/facts/shape.ts'
import { reading, values } from '../../formats/reading.ts'

const read = (document: object | string, mapping?: object) =>
  reading(
    new Map([
      ['their.json', typeof document === 'string' ? document : JSON.stringify(document)],
      ...(mapping ? [['mapping.json', JSON.stringify(mapping)] as const] : []),
    ]),
    'popolo',
  )

const PAGES = [{ url: 'https://example.org/house', note: 'The House' }]
const sources = ['source:example.org-house']

describe('a document of an export', () => {
  it('to which somebody added something is what it was, and what was added is counted', async () => {
    const found = await read({
      facts: [{ type: 'Source', id: 'source:a', publisher: 'A' }],
      persons: [{ id: 'official:a', name: 'A', gender: 'male', extras: { sources: ['source:a'] } }, { id: 'a' }],
    })
    expect(found).toMatchObject([
      { value: { type: 'Source' } },
      { value: { type: 'Official', id: 'official:a', names: [{ value: 'A' }], sources: ['source:a'] } },
      { left: 'persons.gender' },
      { fault: 'a is no id of anything in persons of an export' },
    ])
  })
})

describe("other people's documents", () => {
  // As EveryPolitician writes them: memberships without ids, null for what is unknown.
  it('are facts: persons, organizations, posts, areas, memberships', async () => {
    const found = await read({
      persons: [
        {
          ...{ id: 'f00-1', name: 'Rudolf Rassendyll', birth_date: '1860-02', death_date: null, sources: PAGES },
          other_names: [{ name: 'Рудольф', lang: 'ru', note: 'multilingual' }],
          identifiers: [{ scheme: 'wikidata', identifier: 'Q1' }],
        },
      ],
      organizations: [{ id: 'house', name: 'House', classification: 'Organ', parent_id: 'state:XRU', sources: PAGES }],
      posts: [{ id: 'speaker', label: 'Speaker', role: 'Head of body', organization_id: 'house', sources: PAGES }],
      areas: [{ id: 'area/strelsau', name: 'Strelsau', sources: PAGES }],
      memberships: [
        { person_id: 'f00-1', organization_id: 'house', role: 'member', start_date: '1890', sources: PAGES },
        { person_id: 'f00-1', post_id: 'speaker', start_date: '1891-01-02T09:00:00Z', end_date: '', sources: PAGES },
        { member: { id: 'party' }, organization_id: 'house', sources: PAGES },
      ],
    })
    expect(found.filter((one) => !('value' in one))).toEqual([])
    expect(values(found)).toEqual([
      { type: 'Source', id: sources[0], publisher: 'The House', url: 'https://example.org/house' },
      {
        ...{ type: 'Official', id: 'official:f00-1', born: '1860-02', sources },
        identifiers: [{ scheme: 'wikidata', value: 'Q1' }],
        names: [
          { value: 'Rudolf Rassendyll', kind: 'PREFERRED' },
          { value: 'Рудольф', language: 'ru', kind: 'VARIANT' },
        ],
      },
      { type: 'Body', id: 'body:house', kind: 'ORGAN', names: [{ value: 'House', kind: 'PREFERRED' }], sources },
      { type: 'PART_OF', id: 'part-of:house-XRU', start: 'body:house', end: 'state:XRU', sources },
      {
        ...{ type: 'Office', id: 'office:speaker', rank: 'HEAD_OF_BODY', sources },
        names: [{ value: 'Speaker', kind: 'PREFERRED' }],
      },
      { type: 'OFFICE_OF', id: 'office-of:speaker-house', start: 'office:speaker', end: 'body:house', sources },
      { type: 'Place', id: 'place:area-strelsau', names: [{ value: 'Strelsau', kind: 'PREFERRED' }], sources },
      {
        ...{ type: 'Office', id: 'office:house-member', rank: 'OTHER', sources },
        names: [{ value: 'member', kind: 'PREFERRED' }],
      },
      {
        type: 'OFFICE_OF',
        id: 'office-of:house-member-house',
        start: 'office:house-member',
        end: 'body:house',
        sources,
      },
      {
        ...{ type: 'HOLDS', id: 'tenure:f00-1-house-member-1890', start: 'official:f00-1', end: 'office:house-member' },
        ...{ period: { from: '1890' }, sources },
      },
      {
        ...{ type: 'HOLDS', id: 'tenure:f00-1-speaker-1891-01-02', start: 'official:f00-1', end: 'office:speaker' },
        ...{ period: { from: '1891-01-02' }, sources },
      },
      {
        ...{ type: 'MEMBER_OF', id: 'membership:party-house', start: 'body:party', end: 'body:house', sources },
        ...{ standing: 'FULL', derived: ['standing'] },
      },
    ])
    for (const fact of values(found)) expect(checkShape(fact)).toHaveProperty('fact')
  })

  it('may hold memberships and posts within persons and organizations', async () => {
    const facts = values(
      await read({
        organizations: [{ id: 'o', name: 'O', sources: PAGES, posts: [{ id: 'chair', label: 'Chair' }] }],
        persons: [{ id: 'p', name: 'P', sources: PAGES, memberships: [{ post_id: 'chair' }] }],
      }),
    )
    expect(facts.slice(2)).toMatchObject([
      { type: 'Office', id: 'office:chair', sources },
      { type: 'OFFICE_OF', start: 'office:chair', end: 'body:o' },
      { type: 'Official', id: 'official:p' },
      { type: 'HOLDS', start: 'official:p', end: 'office:chair', sources },
    ])
  })

  it('say of an event who came, and who convened it', async () => {
    const event = { id: 'e', name: 'Council', classification: 'council', start_date: '1890-05', organization_id: 'o' }
    const found = await read({ events: [{ ...event, attendees: [{ id: 'p' }], location: 'Strelsau', sources: PAGES }] })
    expect(values(found).slice(1)).toMatchObject([
      { type: 'Meeting', id: 'meeting:e', kind: 'COUNCIL', period: { from: '1890-05' } },
      { type: 'CONVENED', start: 'body:o', end: 'meeting:e' },
      { type: 'ATTENDED', start: 'official:p', end: 'meeting:e' },
    ])
    expect(found.at(-1)).toMatchObject({ file: 'their.json events', line: 1, left: 'events.location' })
  })

  it('leave out legislatures and elections, which are events to EveryPolitician and no meetings', async () => {
    const events = [
      { id: 'term/1', name: '1st term', classification: 'legislative period' },
      { id: 'Q2', name: 'Election', classification: 'general election' },
    ]
    expect((await read({ events })).map((one) => ('left' in one ? one.left : one))).toEqual([
      'events: legislative period',
      'events: general election',
    ])
  })

  it('say a membership again for each legislature, which is one fact', async () => {
    const membership = { person_id: 'p', organization_id: 'o', sources: PAGES, email: null, links: [] }
    const found = await read({
      memberships: [
        { ...membership, legislative_period_id: 'term/1' },
        { ...membership, legislative_period_id: 'term/2' },
        { ...membership, end_date: '1892' },
      ],
    })
    const tenures = values(found).filter((fact) => 'type' in fact && fact.type === 'HOLDS')
    expect(tenures).toMatchObject([
      { id: 'tenure:p-o-member' },
      { id: 'tenure:p-o-member-1892', period: { to: '1892' } },
    ])
    expect(found.flatMap((one) => ('left' in one ? [one.left] : []))).toEqual(
      Array(2).fill('memberships.legislative_period_id'),
    )
  })

  it('are counted where they do not say who', async () => {
    const found = await read({
      memberships: [
        { organization_id: 'o', sources: PAGES },
        { person_id: 'p', sources: PAGES },
        { member: { id: 'q' }, post_id: 'r', sources: PAGES },
      ],
      events: [{ id: 'e', name: 'E', attendees: [{ name: 'Somebody' }], sources: PAGES }],
    })
    expect(values(found)).toMatchObject([{ type: 'Source' }, { type: 'Meeting' }])
    expect(found.flatMap((one) => ('left' in one ? [one.left] : []))).toEqual([
      ...Array(3).fill('memberships that join no two'),
      'events.attendees without an id',
    ])
  })

  it('are counted where facts have no place for them', async () => {
    const found = await read({
      motions: [{ id: 'm' }],
      persons: [{ id: 'p', name: 'P', gender: 'male', sources: PAGES }],
      meta: { sources: [] },
    })
    expect(found.flatMap((one) => ('left' in one ? [one.left] : []))).toEqual(['motions', 'persons.gender'])
  })

  it('need a source, which a mapping may give for all', async () => {
    const document = { persons: [{ id: 'p', name: 'P' }] }
    expect(await read(document)).toEqual([
      { file: 'their.json persons', line: 1, fault: expect.stringContaining('it has no sources: give one') },
    ])
    expect(values(await read(document, { source: { id: 'source:mine', publisher: 'Me' } }))).toMatchObject([
      { type: 'Source', id: 'source:mine' },
      { type: 'Official', sources: ['source:mine'] },
    ])
  })

  it('that are no JSON, or break off, are a fault', async () => {
    const [person, fault] = await read(
      `{"persons": [{"id": "p", "name": "P", "sources": ${JSON.stringify(PAGES)}}, {"id`,
    )
    expect(person).toHaveProperty('value')
    expect((await read('{"persons": [')).at(-1)).toMatchObject({ fault: expect.stringContaining('no JSON document') })
    expect(fault).toBeDefined()
  })
})
