import { fastifyApolloHandler } from '@as-integrations/fastify'
import cors from '@fastify/cors'
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { createBatches } from './batch/batches.ts'
import type { Config } from './config.ts'
import { openContext } from './context.ts'
import type { Graph } from './graph/graph.ts'
import { createApollo } from './http/apollo.ts'
import { registerDrain } from './http/drain.ts'
import { readExamples } from './http/examples.ts'
import { type ReadinessCheck, registerHealth } from './http/health.ts'
import { registerIde } from './http/ide.ts'
import { registerRefusals } from './http/refusals.ts'
import { registerWelcome } from './http/welcome.ts'
import type { Execute } from './plan/execute.ts'

export interface ServerDeps {
  readonly graph: Graph
  readonly schema: GraphQLSchema
  /** Answers what is valid for the schema. */
  readonly execute: Execute
  readonly config: Pick<Config, 'corsOrigins' | 'deadlineMs' | 'introspection' | 'production'>
  readonly log: FastifyBaseLogger
  readonly checkReadiness: ReadinessCheck
  /** The clock; that of the machine unless told. */
  readonly now?: () => Date
  /** The id under which a node is in the graph now; the same unless told. */
  readonly currentId?: (id: string) => string
}

// A list of 500 ids in variables is some 30 kB.
const BODY_LIMIT = 512 * 1024

/** The door, not yet listening: /graphql, /ide/, /health/live, /health/ready and a page that leads to them. */
export async function createServer(deps: ServerDeps): Promise<FastifyInstance> {
  const { config, graph, log } = deps
  const examples = readExamples()
  const apollo = createApollo({ ...deps, ...config, examples })
  await apollo.start()

  const server: FastifyInstance = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
  })
  server.addHook('onClose', () => apollo.stop())
  registerDrain(server)
  registerRefusals(server)
  if (config.corsOrigins.length > 0)
    await server.register(cors, { origin: [...config.corsOrigins], methods: ['GET', 'POST'], maxAge: 600 })

  const { now = () => new Date(), currentId = (id) => id } = deps
  const contextDeps = { ask: createBatches(graph), now, currentId, deadlineMs: config.deadlineMs }
  const context = async (request: FastifyRequest, reply: FastifyReply) =>
    openContext(contextDeps, reply.raw, request.log)
  server.route({ method: ['GET', 'POST'], url: '/graphql', handler: fastifyApolloHandler(apollo, { context }) })
  registerHealth(server, deps.checkReadiness)
  registerWelcome(server)
  await registerIde(server, examples)
  return server
}
