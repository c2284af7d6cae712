import type { Parameters } from '../graph/graph.ts'

/** What a statement is asked with, and for how long somebody waits for the answer. */
export interface Request {
  readonly parameters: Parameters
  readonly signal: AbortSignal
}
