import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { importerArguments } from '../bulk/importerArguments.ts'
import type { TableFiles } from '../bulk/table.ts'
import { writeTables } from '../bulk/writeTables.ts'
import type { Config, DatabaseConfig } from '../config.ts'
import { NOWHERE } from '../facts/elsewhere.ts'
import { jsonLines } from '../facts/jsonLines.ts'
import { factsIn } from '../load/facts.ts'
import { type Counts, checkAll, named, sum } from '../load/importFacts.ts'
import type { Progress } from '../load/progress.ts'
import { bulkImport, checkNoGraph } from '../neo4j/bulkImport.ts'
import type { ImportCommand } from './command.ts'
import { byType, withReport } from './importFiles.ts'

interface Written {
  readonly counts: Counts
  readonly tables: readonly TableFiles[]
}

/** Checks files and writes them as tables. Rejects with FaultyFacts, with no table written. */
const checkAndWrite = (command: ImportCommand, folder: string, progress: Progress): Promise<Written> =>
  withReport(command, progress, async (options) => {
    const files = command.files.map(jsonLines)
    const checked = await checkAll(files, NOWHERE, options)
    progress.begin('Writing tables', sum(checked.counts))
    const tables = await writeTables(factsIn(files, checked), folder, named(files), progress.advance)
    return { counts: checked.counts, tables }
  })

/** Writes files as tables into a folder: what to do with them. */
export async function exportTables(command: ImportCommand, folder: string, progress: Progress): Promise<string> {
  const { counts, tables } = await checkAndWrite(command, folder, progress)
  const words = importerArguments(tables, 'neo4j').join(' \\\n  ')
  return `${sum(counts).toLocaleString('en')} facts lie as tables in ${folder}.
To load them where Neo4j is installed (docs/import.md has clusters and Aura):

neo4j-admin database import full ${words}

Then, with NEO4J_URI set: chancery finish`
}

function managed({ database }: Config): Extract<DatabaseConfig, { kind: 'managed' }> {
  if (database.kind === 'managed') return database
  throw new Error(
    '--offline fills the Neo4j that Chancery starts by itself, and NEO4J_URI names another one: ' +
      'write tables with --tables FOLDER, and load them there as docs/import.md says.',
  )
}

/**
 * Makes the graph of a data folder that has none from files of facts, by Neo4j's own importer. The keys that are derived
 * are then still to be worked out, by the Neo4j that is started on it. Gives what came of it.
 */
export async function importOffline(
  command: ImportCommand,
  config: Config,
  log: (line: string) => void,
  progress: Progress,
): Promise<string> {
  const { dataDir, cacheDir, javaHome } = managed(config)
  await checkNoGraph(dataDir)
  const begun = performance.now()
  const folder = join(dataDir, 'tables')
  // An import that was cut short could not remove its own.
  await rm(folder, { recursive: true, force: true })
  try {
    const { counts, tables } = await checkAndWrite(command, folder, progress)
    progress.begin("Neo4j's importer", 100)
    let heard = 0
    const onPercent = (percent: number) => {
      progress.advance(percent - heard)
      heard = percent
    }
    const words = importerArguments(tables, config.databaseName)
    await bulkImport({ dataDir, cacheDir, javaHome, words, log, onPercent })
    const seconds = ((performance.now() - begun) / 1_000).toFixed(1)
    return `Imported ${sum(counts).toLocaleString('en')} facts offline in ${seconds} s.\n${byType(counts)}`
  } finally {
    progress.end()
    await rm(folder, { recursive: true, force: true })
  }
}
