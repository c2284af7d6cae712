import { importerArguments } from '../bulk/importerArguments.ts'
import { checkAndWrite, makeGraph } from '../bulk/makeGraph.ts'
import type { TableFiles } from '../bulk/table.ts'
import type { Config, DatabaseConfig } from '../config.ts'
import type { FactFile } from '../facts/lines.ts'
import type { CheckOptions } from '../load/importFacts.ts'
import type { Progress } from '../load/progress.ts'
import type { ImportCommand } from './command.ts'
import { readFiles } from './importFiles.ts'
import { nodesApart } from './nodesApart.ts'

/** Writes files as tables into a folder: what to do with them. */
export async function exportTables(command: ImportCommand, folder: string, progress: Progress): Promise<string> {
  const writeNodes = await nodesApart(command)
  let tables: readonly TableFiles[] = []
  const work = async (files: readonly FactFile[], options: CheckOptions) => {
    const written = await checkAndWrite(files, folder, { ...options, writeNodes })
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

/** Makes the graph of a data folder that has none: what came of it. What is derived is still to be worked out. */
export async function importOffline(
  command: ImportCommand,
  config: Config,
  log: (line: string) => void,
  progress: Progress,
): Promise<string> {
  const target = { ...managed(config), databaseName: config.databaseName, log }
  const writeNodes = await nodesApart(command)
  return readFiles(
    command,
    progress,
    (files, options) => makeGraph(files, target, { ...options, writeNodes }),
    (facts, seconds) => `Imported ${facts} offline in ${seconds} s.`,
  )
}
