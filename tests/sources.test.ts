import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openService, type Service } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

interface Line {
  id: string
  start?: string
  sources?: string[]
  names?: { sources?: string[] }[]
}

const SEED = new URL('../data/seed/', import.meta.url)
const files = [
  ...readdirSync(SEED).map((name) => new URL(name, SEED)),
  new URL('world/invented.jsonl', import.meta.url),
]
/** Every fact of the shared world, as its file has it. */
const facts = files
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line): Line => JSON.parse(line))

/** Those who say anything of it: first of the fact, then of single names. */
const sourcesOf = ({ sources = [], names = [] }: Line): string[] => [
  ...new Set([...sources, ...names.flatMap((name) => name.sources ?? [])]),
]

const inPages = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / 500) }, (_, page) => items.slice(page * 500, (page + 1) * 500))

describe('a source', () => {
  it('tells who published what, where and when, as far as it is known', async () => {
    const { gazette, courier, belta } = await service.data(`{
      gazette: source(id: "source:test-gazette") { ...all }
      courier: source(id: "source:test-courier") { ...all }
      belta: source(id: "source:belta-2023-10-12") { publisher title publishedOn }
    } fragment all on Source { publisher title url language licence publishedOn retrievedAt }`)
    expect(gazette).toEqual({
      publisher: 'The Test Gazette',
      title: 'An invented world',
      url: 'https://example.org/gazette',
      language: 'en',
      licence: 'MIT',
      publishedOn: '2024-02',
      retrievedAt: expect.stringMatching(/^2024-03-01T12:00:00(\.000)?Z$/),
    })
    expect(courier).toEqual({
      publisher: 'The Test Courier',
      title: null,
      url: null,
      language: null,
      licence: null,
      publishedOn: null,
      retrievedAt: null,
    })
    expect(belta).toEqual({
      publisher: 'BelTA',
      title: 'Aleinik attending CIS Foreign Ministers Council in Bishkek',
      publishedOn: '2023-10-12',
    })
  })

  it('counts the nodes and links that rest on it', async () => {
    const ids = ['source:belta-2023-10-12', 'source:pozirk-2023-12-15', 'source:test-gazette', 'source:unicode-cldr-48']
    const { nodes } = await service.data('query($ids: [ID!]!) { nodes(ids: $ids) { ... on Source { factCount } } }', {
      ids,
    })
    const counts = ids.map((id) => facts.filter((fact) => sourcesOf(fact).includes(id)).length)
    expect(counts.every((count) => count > 20)).toBe(true)
    expect(nodes).toEqual(counts.map((factCount) => ({ factCount })))
  })
})

describe('every fact', () => {
  const expected = (items: readonly Line[]) =>
    items.map((fact) => ({ id: fact.id, sources: sourcesOf(fact).map((id) => ({ id })) }))

  it('that is a node names the sources of its line, then those of single names', async () => {
    const nodes = facts.filter(({ start, sources }) => start === undefined && sources !== undefined)
    expect(nodes.length).toBeGreaterThan(300)
    for (const page of inPages(nodes)) {
      const answer = await service.data(
        'query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Sourced { sources { id } } } }',
        {
          ids: page.map(({ id }) => id),
        },
      )
      expect(answer.nodes).toEqual(expected(page))
    }
  })

  it('that is a link names the sources of its line, in their order', async () => {
    const links = facts.filter(({ start }) => start !== undefined)
    expect(links.length).toBeGreaterThan(200)
    for (const page of inPages(links)) {
      const answer = await service.data('query($ids: [ID!]!) { links(ids: $ids) { id sources { id } } }', {
        ids: page.map(({ id }) => id),
      })
      expect(answer.links).toEqual(expected(page))
    }
  })
})
