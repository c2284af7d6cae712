import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { NOWHERE } from '../facts/elsewhere.ts'
import type { FactFile } from '../facts/lines.ts'
import type { Extent } from '../facts/survey.ts'
import { factsIn } from '../load/facts.ts'
import { type CheckOptions, type Counts, checkAll, named, sum } from '../load/importFacts.ts'
import { bulkImport, checkNoGraph } from '../neo4j/bulkImport.ts'
import { importerArguments } from './importerArguments.ts'
import type { TableFiles } from './table.ts'
import { writeMarker, writeTables } from './writeTables.ts'

/** Writes the tables of the nodes of checked files into a folder, elsewhere than in this process; stops where `signal` says so. */
export type WriteNodes = (
  extents: readonly Extent[],
  folder: string,
  onWritten: (count: number) => void,
  signal: AbortSignal,
) => Promise<readonly TableFiles[]>

export interface TableOptions extends CheckOptions {
  readonly writeNodes: WriteNodes
}

export interface Target {
  /** As for startManagedNeo4j. */
  readonly dataDir: string
  readonly cacheDir: string
  readonly javaHome: string | undefined
  /** The name of the database within Neo4j. */
  readonly databaseName: string
  readonly log: (line: string) => void
}

/**
 * Checks files and writes them as tables into a folder that is made where it is not there. Rejects with FaultyFacts, with no table
 * written.
 */
export async function checkAndWrite(
  files: readonly FactFile[],
  folder: string,
  options: TableOptions,
): Promise<{ counts: Counts; tables: readonly TableFiles[] }> {
  const { progress, writeNodes } = options
  const { counts, extents } = await checkAll(files, NOWHERE, options)
  progress.begin('Writing tables', sum(counts))
  await mkdir(folder, { recursive: true })
  const marker = await writeMarker(folder, named(files))
  const ended = new AbortController()
  // Side by side: the keys of names take as long as all links.
  const [nodes, links] = await Promise.all([
    writeNodes(extents, folder, progress.advance, ended.signal),
    writeTables(factsIn(files, extents).links(), folder, progress.advance),
  ]).finally(() => ended.abort())
  return { counts, tables: [marker, ...nodes, ...links] }
}

/**
 * Makes the graph of a data folder that has none from files of facts, by Neo4j's own importer. The Neo4j that is started on
 * it has `finishImport` to do. Rejects with FaultyFacts, with nothing made.
 */
export async function makeGraph(
  files: readonly FactFile[],
  { dataDir, cacheDir, javaHome, databaseName, log }: Target,
  options: TableOptions,
): Promise<{ counts: Counts }> {
  const { progress } = options
  await checkNoGraph(dataDir)
  const folder = join(dataDir, 'tables')
  // What was cut short could not remove its own.
  await rm(folder, { recursive: true, force: true })
  try {
    const { counts, tables } = await checkAndWrite(files, folder, options)
    progress.begin("Neo4j's importer", 100)
    let heard = 0
    const onPercent = (percent: number) => {
      progress.advance(percent - heard)
      heard = percent
    }
    const words = importerArguments(tables, databaseName)
    await bulkImport({ dataDir, cacheDir, javaHome, log, onPercent, words })
    return { counts }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
