import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { Command } from './cli/command.ts'
import type { Config } from './config.ts'
import { type Database, openDatabase } from './database.ts'
import type { Teardown } from './teardown.ts'

const SEED = new URL('../data/seed/', import.meta.url)
// Neo4j needs two seconds of the ten in which everything is to have stopped.
const DRAIN_MS = 5_000

// Half a second of modules, loaded while Neo4j boots.
const loadDoor = async () => {
  const [{ createServer }, { buildExecutableSchema }, { missingConstraints }, { constraints }, { followMerges }] =
    await Promise.all([
      import('./server.ts'),
      import('./schema.ts'),
      import('./graph/standing.ts'),
      import('./generated/statements.ts'),
      import('./merges/followMerges.ts'),
    ])
  return { createServer, executable: buildExecutableSchema(), missingConstraints, constraints, followMerges }
}

const loadGraph = async ({ graph }: Database, { seed }: Config, log: Logger) => {
  const { applyConstraints, loadSeedIfNeeded, seedIsLoaded } = await import('./load/load.ts')
  if (!seed) return applyConstraints(graph)
  const [loaded] = await Promise.all([seedIsLoaded(graph, SEED), applyConstraints(graph)])
  if (!loaded) await loadSeedIfNeeded(graph, SEED, (line) => log.info(line))
}

async function drain(server: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => server.server.closeAllConnections(), DRAIN_MS)
  await server.close().finally(() => clearTimeout(timer))
}

async function listen(server: FastifyInstance, { host, port }: Config): Promise<void> {
  const listenTextResolver = (address: string) =>
    `Chancery answers at ${address.replace('127.0.0.1', 'localhost')}/graphql`
  await server.listen({ host, port, listenTextResolver }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    throw new Error(`Port ${port} is taken on ${host}. Stop what listens there, or set PORT to another port.`)
  })
}

/** Brings up the database, does one thing to the graph and resolves with what there is to say of it. */
export async function startAndRun(
  command: Exclude<Command, { name: 'serve' }>,
  config: Config,
  log: Logger,
  teardown: Teardown,
): Promise<string> {
  const { graph } = await openDatabase(config, log, teardown, () => undefined)
  const [{ applyConstraints }, { runCommand }] = await Promise.all([
    import('./load/load.ts'),
    import('./cli/runCommand.ts'),
  ])
  await applyConstraints(graph)
  return runCommand(command, graph)
}

/** Brings up the database, the graph and the door; resolves when requests are answered, with `lost` as in Database. */
export async function start(config: Config, log: Logger, teardown: Teardown): Promise<{ lost: Promise<string> }> {
  let door: ReturnType<typeof loadDoor> | undefined
  const database = await openDatabase(config, log, teardown, () => {
    door = loadDoor()
    // Its failure is heard below, after the database; until then it must not count as unhandled.
    door.catch(() => undefined)
  })
  const { graph } = database
  const openDoor = async () => {
    const { createServer, executable, missingConstraints, constraints, followMerges } = await (door ?? loadDoor())
    const checkReadiness = () => missingConstraints(graph, constraints)
    const merges = await followMerges(graph, (fault) => log.warn({ err: fault }, 'Reading the merges failed'))
    teardown.add('following the merges', async () => merges.stop())
    return createServer({ ...executable, graph, config, log, checkReadiness, currentId: merges.currentId })
  }
  // Side by side: the one works while the other waits for Neo4j.
  const [server] = await Promise.all([openDoor(), loadGraph(database, config, log)])
  teardown.add('the server', () => drain(server))
  await listen(server, config)
  database.settle()
  return { lost: database.lost }
}
