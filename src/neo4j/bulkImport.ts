import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { standingOptions } from './command.ts'
import { provideJars } from './jars.ts'
import { findJava } from './java.ts'
import { tie } from './lifeline.ts'
import { machineMemory, sizeMemory } from './memory.ts'
import { own } from './owner.ts'
import { writeSettings } from './settings.ts'

export interface BulkImportOptions {
  /** As for startManagedNeo4j. */
  readonly dataDir: string
  readonly cacheDir: string
  readonly javaHome?: string | undefined
  /** Words of the command line of `neo4j-admin database import full`. */
  readonly words: readonly string[]
  readonly log: (line: string) => void
  /** Hears how far the importer is, 0 to 100, stage by stage. */
  readonly onPercent: (percent: number) => void
}

const DOTS = /(\d+)% /

/** Throws where the data folder has a graph already: the importer makes a new one. */
export async function checkNoGraph(dataDir: string): Promise<void> {
  const databases = await readdir(join(resolve(dataDir), 'neo4j', 'data', 'databases')).catch(() => [])
  if (databases.length > 0)
    throw new Error(
      `${resolve(dataDir)} has a graph already, and --offline makes a new one: set CHANCERY_DATA_DIR to another folder, ` +
        'or import without --offline.',
    )
}

/**
 * Makes the graph of a data folder that has none, by Neo4j's own importer, which takes a tenth of the time of an import
 * through the driver. All or nothing: the graph is put into its place when it is complete.
 */
export async function bulkImport(options: BulkImportOptions): Promise<void> {
  const { cacheDir, log, words, onPercent } = options
  const dataDir = resolve(options.dataDir)
  const owner = await own(dataDir, log)
  try {
    await checkNoGraph(dataDir)
    const java = await findJava(options.javaHome)
    const jars = await provideJars(cacheDir, log)
    const home = join(dataDir, 'neo4j')
    const partial = join(home, 'data.partial')
    await rm(partial, { recursive: true, force: true })
    await mkdir(join(home, 'conf'), { recursive: true, mode: 0o700 })
    const memory = sizeMemory(machineMemory())
    await writeFile(join(home, 'conf', 'neo4j.conf'), writeSettings({ data: partial, port: 0, memory }))
    const jvm = [...standingOptions(java), `-Xmx${memory.heap}m`, '-cp', jars.join(':')]
    const tool = ['org.neo4j.cli.AdminTool', 'database', 'import', 'full', ...words]
    const environment = [`NEO4J_HOME=${home}`, `NEO4J_CONF=${join(home, 'conf')}`]
    const onLine = (line: string) => {
      const [, percent] = DOTS.exec(line) ?? []
      if (percent !== undefined) onPercent(Number(percent))
    }
    const run = tie(['env', ...environment, java.command, ...jvm, ...tool], { grace: 0, onLine })
    const code = await run.exited
    if (code !== 0) throw new Error(`Neo4j's importer failed. It said last:\n${run.lastLines()}`)
    await rm(join(home, 'data'), { recursive: true, force: true })
    await rename(partial, join(home, 'data'))
  } finally {
    await owner.release()
  }
}
