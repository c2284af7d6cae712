/** What a client may branch on. Faults of GraphQL itself keep the codes of Apollo Server (GRAPHQL_PARSE_FAILED and so on). */
export type ErrorCode = 'BAD_USER_INPUT' | 'DATABASE_UNAVAILABLE' | 'DEADLINE_EXCEEDED' | 'INTERNAL'

export interface ErrorOptions {
  /** For the operator's log: what happened and what to check. Never sent to a client. */
  readonly detail?: string
  readonly cause?: unknown
}

/** A failure with a public sentence (`message`) and a private `detail`. */
export abstract class ChanceryError extends Error {
  abstract readonly code: ErrorCode
  readonly detail: string | undefined

  constructor(message: string, options: ErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = new.target.name
    this.detail = options.detail
  }
}

/** The caller asked for what cannot be answered; the message says what would be right. */
export class BadUserInput extends ChanceryError {
  readonly code = 'BAD_USER_INPUT'
  /** The argument at fault, `first` or `filter.during.from`; undefined in a scalar, which does not know where it stands. */
  readonly argument: string | undefined

  constructor(argument: string | undefined, message: string) {
    super(message)
    this.argument = argument
  }
}

/** Neo4j cannot be reached or refuses to serve us; trying again later may help. */
export class DatabaseUnavailable extends ChanceryError {
  readonly code = 'DATABASE_UNAVAILABLE'

  constructor(options?: ErrorOptions) {
    super('The database does not answer at the moment. Try again in a few seconds.', options)
  }
}

/** The answer took longer than a request may take, or nobody waits for it any more. */
export class DeadlineExceeded extends ChanceryError {
  readonly code = 'DEADLINE_EXCEEDED'

  constructor(options?: ErrorOptions) {
    super(
      'This took longer than a request may take. Ask for less: smaller pages, a shorter period, fewer fields.',
      options,
    )
  }
}

/** A fault of ours. */
export class Internal extends ChanceryError {
  readonly code = 'INTERNAL'

  constructor(options?: ErrorOptions) {
    super('Something went wrong on our side.', options)
  }
}
