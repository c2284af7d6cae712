import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkShape } from '../../../src/facts/shape.ts'
import { factId, ftmId } from '../../../src/formats/ftm/ids.ts'
import { reading, values } from '../../formats/reading.ts'

const entity = (id: string, schema: string, properties: object, more: object = {}) =>
  JSON.stringify({ id, caption: 'x', schema, properties, referents: [], ...more })

const read = (...lines: string[]) => reading(new Map([['their.ftm.json', lines.join('\n')]]), 'ftm')
const readWith = (mapping: object, ...lines: string[]) =>
  reading(
    new Map([
      ['their.ftm.json', lines.join('\n')],
      ['mapping.json', JSON.stringify(mapping)],
    ]),
    'ftm',
  )

const PAGE = { sourceUrl: ['https://example.org/list'] }
const sources = ['source:example.org-list']

describe('ids', () => {
  it('become ids of FollowTheMoney, which has neither colons nor underscores, and come back', () => {
    expect(ftmId('state:BLR')).toBe('state.BLR')
    expect(ftmId('office-of:a_b')).toBe('office-of.a.x5fb')
    const slug = fc.string({ unit: fc.constantFrom('a', 'x', '5', 'f', '.', '-', '_', 'Z'), minLength: 1 })
    fc.assert(
      fc.property(slug, (text) => {
        const id = ftmId(`meeting:${text}`)
        expect(id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/)
        expect(factId(id)).toBe(`meeting:${text}`)
      }),
    )
  })

  it('of other people are not taken for ours', () => {
    for (const id of ['Q7747', 'NK-2Qbb', 'gb-coh-1.2', 'states.BLR']) expect(factId(id)).toBeUndefined()
  })
})

describe('entities of an export', () => {
  it('to which somebody added something are what they were, and what was added is counted', async () => {
    const properties = { name: ['A'], birthDate: ['1860'], proof: ['source.a'], gender: ['male'], country: ['xr'] }
    const found = await read(entity('official.a', 'Person', properties))
    expect(values(found)).toEqual([
      {
        ...{ type: 'Official', id: 'official:a', born: '1860', sources: ['source:a'] },
        names: [{ value: 'A', kind: 'PREFERRED' }],
      },
    ])
    expect(found.flatMap((one) => ('left' in one ? [one.left] : []))).toEqual(['Person.gender', 'Person.country'])
  })
})

describe("other people's entities", () => {
  it('are facts: a person in a post of an organization', async () => {
    const found = await read(
      entity('Q1', 'Person', {
        ...{
          name: ['Rudolf Rassendyll', 'R. Rassendyll'],
          alias: ['Рудольф'],
          birthDate: ['1860-02'],
          wikidataId: ['Q1'],
        },
        ...PAGE,
      }),
      entity('org-1', 'PublicBody', { name: ['Foreign Office'], incorporationDate: ['1782'], ...PAGE }),
      entity('post-1', 'Position', { name: ['Foreign Minister'], organization: ['org-1'], ...PAGE }),
      entity('occ/1', 'Occupancy', {
        holder: ['Q1'],
        post: ['post-1'],
        startDate: ['1890'],
        status: ['current'],
        ...PAGE,
      }),
    )
    expect(found.filter((one) => !('value' in one))).toEqual([])
    expect(values(found)).toEqual([
      { type: 'Source', id: 'source:example.org-list', publisher: 'example.org', url: 'https://example.org/list' },
      {
        ...{ type: 'Official', id: 'official:Q1', born: '1860-02', sources },
        identifiers: [{ scheme: 'wikidata', value: 'Q1' }],
        names: [
          { value: 'Rudolf Rassendyll', kind: 'PREFERRED' },
          { value: 'R. Rassendyll', kind: 'VARIANT' },
          { value: 'Рудольф', kind: 'VARIANT' },
        ],
      },
      {
        ...{ type: 'Body', id: 'body:org-1', kind: 'OTHER', existed: { from: '1782' }, sources },
        names: [{ value: 'Foreign Office', kind: 'PREFERRED' }],
      },
      {
        ...{ type: 'Office', id: 'office:post-1', rank: 'OTHER', sources },
        names: [{ value: 'Foreign Minister', kind: 'PREFERRED' }],
      },
      { type: 'OFFICE_OF', id: 'office-of:post-1-org-1', start: 'office:post-1', end: 'body:org-1', sources },
      {
        ...{ type: 'HOLDS', id: 'tenure:occ-1', start: 'official:Q1', end: 'office:post-1', sources },
        period: { from: '1890', ongoing: true },
      },
    ])
    for (const fact of values(found)) expect(checkShape(fact)).toHaveProperty('fact')
  })

  it('that are members are told apart by what joins: a person has an office, an organization a membership', async () => {
    const facts = values(
      await read(
        entity('m1', 'Membership', { member: ['p1'], organization: ['o1'], role: ['Board member'], ...PAGE }),
        entity('m2', 'Membership', { member: ['o2'], organization: ['o1'], ...PAGE }),
        entity('m3', 'Directorship', { director: ['p2'], organization: ['o1'], role: ['Board member'], ...PAGE }),
        entity('p1', 'Person', { name: ['P'], ...PAGE }),
        entity('p2', 'Person', { name: ['P'], ...PAGE }),
      ),
    )
    expect(facts.slice(1, 6)).toEqual([
      {
        ...{ type: 'Office', id: 'office:o1-board-member', rank: 'OTHER', sources },
        names: [{ value: 'Board member', kind: 'PREFERRED' }],
      },
      { type: 'OFFICE_OF', id: 'office-of:o1-board-member', start: 'office:o1-board-member', end: 'body:o1', sources },
      { type: 'HOLDS', id: 'tenure:m1', start: 'official:p1', end: 'office:o1-board-member', sources },
      {
        ...{ type: 'MEMBER_OF', id: 'membership:m2', start: 'body:o2', end: 'body:o1', sources },
        ...{ standing: 'FULL', derived: ['standing'] },
      },
      { type: 'HOLDS', id: 'tenure:m3', start: 'official:p2', end: 'office:o1-board-member', sources },
    ])
  })

  it('that are events say who came, where, and who convened them', async () => {
    const event = {
      name: ['Summit'],
      startDate: ['1890-05-01'],
      organizer: ['o1', 'p1'],
      involved: ['p1', 'o1'],
      ...PAGE,
    }
    const found = await read(
      entity('e1', 'Event', { ...event, addressEntity: ['a1'], keywords: ['rivers'] }),
      entity('a1', 'Address', { full: ['Strelsau'], latitude: ['50.1'], longitude: ['12.4'], ...PAGE }),
      entity('p1', 'Person', { name: ['P'], ...PAGE }),
    )
    expect(found.flatMap((one) => ('left' in one ? [one.left] : []))).toEqual(['Event.organizer'])
    expect(values(found).slice(1, 7)).toEqual([
      {
        ...{ type: 'Meeting', id: 'meeting:e1', kind: 'OTHER', topics: ['rivers'], sources },
        ...{ period: { from: '1890-05-01' }, names: [{ value: 'Summit', kind: 'PREFERRED' }] },
      },
      { type: 'CONVENED', id: 'convened:o1-e1', start: 'body:o1', end: 'meeting:e1', sources },
      { type: 'ATTENDED', id: 'attendance:p1-e1', start: 'official:p1', end: 'meeting:e1', sources },
      { type: 'ATTENDED', id: 'attendance:o1-e1', start: 'body:o1', end: 'meeting:e1', sources },
      { type: 'HELD_AT', id: 'held-at:e1-a1', start: 'meeting:e1', end: 'place:a1', sources },
      {
        ...{ type: 'Place', id: 'place:a1', latitude: 50.1, longitude: 12.4, sources },
        names: [{ value: 'Strelsau', kind: 'PREFERRED' }],
      },
    ])
  })

  it('have their documents as sources, else their page, their publisher, their data set, else the one that is given', async () => {
    const given = { source: { id: 'source:mine', publisher: 'Me' } }
    const facts = values(
      await readWith(
        given,
        entity('d1', 'Document', { title: ['A report'], fileName: ['a.pdf'], publisher: ['The Office'] }),
        entity('1', 'Address', { full: ['A'], proof: ['d1'] }),
        entity('2', 'Address', { full: ['A'], publisher: ['The Office'] }),
        entity('3', 'Address', { full: ['A'] }, { datasets: ['xr_list'] }),
        entity('4', 'Address', { full: ['A'] }),
      ),
    )
    expect(facts.flatMap((fact) => ('sources' in fact ? [fact.sources] : []))).toEqual([
      ['source:d1'],
      ['source:The-Office'],
      ['source:xr_list'],
      ['source:mine'],
    ])
    expect(facts.filter((fact) => 'publisher' in fact)).toEqual([
      { type: 'Source', id: 'source:d1', title: 'A report', publisher: 'The Office' },
      { type: 'Source', id: 'source:The-Office', publisher: 'The Office' },
      { type: 'Source', id: 'source:xr_list', publisher: 'xr_list' },
      { type: 'Source', id: 'source:mine', publisher: 'Me' },
    ])
  })

  it('that have no place in facts are counted, and so are their properties', async () => {
    const found = await read(
      entity('v', 'Vessel', { name: ['V'], ...PAGE }),
      entity('o', 'Ownership', { owner: ['a'], asset: ['v'], ...PAGE }),
      entity('p', 'Person', { name: ['P'], gender: ['male'], eyeColor: ['grey'], ...PAGE }),
    )
    expect(found.flatMap((one) => ('left' in one ? [`${one.line} ${one.left}`] : []))).toEqual([
      '1 Vessel',
      '2 Ownership',
      '3 Person.gender',
      '3 Person.eyeColor',
    ])
  })

  it('have one value where a fact has one: the closest date that agrees with the others, else the first', async () => {
    const found = await read(
      entity('p', 'Person', { name: ['P'], birthDate: ['1950', '1950-03-14'], deathDate: ['2001', '2002'], ...PAGE }),
      entity('e', 'Event', { name: ['E'], startDate: ['1999-05-01T10:00:00'], ...PAGE }),
      entity('m', 'Membership', { member: ['p', 'q'], organization: ['o'], ...PAGE }),
    )
    expect(values(found)).toMatchObject([
      { type: 'Source' },
      { type: 'Official', born: '1950-03-14', died: '2001' },
      { type: 'Meeting', period: { from: '1999-05-01' } },
      { type: 'Office' },
      { type: 'OFFICE_OF' },
      { type: 'HOLDS', start: 'official:p' },
    ])
    expect(found.flatMap((one) => ('left' in one ? [one.left] : []))).toEqual([
      'Person.deathDate, more than one',
      'Membership.member, more than one',
    ])
  })

  it('that are none, or say no source, are faults of their line', async () => {
    const found = await read('{', '{"id": "a"}', '', entity('p', 'Person', { name: ['P'] }))
    expect(found).toEqual([
      { file: 'their.ftm.json', line: 1, fault: expect.stringContaining('this is no JSON') },
      { file: 'their.ftm.json', line: 2, fault: expect.stringContaining('has an id and a schema') },
      { file: 'their.ftm.json', line: 4, fault: expect.stringContaining('Person p: it names no source') },
    ])
  })
})
