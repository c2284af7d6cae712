import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import neo4j, { type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Fact } from '../src/facts/fact.ts'
import { isLinkType } from '../src/facts/kinds.ts'
import { csv } from '../src/formats/csv/csv.ts'
import { exportGraph } from '../src/formats/export.ts'
import type { ForeignFormat, Format } from '../src/formats/format.ts'
import { ftm } from '../src/formats/ftm/ftm.ts'
import { readerOf } from '../src/formats/graphReader.ts'
import { jsonl } from '../src/formats/jsonl.ts'
import { popolo } from '../src/formats/popolo/popolo.ts'
import { FACT_TYPES, type FactReader } from '../src/formats/reader.ts'
import { linkPage, linksAtNodes, nodePage, nodesById } from '../src/formats/readStatements.ts'
import { connect, type Statement } from '../src/graph/graph.ts'
import { applyConstraints, loadFacts } from '../src/load/load.ts'
import { mergeOfficials } from '../src/merges/mergeOfficials.ts'
import { splitOfficial } from '../src/merges/splitOfficial.ts'
import { carriedByFtm } from './formats/carried.ts'
import { canonical, written } from './formats/listReader.ts'
import { everyFact, reading, values } from './formats/reading.ts'
import { dumpOf } from './world/dump.ts'
import { inWorld } from './world/manyWorlds.ts'
import { world } from './world/worlds.ts'

const MARK = 'round-trip'
const WORLDS = 60
const graph = connect({ ...inject('neo4j'), database: 'neo4j' })
let folder: string
let facts: readonly Fact[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-round-trips-'))
  const worlds = fc.sample(world, { numRuns: WORLDS, seed: 13 }).map((one, at) => inWorld(`${MARK}-${at}`, one))
  facts = [...inWorld(`${MARK}-all`, await everyFact()), ...worlds.flat()]
  await applyConstraints(graph)
  await load(facts)
})
afterAll(async () => {
  await remove()
  await graph.close()
  await rm(folder, { recursive: true })
})

async function load(loaded: readonly object[]): Promise<void> {
  const file = join(folder, 'facts.jsonl')
  await writeFile(file, loaded.map((fact) => `${JSON.stringify(fact)}\n`).join(''))
  await loadFacts(graph, [file])
}

const remove = () =>
  graph.run(
    {
      name: 'remove',
      text: 'MATCH (node) WHERE node.id CONTAINS $mark CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS',
    },
    { mark: MARK },
  )

/** Reads our worlds alone, for the database holds others. */
function reader(): FactReader {
  const all = readerOf(graph)
  return {
    ...all,
    async *pages(type) {
      for await (const page of all.pages(type)) {
        const own = page.filter(({ id }) => id.includes(MARK))
        if (own.length > 0) yield own
      }
    },
  }
}

const textOf = async (format: Format): Promise<string> => [...(await written(format, reader())).files.values()].join('')

const byTypeAndId = (one: Fact, other: Fact): number =>
  FACT_TYPES.indexOf(one.type) - FACT_TYPES.indexOf(other.type) || (one.id < other.id ? -1 : 1)

const lines = (all: readonly Fact[]): string =>
  all
    .toSorted(byTypeAndId)
    .map((fact) => `${JSON.stringify(fact)}\n`)
    .join('')

describe('an export of the graph', () => {
  it('is the facts that were loaded, in their canonical form, over several pages', async () => {
    expect(facts.filter(({ type }) => type === 'ATTENDED').length).toBeGreaterThan(1_000)
    expect(await textOf(jsonl)).toBe(lines(facts.map(canonical)))
  })

  it('streams into what it is given, and says how much it wrote', async () => {
    const stream = new PassThrough()
    const heard: number[] = []
    const [all, report] = await Promise.all([
      text(stream),
      exportGraph(
        graph,
        'jsonl',
        () => stream,
        (count) => heard.push(count),
      ),
    ])
    const written = all.trimEnd().split('\n')
    expect(written.filter((line) => JSON.parse(line).id.includes(MARK))).toHaveLength(facts.length)
    expect(report).toMatchObject({ facts: written.length, left: new Map(), merges: new Map() })
    expect(heard.at(-1)).toBe(written.length)
    expect(heard.toSorted((one, other) => one - other)).toEqual(heard)
  })

  it('says that a merge is none of its facts, and has the officials as the sources know them', async () => {
    const before = await textOf(jsonl)
    const [one, other, third] = [1, 2, 3].map((at) => `official:${MARK}-7-${at}`) as [string, string, string]
    await mergeOfficials(graph, one, other)
    await mergeOfficials(graph, other, third)
    expect(await textOf(jsonl)).toBe(before)
    const sink = () => new PassThrough().resume()
    const { merges } = await exportGraph(graph, 'jsonl', sink)
    expect([...merges].map(([id, { into }]) => [id, into])).toEqual([
      [one, other],
      [other, third],
    ])
    await splitOfficial(graph, other)
    await splitOfficial(graph, one)
    expect(await textOf(jsonl)).toBe(before)
  })
})

describe('an export, imported again where nothing of it is', () => {
  it.each<[string, Format, ForeignFormat | undefined]>([
    ['jsonl', jsonl, undefined],
    ['csv', csv, 'csv'],
    ['popolo', popolo, 'popolo'],
  ])('as %s gives the identical graph, and the identical export', async (_name, format, foreign) => {
    const before = await dumpOf(graph, MARK)
    const { files } = await written(format, reader())
    const exported = [...files.values()].join('')
    const read = foreign
      ? values(await reading(files, foreign))
      : exported
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as object)
    await remove()
    expect(await textOf(jsonl)).toBe('')
    await load(read)
    expect(await textOf(format)).toBe(exported)
    expect(await dumpOf(graph, MARK)).toEqual(before)
  })

  it('as FollowTheMoney gives what that carries, and then stays the same', async () => {
    const { files } = await written(ftm, reader())
    const read = values(await reading(files, 'ftm'))
    await remove()
    await load(read)
    expect(await textOf(jsonl)).toBe(lines(facts.map(canonical).flatMap(carriedByFtm)))
    expect(await textOf(ftm)).toBe([...files.values()].join(''))
  })
})

describe('the statements of an export', () => {
  const { uri, user, password } = inject('neo4j')
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  afterAll(() => driver.close())

  /** The operators of a plan, and what Neo4j warns of. */
  async function planOf({ text }: Statement): Promise<{ operators: string[]; warnings: unknown[] }> {
    const parameters = { after: '', count: neo4j.int(10), ids: ['state:a'] }
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters)
    const operators = (plan: Plan): string[] => [plan.operatorType, ...plan.children.flatMap(operators)]
    const warnings = summary.gqlStatusObjects.filter(({ severity }) => severity === 'WARNING')
    return { operators: summary.plan ? operators(summary.plan) : [], warnings }
  }

  it.each(FACT_TYPES)('reads a page of %s along the index of ids, sorting nothing', async (type) => {
    const { operators, warnings } = await planOf(isLinkType(type) ? linkPage(type) : nodePage(type))
    expect(warnings).toEqual([])
    expect(operators.join(' ')).toMatch(/IndexSeekByRange/)
    expect(operators.join(' ')).not.toMatch(/Sort|Top|Scan/)
  })

  it.each([
    ['nodes', nodesById('Source')],
    ['records', nodesById('OfficialRecord')],
    ['who attended', linksAtNodes('ATTENDED', 'Meeting', 'end')],
    ['whose an office is', linksAtNodes('OFFICE_OF', 'Office', 'start')],
  ])('finds %s by their ids', async (_what, statement) => {
    const { operators, warnings } = await planOf(statement)
    expect(warnings).toEqual([])
    expect(operators.join(' ')).toMatch(/UniqueIndexSeek/)
    expect(operators.join(' ')).not.toMatch(/Scan/)
  })
})
