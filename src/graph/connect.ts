import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { DatabaseUnavailable } from '../errors.ts'
import { untilAborted } from './abort.ts'
import { translateFault } from './faults.ts'
import type { Graph, Limits, Parameters, Row, Run, Statement } from './graph.ts'
import { withRetries } from './retry.ts'
import { plainRows } from './rows.ts'

/** One statement that was sent: how long it took, and how many rows it gave or with which code it failed. */
export type StatementEvent = { readonly name: string; readonly ms: number } & (
  | { readonly rows: number }
  | { readonly fault: string }
)

export interface ConnectOptions {
  /** bolt://, neo4j://, or the same with +s or +ssc. */
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
  /** How long Neo4j may work on a read that names no limit of its own. */
  readonly readTimeoutMs?: number
  /** Called for every statement when it is over. */
  readonly onStatement?: (event: StatementEvent) => void
}

type Mode = 'READ' | 'WRITE'
type Send = (session: Session) => Promise<Row[]>

const READY_MS = 2_000

/** A whole number as Neo4j's LIMIT and SKIP need it: JavaScript numbers travel as floats. */
export const int = (value: number): unknown => neo4j.int(value)

/** A day, `2023-10-12`, as Neo4j stores it: a text would have to be read by date() for each property of each row. */
export function day(text: string): unknown {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
  return new neo4j.types.Date(year, month, date)
}

const openDriver = (options: ConnectOptions): Driver =>
  neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 5_000,
    // Nobody reads them here; the tests that do EXPLAIN every statement.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    userAgent: 'chancery',
  })

const transaction = (timeout: number | undefined) => (timeout === undefined ? {} : { timeout: Math.ceil(timeout) })

/** Opens a pool of connections. Nothing is sent yet: a wrong address shows with the first statement, or by `ready`. */
export function connect(options: ConnectOptions): Graph {
  const driver = openDriver(options)
  // Carries what was written over to the next reader, whichever member of a cluster serves it.
  const bookmarkManager = neo4j.bookmarkManager()
  let sent = 0

  async function inSession(mode: Mode, { name }: Statement, limits: Limits, send: Send): Promise<Row[]> {
    const session = driver.session({ database: options.database, defaultAccessMode: mode, bookmarkManager })
    const start = performance.now()
    const report = (outcome: { rows: number } | { fault: string }) =>
      options.onStatement?.({ name, ms: performance.now() - start, ...outcome })
    try {
      const work = () => send(session).finally(() => session.close())
      const rows = await untilAborted(name, limits.signal, work, () => session.close())
      report({ rows: rows.length })
      return rows
    } catch (error) {
      const fault = translateFault(name, error)
      report({ fault: fault.code })
      throw fault
    }
  }

  // Autocommit: 25 to 40 % faster than the driver's executeQuery, but without its retries.
  const autocommit = (mode: Mode, statement: Statement, parameters: Parameters, limits: Limits) =>
    inSession(mode, statement, limits, async (session) => {
      sent += 1
      const { records } = await session.run(statement.text, parameters, transaction(limits.timeoutMs))
      return plainRows(statement.name, records)
    })

  const graph: Graph = {
    get statements() {
      return sent
    },
    read(statement, parameters = {}, { signal, timeoutMs = options.readTimeoutMs } = {}) {
      return withRetries(() => autocommit('READ', statement, parameters, { signal, timeoutMs }), signal)
    },
    write: (statement, parameters = {}, limits = {}) =>
      inSession('WRITE', statement, limits, (session) =>
        session.executeWrite(async (tx) => {
          sent += 1
          const { records } = await tx.run(statement.text, parameters)
          return plainRows(statement.name, records)
        }, transaction(limits.timeoutMs)),
      ),
    async writeTogether<T>(name: string, work: (run: Run) => Promise<T>) {
      const answers: T[] = []
      await inSession('WRITE', { name, text: '' }, {}, (session) =>
        session.executeWrite(async (tx) => {
          const answer = await work(async (statement, parameters = {}) => {
            sent += 1
            const { records } = await tx.run(statement.text, parameters)
            return plainRows(statement.name, records)
          })
          answers.push(answer)
          return []
        }),
      )
      // The last: those of attempts that were given up come first.
      return answers.at(-1) as T
    },
    run: (statement, parameters = {}, limits = {}) => autocommit('WRITE', statement, parameters, limits),
    async ready() {
      const patience = new AbortController()
      const timer = setTimeout(
        () => patience.abort(new DatabaseUnavailable({ detail: `Neo4j did not answer within ${READY_MS} ms` })),
        READY_MS,
      )
      const ping = { name: 'ready', text: 'RETURN 1' }
      await graph.read(ping, {}, { signal: patience.signal }).finally(() => clearTimeout(timer))
    },
    close: () => driver.close(),
  }
  return graph
}
