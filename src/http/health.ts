import type { FastifyInstance } from 'fastify'
import { ChanceryError } from '../errors.ts'

/** Names what the database lacks to serve us; rejects where it does not answer. */
export type ReadinessCheck = () => Promise<readonly string[]>

async function answer(check: ReadinessCheck, server: FastifyInstance): Promise<[number, Record<string, unknown>]> {
  try {
    const missing = await check()
    if (missing.length === 0) return [200, { status: 'ready' }]
    return [503, { status: 'not ready', reason: 'Constraints or indexes are missing or not online yet.', missing }]
  } catch (error) {
    const detail = error instanceof ChanceryError ? error.detail : String(error)
    server.log.warn({ detail }, 'not ready: the database does not answer')
    return [503, { status: 'not ready', reason: 'The database does not answer.' }]
  }
}

/** /health/live: the process answers. /health/ready: Neo4j answers too, and all constraints and indexes stand. */
export function registerHealth(server: FastifyInstance, check: ReadinessCheck): void {
  server.get('/health/live', async () => ({ status: 'live' }))
  server.get('/health/ready', async (_request, reply) => {
    const [status, body] = await answer(check, server)
    return reply.code(status).header('cache-control', 'no-store').send(body)
  })
}
