import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { ImportCommand } from '../../src/cli/command.ts'
import { exportTables, importOffline } from '../../src/cli/importOffline.ts'
import { nodesApart } from '../../src/cli/nodesApart.ts'
import { readConfig } from '../../src/config.ts'
import { FaultyFacts } from '../../src/facts/faults.ts'
import { connect, type Graph } from '../../src/graph/graph.ts'
import { finishImport } from '../../src/load/finishImport.ts'
import { applyConstraints, loadFacts, readUnfinished } from '../../src/load/load.ts'
import { inLines } from '../../src/load/progress.ts'
import { startManagedNeo4j } from '../../src/neo4j/managed.ts'
import { cacheDir, javaHome } from '../setup/cache.ts'
import { copies } from '../world/copies.ts'
import { dumpOf } from '../world/dump.ts'
import { MARK } from '../world/randomWorld.ts'

const START_MS = 120_000
const silent = () => undefined
const progress = inLines(silent)
const REMOVE = {
  name: 'remove',
  text: 'MATCH (node) WHERE node.id CONTAINS $mark CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS',
}

/** What a CSV of other rules would break on. */
const AWKWARD = [
  {
    type: 'Official',
    id: `official:${MARK}awkward`,
    sources: [`source:${MARK}awkward`],
    names: [{ value: 'Ann "the\nsecond", of\\ Zenda; née Ümlaut', kind: 'PREFERRED' }],
  },
  { type: 'Source', id: `source:${MARK}awkward`, title: '"', publisher: ',' },
]

let folder: string
let file: string
const command = (given: Partial<ImportCommand>): ImportCommand => ({
  ...{ name: 'import', files: [file], as: undefined, mapping: undefined, dryRun: false, report: undefined },
  ...{ offline: true, tables: undefined },
  ...given,
})
const configFor = (dataDir: string) =>
  readConfig({ CHANCERY_DATA_DIR: dataDir, XDG_CACHE_HOME: join(cacheDir, '..'), JAVA_HOME: javaHome })

async function throughTheDriver(): Promise<Awaited<ReturnType<typeof dumpOf>>> {
  const graph = connect({ ...inject('neo4j'), database: 'neo4j' })
  try {
    await applyConstraints(graph)
    await graph.run(REMOVE, { mark: MARK })
    await loadFacts(graph, [file])
    return await dumpOf(graph, MARK)
  } finally {
    await graph.run(REMOVE, { mark: MARK })
    await graph.close()
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-offline-'))
  file = join(folder, 'facts.jsonl')
  const facts = [...copies(3), ...AWKWARD]
  await writeFile(file, facts.map((fact) => `${JSON.stringify(fact)}\n`).join(''))
})
afterAll(() => rm(folder, { recursive: true }))

describe("an import by Neo4j's own importer", () => {
  it('makes the graph that an import through the driver makes', { timeout: START_MS * 3 }, async () => {
    const dataDir = join(folder, 'data')
    const said = await importOffline(command({}), configFor(dataDir), silent, progress)
    expect(said).toMatch(/^Imported [\d,]+ facts offline/)
    const neo4j = await startManagedNeo4j({ dataDir, cacheDir, javaHome, log: silent })
    let graph: Graph | undefined
    try {
      graph = connect({ ...neo4j, database: 'neo4j' })
      await applyConstraints(graph)
      expect(await readUnfinished(graph)).toMatchObject({ what: 'facts.jsonl', stage: 'KEYS' })
      await finishImport(graph, progress)
      expect(await readUnfinished(graph)).toBeUndefined()
      expect(await dumpOf(graph, MARK)).toEqual(await throughTheDriver())
    } finally {
      await graph?.close()
      await neo4j.stop()
    }
    await expect(importOffline(command({}), configFor(dataDir), silent, progress)).rejects.toThrow(
      'has a graph already, and --offline makes a new one: set CHANCERY_DATA_DIR to another folder',
    )
  })

  it('refuses a fault, and leaves nothing behind', async () => {
    const dataDir = join(folder, 'refused')
    const faulty = join(folder, 'faulty.jsonl')
    await writeFile(faulty, '{"type":"State","id":"state:nowhere"}\n')
    const refusal = importOffline(command({ files: [faulty] }), configFor(dataDir), silent, progress)
    await expect(refusal).rejects.toBeInstanceOf(FaultyFacts)
    expect(await readdir(dataDir).catch(() => [])).toEqual([])
  })

  it('is not for a Neo4j of another', async () => {
    const config = readConfig({ NEO4J_URI: 'neo4j://db.example.org:7687', NEO4J_PASSWORD: 'secret' })
    await expect(importOffline(command({}), config, silent, progress)).rejects.toThrow(
      'write tables with --tables FOLDER',
    )
  })
})

describe("tables for Neo4j's importer", () => {
  it('come with the command that reads them', async () => {
    const tables = join(folder, 'tables')
    const said = await exportTables(command({ tables }), tables, progress)
    expect(said).toContain(`--nodes=Official=${join(tables, 'Official.header.csv')},${join(tables, 'Official.csv')}`)
    expect(said).toContain('--relationships=ATTENDED=')
    expect(said, 'alone has a name of two lines').toContain(`--multiline-fields=${join(tables, 'Official.csv')}\n`)
    expect(said).toContain('chancery finish')
  })

  it('are not made of a file that is written to after it was checked', async () => {
    const other = join(folder, 'other.jsonl')
    await writeFile(other, '')
    const writeNodes = await nodesApart(command({ files: [other] }))
    await writeFile(other, `${JSON.stringify(AWKWARD[1])}\n`)
    const extents = [{ lastNode: 1, firstLink: 0 }]
    await expect(writeNodes(extents, folder, silent, new AbortController().signal)).rejects.toThrow(
      `${other} was written to while it was read: import it again`,
    )
  })
})
