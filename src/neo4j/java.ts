import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { Neo4jCannotRun } from './fault.ts'

export interface Java {
  /** The command that runs it: a path, or `java` as found on the PATH. */
  readonly command: string
  /** 17 for Java 17.0.21. */
  readonly feature: number
  /** All that `java -version` says: it differs from build to build. */
  readonly build: string
}

const OLDEST = 17
// Java 26 refuses the methods of sun.misc.Unsafe on which Neo4j 5.26 stands.
const NEWEST = 25

/** Reads what `java -version` says: 17 from `openjdk version "17.0.21"`, 8 from `"1.8.0_402"`; undefined if it is none. */
export function parseJavaVersion(text: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(text) ?? []
  return first === undefined ? undefined : Number(first === '1' ? second : first)
}

// Exit code and missing file alike: macOS has a `java` that only says where to get one.
const buildOf = (command: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    execFile(command, ['-version'], (error, _stdout, stderr) => resolve(error === null ? stderr : undefined))
  })

/** Finds Java 17 to 25, first in `javaHome`, then on the PATH; throws Neo4jCannotRun, naming what it found instead. */
export async function findJava(javaHome: string | undefined, onPath = 'java'): Promise<Java> {
  const fromHome = javaHome === undefined ? [] : [join(javaHome, 'bin', 'java')]
  const seen: string[] = []
  for (const command of [...fromHome, onPath]) {
    const build = await buildOf(command)
    const feature = parseJavaVersion(build ?? '')
    if (build !== undefined && feature !== undefined && feature >= OLDEST && feature <= NEWEST)
      return { command, feature, build }
    seen.push(`${command} is ${feature === undefined ? 'not there' : `Java ${feature}`}`)
  }
  throw new Neo4jCannotRun(`it needs Java ${OLDEST} to ${NEWEST}, but ${seen.join(', ')}.`)
}
