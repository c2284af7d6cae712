import type { Logger } from 'pino'
import type { Config } from './config.ts'
import type { Graph, StatementEvent } from './graph/graph.ts'
import { startManagedNeo4j } from './neo4j/managed.ts'
import type { Teardown } from './teardown.ts'

export interface Database {
  readonly graph: Graph
  /** Settles only when a managed Neo4j ends without having been asked to: with what it said last. */
  readonly lost: Promise<string>
  /** Begins what can wait until requests are answered. */
  readonly settle: () => void
}

interface Access {
  readonly uri: string
  readonly user: string
  readonly password: string
}

const PATIENCE_MS = 60_000

async function access(
  config: Config,
  log: Logger,
  teardown: Teardown,
  meanwhile: () => void,
): Promise<Access & Omit<Database, 'graph'>> {
  const { database } = config
  if (database.kind === 'given') {
    meanwhile()
    return { ...database, lost: new Promise(() => undefined), settle: () => undefined }
  }
  const managed = await startManagedNeo4j({ ...database, onBooting: meanwhile, log: (line) => log.info(line) })
  let stopping = false
  teardown.add('Neo4j', () => {
    stopping = true
    return managed.stop()
  })
  const lost = new Promise<string>((resolve) => {
    void managed.exited.then((said) => stopping || resolve(said))
  })
  return { ...managed, lost, settle: managed.prepareFasterStarts }
}

/**
 * The database that the configuration names, or else a Neo4j of our own; resolves when it answers. Calls `meanwhile` once
 * there is nothing left to do but wait: loading modules before would hold up the start of Neo4j by half a second.
 */
export async function openDatabase(
  config: Config,
  log: Logger,
  teardown: Teardown,
  meanwhile: () => void,
): Promise<Database> {
  const { uri, user, password, lost, settle } = await access(config, log, teardown, meanwhile)
  const [{ connect }, { awaitReady }] = await Promise.all([import('./graph/graph.ts'), import('./graph/awaitReady.ts')])
  const onStatement = ({ name, ...outcome }: StatementEvent) => log.debug(outcome, `statement ${name}`)
  const graph = connect({
    ...{ uri, user, password, database: config.databaseName },
    readTimeoutMs: config.deadlineMs,
    ...(log.isLevelEnabled('debug') ? { onStatement } : {}),
  })
  teardown.add('the connections to Neo4j', () => graph.close())
  // One of our own answers already.
  if (config.database.kind === 'given')
    await awaitReady(graph, PATIENCE_MS, () => log.info(`Waiting for Neo4j at ${uri}`))
  return { graph, lost, settle }
}
