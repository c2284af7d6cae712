import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Archive, findArchive, makeArchive } from './archive.ts'
import { type Access, boot } from './boot.ts'
import { Neo4jCannotRun } from './fault.ts'
import { provideJars } from './jars.ts'
import { findJava } from './java.ts'
import { machineMemory, sizeMemory } from './memory.ts'
import { NEO4J_GRACE, own } from './owner.ts'
import { identify } from './processes.ts'
import { makeThrowawayDir } from './throwaway.ts'
import { NEO4J_VERSION } from './version.ts'

export interface ManagedNeo4jOptions {
  /** Where the graph is kept; `throwaway` for a temporary folder that is removed at the stop. */
  readonly dataDir: string | 'throwaway'
  /** Shared by all who run Chancery under one account: the jars of Neo4j and what makes its starts faster. */
  readonly cacheDir: string
  /** JAVA_HOME; without it, and where it holds no Java 17 to 25, the PATH is searched. */
  readonly javaHome?: string | undefined
  /** Called when Neo4j has begun to boot: the time for work of one's own. */
  readonly onBooting?: () => void
  /** Hears what goes on, one sentence at a time. */
  readonly log: (line: string) => void
}

export interface ManagedNeo4j extends Access {
  /** Begins in the background what makes later starts faster, unless it is there; for when the service is up. */
  prepareFasterStarts(): void
  /** Stops Neo4j and gives the data folder up; may be called again. */
  stop(): Promise<void>
  /** Settles when Neo4j has ended, for whatever reason: with the last lines that it printed. Never rejects. */
  readonly exited: Promise<string>
}

interface Background {
  end(): Promise<void>
}

const NO_BACKGROUND: Background = { end: async () => undefined }

function archiveInBackground(archive: Archive, options: Parameters<typeof makeArchive>[1]): Background {
  const aborter = new AbortController()
  const made = makeArchive(archive.file, options, aborter.signal)
  return {
    end: () => {
      aborter.abort()
      return made
    },
  }
}

/**
 * Starts a Neo4j Community of our own as a child process; resolves when it answers. It ends with this process, however
 * that ends. Throws Neo4jCannotRun where Java or Maven is missing, and an Error that names the owner where another
 * process uses the data folder.
 */
export async function startManagedNeo4j(options: ManagedNeo4jOptions): Promise<ManagedNeo4j> {
  const { cacheDir, log } = options
  if (process.platform === 'win32') throw new Neo4jCannotRun('a POSIX shell ties it to the service; Windows has none.')
  const throwaway = options.dataDir === 'throwaway'
  const dataDir = throwaway ? await makeThrowawayDir() : resolve(options.dataDir)
  const owner = await own(dataDir, log)
  const release = () => (throwaway ? rm(dataDir, { recursive: true, force: true }) : owner.release())
  try {
    const java = await findJava(options.javaHome)
    const jars = await provideJars(cacheDir, log)
    const archive = await findArchive({ java, jars, cacheDir })
    const memory = sizeMemory(machineMemory())
    log(`Starting Neo4j ${NEO4J_VERSION} on Java ${java.feature}; its data lie in ${dataDir}.`)
    const start = Date.now()
    const { neo4j, ...access } = await boot({
      ...{ java, jars, dataDir, memory, log },
      jvmOptions: archive.there ? [`-XX:SharedArchiveFile=${archive.file}`] : [],
      grace: throwaway ? 0 : NEO4J_GRACE,
      onProcess: async ({ pid }, port) => {
        await owner.update({ port, neo4j: await identify(pid) })
        options.onBooting?.()
      },
    })
    log(`Neo4j answers at ${access.uri} after ${((Date.now() - start) / 1000).toFixed(1)} s.`)
    // A throw-away one uses an archive, but a run of tests is no time to make one.
    const wanted = !throwaway && !archive.there
    let background = NO_BACKGROUND
    const exited = neo4j.exited.then(neo4j.lastLines)
    const stop = async () => {
      await background.end()
      neo4j.cut()
      await exited
      await release()
    }
    let stopped: Promise<void> | undefined
    return {
      ...access,
      exited,
      prepareFasterStarts: () => {
        if (wanted && background === NO_BACKGROUND && stopped === undefined)
          background = archiveInBackground(archive, { java, jars, cacheDir, log })
      },
      stop: () => {
        stopped ??= stop()
        return stopped
      },
    }
  } catch (fault) {
    await release()
    throw fault
  }
}
