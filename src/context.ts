import { setMaxListeners } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { FastifyBaseLogger } from 'fastify'
import type { Ask } from './batch/batches.ts'
import { DeadlineExceeded } from './errors.ts'

/** Who asks. */
export interface Viewer {
  /** What the viewer may see, in a word: answers are shared among those of the same rights only. */
  readonly rights: string
}

/** Everything in the graph is public. */
const PUBLIC: Viewer = { rights: 'public' }

/** What one request carries to its resolvers. */
export interface Context {
  /** Runs the statement of a field of the root. */
  readonly ask: Ask
  readonly viewer: Viewer
  /** The day in UTC on which the request came, ISO 8601: one answer never straddles midnight. */
  readonly today: string
  /** The id under which a node is in the graph now, for one that may have been merged into another. */
  readonly currentId: (id: string) => string
  /** Aborted, with an error of ours as its reason, at the request's deadline and when the client goes away. */
  readonly signal: AbortSignal
  readonly log: FastifyBaseLogger
}

export interface ContextDeps {
  readonly ask: Ask
  readonly now: () => Date
  readonly currentId: (id: string) => string
  /** How long a request may take, in milliseconds. */
  readonly deadlineMs: number
}

/** Opens the context of one request; it closes with the response. */
export function openContext(deps: ContextDeps, response: ServerResponse, log: FastifyBaseLogger): Context {
  const controller = new AbortController()
  // Each field of the root listens; Node would take more than ten for a leak.
  setMaxListeners(0, controller.signal)
  const giveUp = (detail: string) => controller.abort(new DeadlineExceeded({ detail }))
  const timer = setTimeout(() => giveUp(`the request took more than ${deps.deadlineMs} ms`), deps.deadlineMs)
  response.once('close', () => {
    clearTimeout(timer)
    if (!response.writableFinished) giveUp('the client went away')
  })
  const today = deps.now().toISOString().slice(0, 10)
  return { ask: deps.ask, viewer: PUBLIC, today, currentId: deps.currentId, signal: controller.signal, log }
}
