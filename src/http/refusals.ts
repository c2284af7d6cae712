import { randomUUID } from 'node:crypto'
import type { FastifyError, FastifyInstance } from 'fastify'
import { Internal } from '../errors.ts'

const body = (message: string, extensions: Record<string, unknown>) => ({ errors: [{ message, extensions }] })

/** Answers what never reaches GraphQL (no such path, a body that is no JSON or too large) in GraphQL's shape. */
export function registerRefusals(server: FastifyInstance): void {
  server.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(body('There is nothing here. GraphQL is at /graphql.', { code: 'NOT_FOUND' })),
  )
  server.setErrorHandler<FastifyError>((error, _request, reply) => {
    const status = error.statusCode ?? 500
    if (status < 500) return reply.code(status).send(body(error.message, { code: 'BAD_REQUEST' }))
    const fault = new Internal({ cause: error })
    const incident = randomUUID()
    server.log.error({ incident, err: error }, fault.message)
    return reply.code(status).send(body(fault.message, { code: fault.code, incident }))
  })
}
