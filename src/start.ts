import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { GraphCommand, ImportCommand } from './cli/command.ts'
import type { Outcome } from './cli/runCommand.ts'
import type { Config } from './config.ts'
import { type Database, openDatabase } from './database.ts'
import type { Progress } from './load/progress.ts'
import type { Teardown } from './teardown.ts'

const DATA = new URL('../data/', import.meta.url)
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

// A bar would tear the lines of a log that another program reads.
async function openProgress({ production }: Config, say: (line: string) => void): Promise<Progress> {
  if (process.stderr.isTTY && !production) return (await import('./cli/bars.ts')).inBars(process.stderr)
  return (await import('./load/progress.ts')).inLines(say)
}

async function loadGraph({ graph }: Database, config: Config, log: Logger): Promise<void> {
  const { applyConstraints, findOwnFacts, loadOwnFacts, ownFactsAreLoaded, readUnfinished, sayUnfinished } =
    await import('./load/load.ts')
  const own = config.facts === 'none' ? undefined : await findOwnFacts(DATA, config.facts)
  const constraints = applyConstraints(graph)
  // Its failure is heard below; until then it must not count as unhandled.
  constraints.catch(() => undefined)
  if (own && !(await ownFactsAreLoaded(graph, own)))
    await loadOwnFacts(graph, own, await openProgress(config, (line) => log.info(line)), constraints)
  await constraints
  const unfinished = await readUnfinished(graph)
  if (unfinished) log.warn(sayUnfinished(unfinished))
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

/** What an import does ahead of any database, `done` where nothing is left for one; undefined where there is nothing. */
async function withoutGraph(
  command: ImportCommand,
  config: Config,
  say: (line: string) => void,
  progress: Progress,
): Promise<(Outcome & { readonly done: boolean }) | undefined> {
  const { offline, tables } = command
  if (!offline && tables === undefined) return undefined
  const { exportTables, importOffline } = await import('./cli/importOffline.ts')
  if (tables !== undefined) return { text: await exportTables(command, tables, progress), done: true }
  return { text: await importOffline(command, config, say, progress), done: false }
}

/** Brings up the database, does one thing to the graph and resolves with what there is to say of it. */
export async function startAndRun(
  command: GraphCommand,
  config: Config,
  log: Logger,
  teardown: Teardown,
): Promise<Outcome> {
  const { prepareCommand, runCommand, writes } = await import('./cli/runCommand.ts')
  await prepareCommand(command)
  const say = (line: string) => log.info(line)
  const progress = await openProgress(config, say)
  const before = command.name === 'import' ? await withoutGraph(command, config, say, progress) : undefined
  if (before?.done) return before
  const { graph } = await openDatabase(config, log, teardown, () => undefined)
  const { applyConstraints } = await import('./load/load.ts')
  if (writes(command)) await applyConstraints(graph)
  const outcome = await runCommand(before ? { name: 'finish' } : command, graph, progress)
  return before ? { ...outcome, text: `${before.text}\n${outcome.text}` } : outcome
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
