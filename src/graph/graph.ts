/** A Cypher text under the name that stands in the log, the error and the metric. */
export interface Statement {
  readonly name: string
  readonly text: string
}

/** The columns of RETURN, in their order. */
export type Row = readonly unknown[]

export type Parameters = Readonly<Record<string, unknown>>

export interface Limits {
  /** Ends the statement, in the driver and in Neo4j, when it is aborted. */
  readonly signal?: AbortSignal | undefined
  /** How long Neo4j may work on it; for reads the connection's own default unless told, else no limit. */
  readonly timeoutMs?: number | undefined
}

/** Runs one of several statements. */
export type Run = (statement: Statement, parameters?: Parameters) => Promise<Row[]>

/**
 * The database. Everything rejects with DATABASE_UNAVAILABLE, DEADLINE_EXCEEDED or INTERNAL (src/errors.ts); the
 * statement's name stands in the private detail.
 */
export interface Graph {
  /** Runs a query in an autocommit transaction, on a follower where there is a cluster; lost connections are retried. */
  read(statement: Statement, parameters?: Parameters, limits?: Limits): Promise<Row[]>
  /** Runs a statement in a transaction of its own that is retried as a whole. */
  write(statement: Statement, parameters?: Parameters, limits?: Limits): Promise<Row[]>
  /** Runs statements in one transaction, which is retried as a whole: `work` may be called again. */
  writeTogether<T>(name: string, work: (run: Run) => Promise<T>): Promise<T>
  /** Runs once what Neo4j refuses inside a transaction that was begun by hand: schema, CALL … IN TRANSACTIONS. */
  run(statement: Statement, parameters?: Parameters, limits?: Limits): Promise<Row[]>
  /** How many statements were sent, retries included. */
  readonly statements: number
  /** Resolves when Neo4j answers a trivial query on our database within two seconds. */
  ready(): Promise<void>
  close(): Promise<void>
}

export { connect, day, int, type StatementEvent } from './connect.ts'
export { isTaken } from './faults.ts'
