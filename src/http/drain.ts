import type { FastifyInstance } from 'fastify'

// A client that keeps its connection alive would hold a closing server for the 72 s of Fastify's keep-alive, as the
// server closes the idle connections of one moment only: those whose request ends later have to be looked for again.
const LOOK_EVERY_MS = 50

/** Lets a closing server finish its requests and no more. */
export function registerDrain(server: FastifyInstance): void {
  server.addHook('preClose', async () => {
    const look = setInterval(() => server.server.closeIdleConnections(), LOOK_EVERY_MS)
    server.server.once('close', () => clearInterval(look))
  })
}
