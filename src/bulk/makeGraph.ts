import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { NOWHERE } from '../facts/elsewhere.ts'
import type { FactFile } from '../facts/lines.ts'
import { factsIn } from '../load/facts.ts'
import { type Counts, checkAll, type ImportOptions, named, sum } from '../load/importFacts.ts'
import { bulkImport, checkNoGraph } from '../neo4j/bulkImport.ts'
import { importerArguments } from './importerArguments.ts'
import type { TableFiles } from './table.ts'
import { writeTables } from './writeTables.ts'

export type CheckOptions = Omit<ImportOptions, 'dryRun'>

export interface Target {
  /** As for startManagedNeo4j. */
  readonly dataDir: string
  readonly cacheDir: string
  readonly javaHome: string | undefined
  /** The name of the database within Neo4j. */
  readonly databaseName: string
  readonly log: (line: string) => void
}

/** Checks files and writes them as tables into a folder. Rejects with FaultyFacts, with no table written. */
export async function checkAndWrite(
  files: readonly FactFile[],
  folder: string,
  options: CheckOptions,
): Promise<{ counts: Counts; tables: readonly TableFiles[] }> {
  const { progress } = options
  const checked = await checkAll(files, NOWHERE, options)
  progress.begin('Writing tables', sum(checked.counts))
  const tables = await writeTables(factsIn(files, checked), folder, named(files), progress.advance)
  return { counts: checked.counts, tables }
}

/**
 * Makes the graph of a data folder that has none from files of facts, by Neo4j's own importer. The Neo4j that is started on
 * it has `finishImport` to do. Rejects with FaultyFacts, with nothing made.
 */
export async function makeGraph(
  files: readonly FactFile[],
  { dataDir, cacheDir, javaHome, databaseName, log }: Target,
  options: CheckOptions,
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
