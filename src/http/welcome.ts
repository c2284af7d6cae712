import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'

/** /: the page that leads to the Sandbox, the offline IDE and the rest. */
export function registerWelcome(server: FastifyInstance): void {
  const page = readFileSync(new URL('../../web/index.html', import.meta.url), 'utf8')
  server.get('/', (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
      .send(page),
  )
}
