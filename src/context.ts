import type { ServerResponse } from 'node:http'
import type { FastifyBaseLogger } from 'fastify'
import { DeadlineExceeded } from './errors.ts'
import type { Graph } from './graph/graph.ts'

/** What one request carries to its resolvers. */
export interface Context {
  readonly graph: Graph
  /** The day in UTC on which the request came, ISO 8601: one answer never straddles midnight. */
  readonly today: string
  /** Aborted, with an error of ours as its reason, at the request's deadline and when the client goes away. */
  readonly signal: AbortSignal
  readonly log: FastifyBaseLogger
}

export interface ContextDeps {
  readonly graph: Graph
  readonly now: () => Date
  /** How long a request may take, in milliseconds. */
  readonly deadlineMs: number
}

/** Opens the context of one request; it closes with the response. */
export function openContext(deps: ContextDeps, response: ServerResponse, log: FastifyBaseLogger): Context {
  const controller = new AbortController()
  const giveUp = (detail: string) => controller.abort(new DeadlineExceeded({ detail }))
  const timer = setTimeout(() => giveUp(`the request took more than ${deps.deadlineMs} ms`), deps.deadlineMs)
  response.once('close', () => {
    clearTimeout(timer)
    if (!response.writableFinished) giveUp('the client went away')
  })
  return { graph: deps.graph, today: deps.now().toISOString().slice(0, 10), signal: controller.signal, log }
}
