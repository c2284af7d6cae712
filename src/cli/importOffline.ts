import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { importerArguments } from '../bulk/importerArguments.ts'
import type { TableFiles } from '../bulk/table.ts'
import { writeTables } from '../bulk/writeTables.ts'
import type { Config, DatabaseConfig } from '../config.ts'
import { NOWHERE } from '../facts/elsewhere.ts'
import type { FactFile } from '../facts/lines.ts'
import { factsIn } from '../load/facts.ts'
import { checkAll, type ImportOptions, named, sum } from '../load/importFacts.ts'
import type { Progress } from '../load/progress.ts'
import { bulkImport, checkNoGraph } from '../neo4j/bulkImport.ts'
import type { ImportCommand } from './command.ts'
import { readFiles } from './importFiles.ts'

/** Checks files and writes them as tables. Rejects with FaultyFacts, with no table written. */
async function checkAndWrite(
  files: readonly FactFile[],
  folder: string,
  options: Omit<ImportOptions, 'dryRun'>,
): Promise<{ counts: ReadonlyMap<string, number>; tables: readonly TableFiles[] }> {
  const { progress } = options
  const checked = await checkAll(files, NOWHERE, options)
  progress.begin('Writing tables', sum(checked.counts))
  const tables = await writeTables(factsIn(files, checked), folder, named(files), progress.advance)
  return { counts: checked.counts, tables }
}

/** Writes files as tables into a folder: what to do with them. */
export async function exportTables(command: ImportCommand, folder: string, progress: Progress): Promise<string> {
  let tables: readonly TableFiles[] = []
  const work = async (files: readonly FactFile[], options: Omit<ImportOptions, 'dryRun'>) => {
    const written = await checkAndWrite(files, folder, options)
    ;({ tables } = written)
    return written
  }
  const said = await readFiles(command, progress, work, (facts) => `${facts} lie as tables in ${folder}.`)
  const words = importerArguments(tables, 'neo4j').join(' \\\n  ')
  return `${said}
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
  const folder = join(dataDir, 'tables')
  const work = async (files: readonly FactFile[], options: Omit<ImportOptions, 'dryRun'>) => {
    const { counts, tables } = await checkAndWrite(files, folder, options)
    progress.begin("Neo4j's importer", 100)
    let heard = 0
    const onPercent = (percent: number) => {
      progress.advance(percent - heard)
      heard = percent
    }
    await bulkImport({
      ...{ dataDir, cacheDir, javaHome, log, onPercent },
      words: importerArguments(tables, config.databaseName),
    })
    return { counts }
  }
  // An import that was cut short could not remove its own.
  await rm(folder, { recursive: true, force: true })
  try {
    return await readFiles(command, progress, work, (facts, seconds) => `Imported ${facts} offline in ${seconds} s.`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
