import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { claim } from './claim.ts'
import { Neo4jCannotRun } from './fault.ts'
import { tie } from './lifeline.ts'
import { countLine, NOTHING_FETCHED } from './mavenProgress.ts'
import { NEO4J_VERSION } from './version.ts'

const POM = fileURLToPath(new URL('../../neo4j/pom.xml', import.meta.url))
const ABOUT_MB = 125
const TELL_EVERY_MS = 2_000
const LOOK_EVERY_MS = 500
const NOT_FOUND = 127

const runMaven = async (into: string, maven: string, log: (line: string) => void): Promise<void> => {
  let fetched = NOTHING_FETCHED
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${into}`]
  const command = [maven, '-B', '-f', POM, `-Dneo4j.version=${NEO4J_VERSION}`, ...goal]
  const run = tie(command, {
    grace: 0,
    onLine: (line) => {
      fetched = countLine(fetched, line)
    },
  })
  const timer = setInterval(() => {
    // Maven has them from an earlier fetch, or is still asking what is needed.
    if (fetched.jars === 0) return
    log(`Fetching Neo4j ${NEO4J_VERSION}: ${Math.round(fetched.megabytes)} of about ${ABOUT_MB} MB.`)
  }, TELL_EVERY_MS)
  const code = await run.exited.finally(() => clearInterval(timer))
  if (code === NOT_FOUND) throw new Neo4jCannotRun(`Maven (${maven}) is not there to fetch it with.`)
  if (code !== 0)
    throw new Neo4jCannotRun(`Maven could not fetch it. Check the network and Maven's settings.\n${run.lastLines()}`)
}

// Into a folder of another name, which gets its own when all is there: what bears the name is complete.
async function fetchJars(folder: string, maven: string, log: (line: string) => void): Promise<void> {
  log(`Fetching Neo4j ${NEO4J_VERSION} with Maven, once: about ${ABOUT_MB} MB.`)
  const partial = `${folder}.partial`
  await rm(partial, { recursive: true, force: true })
  await runMaven(partial, maven, log)
  await rename(partial, folder)
  log(`Neo4j ${NEO4J_VERSION} lies in ${folder}.`)
}

const list = async (folder: string): Promise<readonly string[] | undefined> => {
  const names = await readdir(folder).catch(() => undefined)
  // An archive of classes holds for one order of the class path only.
  return names?.sort().map((name) => join(folder, name))
}

/**
 * The jars of Neo4j, fetched into the cache where they are not there yet; while another process fetches them, this one
 * waits. Throws Neo4jCannotRun where Maven is needed and missing or fails.
 */
export async function provideJars(
  cacheDir: string,
  log: (line: string) => void,
  maven = 'mvn',
): Promise<readonly string[]> {
  await mkdir(cacheDir, { recursive: true })
  const folder = join(cacheDir, `neo4j-${NEO4J_VERSION}`)
  for (let told = false; ; told = true) {
    const jars = await list(folder)
    if (jars !== undefined) return jars
    const { claim: mine, holder } = await claim(`${folder}.lock`)
    if (mine === undefined) {
      if (!told) log(`Waiting for process ${holder.pid}, which is fetching Neo4j.`)
      await pause(LOOK_EVERY_MS)
    } else {
      // Another process may have finished between the look and the claim.
      const missing = (await list(folder)) === undefined
      await (missing ? fetchJars(folder, maven, log) : Promise.resolve()).finally(mine.release)
    }
  }
}
