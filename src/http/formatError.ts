import { randomUUID } from 'node:crypto'
import type { FastifyBaseLogger } from 'fastify'
import { GraphQLError, type GraphQLFormattedError, isValueNode } from 'graphql'
import { BadUserInput, ChanceryError, DatabaseUnavailable, DeadlineExceeded, Internal } from '../errors.ts'
import { argumentOf } from './argument.ts'

// graphql-js and Apollo wrap what was thrown, some of it twice.
function innermost(error: unknown): unknown {
  let inner = error
  while (inner instanceof GraphQLError && inner.originalError !== undefined) inner = inner.originalError
  return inner
}

// A variable that is null where a value must be shows only in execution, without a code.
const isRefusedValue = (error: unknown): boolean =>
  error instanceof GraphQLError && error.nodes?.[0] !== undefined && isValueNode(error.nodes[0])

function refused(formatted: GraphQLFormattedError, error: unknown, inner: unknown): GraphQLFormattedError {
  const where = error instanceof GraphQLError ? argumentOf(error.nodes?.[0]) : undefined
  const argument = (inner instanceof BadUserInput ? inner.argument : undefined) ?? where
  return {
    ...formatted,
    extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT', ...(argument === undefined ? {} : { argument }) },
  }
}

const masked = (formatted: GraphQLFormattedError, fault: ChanceryError, extensions: Record<string, unknown> = {}) => ({
  message: fault.message,
  ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
  ...(formatted.path === undefined ? {} : { path: formatted.path }),
  extensions: { code: fault.code, ...extensions },
})

/**
 * What a client sees of an error. Faults of the request keep their text and get a code and, where it is known, the
 * argument. A fault of the database shows its public sentence. Anything else is INTERNAL with a neutral sentence and
 * an `incident`, under which the log tells the rest.
 */
export function errorFormatter(log: FastifyBaseLogger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const inner = innermost(error)
    const code = formatted.extensions?.['code']
    const unclassed = code === 'INTERNAL_SERVER_ERROR'
    if (inner instanceof BadUserInput || code === 'BAD_USER_INPUT' || (unclassed && isRefusedValue(inner)))
      return refused(formatted, error, inner)
    if (inner instanceof DatabaseUnavailable || inner instanceof DeadlineExceeded) {
      log.warn({ code: inner.code, detail: inner.detail, path: formatted.path }, inner.message)
      return masked(formatted, inner)
    }
    if (!unclassed && !(inner instanceof ChanceryError)) return formatted
    const incident = randomUUID()
    const fault = inner instanceof Internal ? inner : new Internal({ cause: inner })
    log.error({ incident, detail: fault.detail, err: fault.cause ?? fault, path: formatted.path }, fault.message)
    return masked(formatted, fault, { incident })
  }
}
