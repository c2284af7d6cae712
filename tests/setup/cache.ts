import { homedir } from 'node:os'
import { resolve } from 'node:path'

/** As src/config.ts has it: Neo4j is fetched once for the service and for the tests. */
export const cacheDir = resolve(process.env['XDG_CACHE_HOME'] || resolve(homedir(), '.cache'), 'chancery')

export const javaHome = process.env['JAVA_HOME'] || undefined
