import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { connect } from '../src/graph/graph.ts'
import { findOwnFacts, loadFacts } from '../src/load/load.ts'
import { questionsOf, textOf } from './questionsOf.ts'
import { openService, type Service } from './service.ts'

// Loaded beside the shared world, so this runs when all others are done.
const graph = connect({ ...inject('neo4j'), database: 'neo4j' })
const IDS = { name: 'ids', text: 'MATCH (node) WHERE node.id IS NOT NULL RETURN node.id' }
const REMOVE = {
  name: 'remove the demo graph',
  text: 'MATCH (node) WHERE NOT node.id IN $kept CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 2000 ROWS',
}
let service: Service
let kept: unknown[]

beforeAll(async () => {
  kept = (await graph.read(IDS)).map(([id]) => id)
  const { files } = await findOwnFacts(new URL('../data/', import.meta.url), 'demo')
  await loadFacts(graph, files)
  service = await openService()
}, 600_000)
afterAll(async () => {
  await service.close()
  await graph.run(REMOVE, { kept })
  await graph.close()
}, 300_000)

/** Their own, and those of states that the shared world invents. */
const ASIDE: ReadonlySet<string | undefined> = new Set(['Washington, D.C.', 'Szohôd', 'Edelweiss', 'Strelsau'])

const SECTION = ['## The demo graph', '## Five questions'] as const
const [from, to] = SECTION

describe('README.md, of the demo graph', () => {
  it.each(questionsOf('README.md', from, to))('shows the answer that the service gives: $title', async (question) => {
    expect(await service.data(question.query)).toEqual(question.answer)
  })

  it('lists the capitals that no Secretary of State has visited since 2000', async () => {
    const text = textOf('README.md')
    const section = text.slice(text.indexOf('### Which capitals'), text.indexOf(to))
    const [, query = ''] = /```graphql\n([^`]+)```/.exec(section) ?? []
    const [, list = ''] = /their own aside: ([^(]+)\./.exec(section.replaceAll('\n', ' ')) ?? []
    const { states } = await service.data(query)
    const never = (states.nodes as { kind: string; capital?: { name: string; meetings: { totalCount: number } } }[])
      .filter(({ kind, capital }) => kind === 'STATE' && capital?.meetings.totalCount === 0)
      .map(({ capital }) => capital?.name)
    expect(list.split(', ')).toEqual(never.filter((name) => !ASIDE.has(name)))
  })
})

describe('the questions of README.md about the seed', () => {
  it.each(questionsOf('README.md', to))('have the same answer beside the demo graph: $title', async (question) => {
    expect(await service.data(question.query)).toEqual(question.answer)
  })
})
