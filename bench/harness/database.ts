import { cacheDir, javaHome } from '../../tests/setup/cache.ts'
import type { Settings } from '../engines/settings.ts'
import { startLoaded } from '../graph/load.ts'
import type { Options } from './options.ts'

export interface Database {
  readonly settings: Settings
  readonly stop: () => Promise<void>
}

/** The Neo4j that the engines share: the one of --neo4j, else a managed one with the generated graph. */
export async function openDatabase({ neo4j, quick }: Options, log: (line: string) => void): Promise<Database> {
  if (neo4j !== undefined) {
    const { protocol, host, username, password } = new URL(neo4j)
    const settings = { uri: `${protocol}//${host}`, user: username, password: decodeURIComponent(password) }
    return { settings, stop: async () => undefined }
  }
  const managed = await startLoaded({ size: quick ? 'quick' : 'full', cacheDir, javaHome, log })
  return { settings: managed, stop: () => managed.stop() }
}
