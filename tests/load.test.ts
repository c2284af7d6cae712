import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Fact } from '../src/facts/fact.ts'
import { FaultyFacts } from '../src/facts/faults.ts'
import { jsonLines } from '../src/facts/jsonLines.ts'
import { connect } from '../src/graph/graph.ts'
import { factsOf } from '../src/load/facts.ts'
import { applyConstraints, findOwnFacts, loadFacts, loadOwnFacts, ownFactsAreLoaded } from '../src/load/load.ts'
import { inLines } from '../src/load/progress.ts'
import { writeFacts } from '../src/load/write.ts'
import { faultsIn, readAll } from './factFiles.ts'
import type { Keys } from './world/bruteForce.ts'
import { bruteForcePaths } from './world/bruteForcePaths.ts'
import { dumpOf } from './world/dump.ts'
import { MARK, randomWorld } from './world/randomWorld.ts'

const graph = connect({ ...inject('neo4j'), database: 'neo4j' })
const DATA = new URL('../data/', import.meta.url)
const SEED = new URL('seed/', DATA)
const names = [{ value: 'Made up', kind: 'PREFERRED' }]
let folder: string

const file = async (name: string, facts: readonly object[]): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, facts.map((fact) => `${JSON.stringify(fact)}\n`).join(''))
  return path
}

const dump = (mark: string) => dumpOf(graph, mark)

const removeWorld = () =>
  graph.write({ name: 'remove', text: 'MATCH (node) WHERE node.id CONTAINS $mark DETACH DELETE node' }, { mark: MARK })

/** The keys that the brute force speaks of, from the database; absent is undefined on both sides. */
const keysOf = (stored: Map<string, Keys>, expected: Map<string, Keys>) =>
  Object.fromEntries(
    [...expected].map(([id, keys]) => [
      id,
      Object.fromEntries(Object.keys(keys).map((key) => [key, stored.get(id)?.[key]])),
    ]),
  )

/** The relationships that are no facts: their ids are those of what they join. */
const paths = (ids: Iterable<string>) => [...ids].filter((id) => id.includes(' ')).sort()

async function expectDerived(facts: readonly Fact[]): Promise<Map<string, Keys>> {
  const stored = await dump(MARK)
  const expected = bruteForcePaths(facts)
  expect(keysOf(stored, expected)).toEqual(Object.fromEntries(expected))
  expect(paths(stored.keys())).toEqual(paths(expected.keys()))
  return stored
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-load-'))
  await applyConstraints(graph)
  await removeWorld()
})

afterAll(async () => {
  await removeWorld()
  await graph.close()
  await rm(folder, { recursive: true })
})

describe('loading facts', () => {
  it('writes nothing when anything is wrong, and says what', async () => {
    const good = { type: 'Source', id: `source:${MARK}-good`, publisher: 'Made up' }
    const lost = { type: 'Official', id: `official:${MARK}-lost`, names: [{ value: 'X', kind: 'PREFERRED' }] }
    const files = [await file('good.jsonl', [good]), await file('bad.jsonl', [{ ...lost, sources: ['source:none'] }])]
    const refusal = await loadFacts(graph, files).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(FaultyFacts)
    expect((refusal as FaultyFacts).faults).toEqual([
      {
        file: files[1],
        line: 1,
        reason: expect.stringContaining('sources is source:none, which is in none of the files'),
      },
    ])
    expect((await dump(MARK)).size).toBe(0)
  })

  it('takes ids of the graph for ids of the files, in a later load', async () => {
    const source = { type: 'Source', id: `source:${MARK}-0`, publisher: 'Made up' }
    const meeting = (slug: string, kind: string) => ({
      type: 'Meeting',
      id: `meeting:${MARK}-${slug}`,
      kind,
      names: [{ value: slug, kind: 'PREFERRED' }],
      sources: [source.id],
    })
    const partOf = (start: string, end: string) => ({
      type: 'PART_OF',
      id: `part-of:${MARK}-${start}-${end}`,
      start: `meeting:${MARK}-${start}`,
      end: `meeting:${MARK}-${end}`,
      sources: [source.id],
    })
    const whole = [source, meeting('whole', 'COUNCIL'), meeting('part', 'SESSION'), partOf('part', 'whole')]
    await loadFacts(graph, [await file('whole.jsonl', whole)])
    await loadFacts(graph, [await file('part.jsonl', [meeting('part', 'SESSION')])])
    const round = loadFacts(graph, [await file('round.jsonl', [partOf('whole', 'part')])])
    await expect(round).rejects.toThrow('PART_OF leads from')
    const second = loadFacts(graph, [await file('second.jsonl', [meeting('other', 'SUMMIT'), partOf('part', 'other')])])
    await expect(second).rejects.toThrow('is a SESSION of several meetings')
    await removeWorld()
  })
})

describe('a fact that is written again', () => {
  it('loses what it no longer says, and only that', async () => {
    const source = { type: 'Source', id: `source:${MARK}-0`, publisher: 'Made up' }
    const state = {
      ...{ type: 'State', id: `state:${MARK}-0`, code: 'QQZ', kind: 'OTHER', sources: [source.id] },
      names,
    }
    const body = { ...{ type: 'Body', id: `body:${MARK}-0`, kind: 'OTHER', sources: [source.id] }, names }
    const member = {
      type: 'MEMBER_OF',
      id: `membership:${MARK}-0`,
      start: state.id,
      end: body.id,
      sources: [source.id],
    }
    const first = {
      ...member,
      standing: 'FULL',
      period: { from: '2001-05', ongoing: true },
      attested: { from: '2002' },
    }
    const second = { ...member, standing: 'FULL', period: { from: '2001-05-06', to: '2003' } }
    await loadFacts(graph, [await file('first.jsonl', [source, state, body, { ...first, derived: ['standing'] }])])
    await loadFacts(graph, [await file('second.jsonl', [second])])
    expect((await dump(MARK)).get(member.id)).toEqual({
      ...{ '': `${state.id} MEMBER_OF ${body.id}`, id: member.id, standing: 'FULL', sources: [source.id] },
      ...{ periodFrom: '2001-05-06', periodTo: '2003-12-31', periodToPrecision: 'YEAR' },
      ...{ holdsFrom: '2001-05-06', holdsTo: '2003-12-31' },
    })
    await removeWorld()
  })
})

// The first of them waits for the compiler of some sixty statements.
describe.each([1, 2, 3])('the derived keys of made-up world %i', { timeout: 60_000 }, (seed) => {
  const world = randomWorld(seed)
  const late = (fact: Fact) =>
    Number(/(\d+)$/.exec(fact.id)?.[1]) % 7 === 3 && 'start' in fact && fact.type !== 'PART_OF'

  it('has something to decide everywhere', () => {
    const keys = [...bruteForcePaths(world).values()]
    const values = (key: string) => new Set(keys.filter((one) => key in one).map((one) => String(one[key])))
    for (const key of ['listed', 'primary', 'acted']) expect(values(key)).toEqual(new Set(['true', 'false']))
    expect(values('heldStatus')).toEqual(new Set(['HELD', 'MOVED', 'undefined']))
    for (const key of ['side', 'stateId', 'adoptedDay', 'partyCount', 'roleOrder', 'holdsTo'])
      expect(values(key).size).toBeGreaterThan(2)
  })

  it('are those of the brute force, again after more facts have come, and the same when loaded twice', async () => {
    await removeWorld()
    const early = world.filter((fact) => !late(fact))
    await loadFacts(graph, [await file('early.jsonl', early)])
    await expectDerived(early)

    const all = await file('all.jsonl', world)
    await loadFacts(graph, [all])
    const once = await expectDerived(world)
    await loadFacts(graph, [all])
    expect(await dump(MARK)).toEqual(once)
  })

  it('stay as they are while facts are written again', async () => {
    const before = await dump(MARK)
    await writeFacts(graph, factsOf(world), () => undefined)
    expect(await dump(MARK)).toEqual(before)
  })

  it('follow facts that are corrected, with nothing left over', async () => {
    const states = world.filter(({ type }) => type === 'State').map(({ id }) => id)
    const bodies = world.filter(({ type }) => type === 'Body').map(({ id }) => id)
    const corrected = world.map((fact, i): Fact => {
      if (fact.type === 'HOSTED') return { ...fact, start: states[i % states.length] } as Fact
      if (fact.type === 'CONVENED') return { ...fact, start: bodies[i % bodies.length] } as Fact
      if (fact.type === 'ATTENDED' && i % 2) return { ...fact, onBehalfOf: states[i % states.length] } as Fact
      return fact
    })
    await loadFacts(graph, [await file('corrected.jsonl', corrected)])
    await expectDerived(corrected)
  })
})

describe('the facts of the project', () => {
  const own = () => findOwnFacts(DATA, 'seed')
  const load = async () =>
    loadOwnFacts(
      graph,
      await own(),
      inLines(() => undefined),
      applyConstraints(graph),
    )

  it('are loaded, and known for it until their load was cut short', async () => {
    await load()
    expect(await ownFactsAreLoaded(graph, await own())).toBe(true)
    await graph.write({ name: 'cut short', text: "MATCH (load:Load {id: 'load:seed'}) DELETE load" })
    expect(await ownFactsAreLoaded(graph, await own())).toBe(false)
    await load()
    expect(await ownFactsAreLoaded(graph, await own())).toBe(true)
  })

  it('are taken from packed files too, those of the seed first', async () => {
    const data = await mkdtemp(join(folder, 'data-'))
    const source = { type: 'Source', id: `source:${MARK}-own`, publisher: 'Made up' }
    const state = { type: 'State', id: `state:${MARK}-own`, code: 'QQY', kind: 'OTHER', names, sources: [source.id] }
    for (const name of ['seed', 'demo']) await mkdir(join(data, name))
    await writeFile(join(data, 'seed', 'a.jsonl'), JSON.stringify(source))
    await writeFile(join(data, 'demo', 'b.jsonl.gz'), gzipSync(JSON.stringify(state)))
    const demo = await findOwnFacts(pathToFileURL(`${data}/`), 'demo')
    expect(demo.files.map((path) => relative(data, path))).toEqual(['seed/a.jsonl', 'demo/b.jsonl.gz'])
    await loadOwnFacts(
      graph,
      demo,
      inLines(() => undefined),
      applyConstraints(graph),
    )
    expect((await dump(MARK)).has(state.id)).toBe(true)
    expect(await ownFactsAreLoaded(graph, await findOwnFacts(pathToFileURL(`${data}/`), 'seed'))).toBe(false)
    await removeWorld()
    await load()
  })

  it('are asked for where a folder has none', async () => {
    const empty = pathToFileURL(`${await mkdtemp(join(folder, 'empty-'))}/`)
    await expect(findOwnFacts(empty, 'seed')).rejects.toThrow('has no facts: it holds a folder seed/ of .jsonl files')
  })
})

describe('the seed', () => {
  it('has the 249 states and territories of ISO 3166-1, and Kosovo', async () => {
    const text = `MATCH (state:State) WHERE 'source:unicode-cldr-48' IN state.sources RETURN state.kind, count(*) ORDER BY state.kind`
    expect(await graph.read({ name: 'states', text })).toEqual([
      ['STATE', 193 + 4],
      ['TERRITORY', 53],
    ])
  })

  it('has every fact of its files', async () => {
    const paths = (await readdir(SEED)).map((name) => fileURLToPath(new URL(name, SEED)))
    expect(await faultsIn(paths.map(jsonLines))).toEqual([])
    const facts = await readAll(paths)
    const text = `CALL () { MATCH (node) RETURN node.id AS id UNION MATCH ()-[link]->() RETURN link.id AS id }
      WITH id WHERE id IN $ids RETURN count(id)`
    expect(await graph.read({ name: 'all', text }, { ids: facts.map(({ fact }) => fact.id) })).toEqual([[facts.length]])
  })
})
