import { isRetryableError, Neo4jError } from 'neo4j-driver'
import { ChanceryError, DatabaseUnavailable, DeadlineExceeded, Internal } from '../errors.ts'

type Translation = (detail: string, cause: unknown) => ChanceryError

const unavailable =
  (advice: string): Translation =>
  (detail, cause) =>
    new DatabaseUnavailable({ detail: `${detail}. ${advice}`, cause })

const tooLate: Translation = (detail, cause) => new DeadlineExceeded({ detail, cause })
const ours: Translation = (detail, cause) => new Internal({ detail, cause })

// The first that matches counts.
const TRANSLATIONS: readonly (readonly [RegExp, Translation])[] = [
  [/^Neo\.\w+\.Transaction\.(TransactionTimedOut|LockClientStopped)/, tooLate],
  [/^Neo\.\w+\.Security\./, unavailable('Check NEO4J_USER and NEO4J_PASSWORD, and what that user may do')],
  [/^Neo\.\w+\.Database\.DatabaseNotFound$/, unavailable('Check NEO4J_DATABASE')],
  [/^Neo\.\w+\.Transaction\.Terminated$/, unavailable('Someone ended it, or Neo4j is stopping')],
  // A statement that asks for more memory than a transaction may have gets it no sooner the next time.
  [/^Neo\.TransientError\.General\.(MemoryPool|TransactionMemoryLimit|OutOfMemory|StackOverFlow)/, ours],
  [/^Neo\.TransientError\./, unavailable('Neo4j is busy; it was tried again in vain')],
  [/^(ServiceUnavailable|SessionExpired)$/, unavailable('Check that Neo4j runs and that NEO4J_URI leads to it')],
]

// The driver gives these no code of their own.
const CODELESS: readonly (readonly [RegExp, Translation])[] = [
  [/acquisition timed out/i, unavailable('All connections are taken: more requests at once than Neo4j can serve')],
  [
    /Server responded HTTP|handshake|certificate/i,
    unavailable('Check that NEO4J_URI leads to the Bolt port of a Neo4j'),
  ],
]

const translationOf = (error: Neo4jError): Translation =>
  TRANSLATIONS.find(([code]) => code.test(error.code))?.[1] ??
  CODELESS.find(([text]) => text.test(error.message))?.[1] ??
  ours

/** What the driver threw while it ran the statement of that name, as an error of ours. */
export function translateFault(name: string, error: unknown): ChanceryError {
  if (error instanceof ChanceryError) return error
  if (!(error instanceof Neo4jError)) return ours(`${name}: ${String(error)}`, error)
  return translationOf(error)(`${name}: ${error.code} (${error.gqlStatus}) ${error.message}`, error)
}

/** Whether the same statement may go through when it is sent again. */
export const mayRetry = (error: unknown): boolean => isRetryableError(error)

/** Whether a statement failed because it would have made a second node or link of an id. */
export const isTaken = (fault: unknown): boolean =>
  fault instanceof ChanceryError &&
  fault.cause instanceof Neo4jError &&
  fault.cause.code === 'Neo.ClientError.Schema.ConstraintValidationFailed'
