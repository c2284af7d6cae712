import fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGraphml } from 'graphology-graphml'
import jsonldProcessor from 'jsonld'
import { describe, expect, it } from 'vitest'
import { type Fact, isLink } from '../../../src/facts/fact.ts'
import { LINKS, NODES } from '../../../src/facts/kinds.ts'
import type { Format } from '../../../src/formats/format.ts'
import { ftm } from '../../../src/formats/ftm/ftm.ts'
import { graphml } from '../../../src/formats/graphml.ts'
import { jsonld } from '../../../src/formats/jsonld.ts'
import { popolo } from '../../../src/formats/popolo/popolo.ts'
import { ftmFaults } from '../../formats/ftmModel.ts'
import { canonical, listReader, written } from '../../formats/listReader.ts'
import { popoloValidator } from '../../formats/popoloSchemas.ts'
import { everyFact } from '../../formats/reading.ts'
import { world } from '../../world/worlds.ts'

/** Every type of fact, and a few random worlds. */
const samples = async (): Promise<readonly (readonly Fact[])[]> => [
  await everyFact(),
  ...fc.sample(world, { numRuns: 10, seed: 11 }),
]

async function textOf(format: Format, facts: readonly Fact[]): Promise<string> {
  const { files } = await written(format, listReader(facts))
  return [...files.values()].join('')
}

describe('FollowTheMoney', () => {
  it('takes every entity by its own model: schema, properties, ids, dates, and what they refer to', async () => {
    for (const facts of await samples()) expect(ftmFaults((await textOf(ftm, facts)).trimEnd().split('\n'))).toEqual([])
  })

  it('would be heard, were anything wrong', () => {
    const line = (id: string, schema: string, properties: object) => JSON.stringify({ id, schema, properties })
    expect(ftmFaults([line('a:b', 'Person', { name: ['A'] })])).toEqual(['a:b is no id'])
    expect(ftmFaults([line('a', 'Person', {})])).toEqual(['a has no name'])
    expect(ftmFaults([line('a', 'Person', { name: ['A'], birthDate: ['1.2.1900'] })])).toHaveLength(1)
    expect(ftmFaults([line('a', 'Person', { name: ['A'], vatNumbers: ['1'] })])).toHaveLength(1)
    const address = line('b', 'Address', { full: ['B'], name: ['B'] })
    expect(ftmFaults([address, line('a', 'Occupancy', { holder: ['b'], post: ['c'] })])).toHaveLength(2)
  })

  it('leaves out plans, and says how many', async () => {
    const facts = await everyFact()
    const { left, facts: count } = await written(ftm, listReader(facts))
    expect(left).toEqual(new Map([['PLANS_MEETING_AT', 2]]))
    expect(count).toBe(facts.length - 2)
  })
})

describe('Popolo', () => {
  const CLASSES = [
    ['areas', 'area'],
    ['organizations', 'organization'],
    ['persons', 'person'],
    ['posts', 'post'],
    ['events', 'event'],
    ['memberships', 'membership'],
  ] as const

  it('is valid by the JSON Schemas of Popolo', async () => {
    const validators = CLASSES.map(([list, name]) => [list, popoloValidator(name)] as const)
    for (const facts of await samples()) {
      const document = JSON.parse(await textOf(popolo, facts))
      for (const [list, validate] of validators) {
        expect(document[list].length).toBeGreaterThan(0)
        for (const object of document[list]) expect(validate(object) || validate.errors).toBe(true)
      }
    }
  })

  it('would be heard, were anything wrong', () => {
    expect(popoloValidator('person')({ name: 'A', birth_date: '1.2.1900' })).toBe(false)
    expect(popoloValidator('person')({ name: 'A', sources: [{ note: 'no url' }] })).toBe(false)
  })

  it('says in its own terms whose a post is, who came to an event, where and by whom it was convened', async () => {
    const { posts, events, memberships, organizations } = JSON.parse(await textOf(popolo, await everyFact()))
    expect(posts[0]).toMatchObject({ id: 'office:xru-envoy-league', organization_id: 'state:XRU' })
    expect(events[0]).toMatchObject({
      classification: 'COUNCIL',
      start_date: '2024-02-02',
      organization_id: 'body:league-council',
      location: 'Strelsau Castle',
      attendees: [{ id: 'official:rudolf-rassendyll' }],
      sources: [{ url: 'https://example.org/2024/02/03', note: 'Ministers meet in Strelsau' }],
    })
    expect(events[1]).toMatchObject({ parent_id: 'meeting:league-council-2024-02' })
    expect(organizations.find(({ id }: { id: string }) => id === 'body:league-council')).toMatchObject({
      parent_id: 'body:league',
    })
    const term = memberships.find(({ id }: { id: string }) => id === 'tenure:rassendyll-xru-envoy-league')
    expect(term).toMatchObject({
      person_id: 'official:rudolf-rassendyll',
      post_id: 'office:xru-envoy-league',
      organization_id: 'state:XRU',
      end_date: '2022-10',
    })
  })
})

/** In safe mode whatever would be dropped, a term or a relative id, is an error; the types of the package do not know it. */
const expand = async (document: object): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  jsonldProcessor.expand(document, { safe: true } as object)

describe('JSON-LD', () => {
  /** Every key of a document that says something, but where its own words do: types and ids. */
  const keysIn = (value: unknown): string[] =>
    JSON.stringify(value, (key, item) => (key === '@context' ? undefined : item)).match(/"[\w@]+":/g) ?? []

  it('expands without errors, and every field is a property', async () => {
    for (const facts of await samples()) {
      const document = JSON.parse(await textOf(jsonld, facts))
      const expanded = await expand(document)
      expect(expanded).toHaveLength(facts.length)
      const words = keysIn(document['@graph']).filter((key) => !/^"(id|type)":$/.test(key))
      const properties = JSON.stringify(expanded).match(/"https?:[^"]+":/g) ?? []
      expect(properties).toHaveLength(words.length)
    }
  })

  it('knows the prefix of every id', async () => {
    const { '@context': context } = JSON.parse(await textOf(jsonld, []))
    for (const { prefix } of [...Object.values(NODES), ...Object.values(LINKS)])
      expect(context[prefix]).toEqual({ '@id': `https://chancery.invalid/id/${prefix}/`, '@prefix': true })
  })

  it('says who someone is in the words of schema.org', async () => {
    const document = JSON.parse(await textOf(jsonld, await everyFact()))
    const expanded = await expand(document)
    const person = expanded.find((one) => String(one['@id']).endsWith('/official/rudolf-rassendyll'))
    expect(person).toMatchObject({
      '@type': ['https://schema.org/Person'],
      'https://schema.org/name': [{ '@value': 'Rudolf Rassendyll' }],
      'https://schema.org/birthDate': [{ '@type': 'http://purl.org/dc/terms/W3CDTF', '@value': '1860' }],
    })
    const tenure = expanded.find((one) => String(one['@id']).endsWith('/tenure/rassendyll-xru-envoy-league'))
    expect(tenure).toHaveProperty(['http://www.w3.org/ns/org#member', 0, '@id'], person?.['@id'])
  })
})

describe('GraphML', () => {
  it('opens in graphology, with every node, every edge and what is known of them', async () => {
    for (const facts of await samples()) {
      const graph = parseGraphml(MultiDirectedGraph, await textOf(graphml, facts))
      const links = facts.map(canonical).filter(isLink)
      expect(graph.order).toBe(facts.length - links.length)
      expect(graph.size).toBe(links.length)
      for (const { id, type, start, end } of links) {
        expect(graph.extremities(id)).toEqual([start, end])
        expect(graph.getEdgeAttribute(id, 'type')).toBe(type)
      }
    }
  })

  it('keeps text as it is, flags as flags and numbers as numbers', async () => {
    const facts = (await everyFact()).map(
      (fact): Fact =>
        fact.id === 'plan:league-council-strelsau-2024-09' ? { ...fact, title: 'A & B <"C">\u0007' } : fact,
    )
    const graph = parseGraphml(MultiDirectedGraph, await textOf(graphml, facts))
    expect(graph.getEdgeAttribute('plan:league-council-strelsau-2024-09', 'title')).toBe('A & B <"C">')
    expect(graph.getNodeAttribute('place:strelsau-castle', 'latitude')).toBe(50.1)
    expect(graph.getEdgeAttribute('located-in:strelsau', 'capital')).toBe(true)
    expect(graph.getNodeAttribute('official:rudolf-rassendyll', 'name')).toBe('Rudolf Rassendyll')
  })
})
