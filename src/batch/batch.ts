import { DatabaseUnavailable } from '../errors.ts'
import type { Graph, Parameters, Row, Statement } from '../graph/graph.ts'
import { type MergedText, REQUESTS } from './mergedText.ts'
import { startPatience } from './patience.ts'
import type { Request } from './request.ts'

// What one request may cost its neighbours.
const PATIENCE_MS = 1_000

/** Runs a statement for one request. */
export async function runAlone(
  graph: Graph,
  statement: Statement,
  { parameters, signal }: Request,
): Promise<Row | undefined> {
  const [row] = await graph.read(statement, parameters, { signal })
  return row
}

/**
 * Runs a statement for all requests at once: a promise for each, in their order. Where that fails, or takes more than a
 * second, each request is run again alone, so that only the one that is to blame gets the fault. Calls `leave` when the
 * next batch may begin: when this one is answered, or after a second.
 */
export function runBatch(
  graph: Graph,
  statement: Statement,
  merged: MergedText,
  requests: readonly Request[],
  leave: () => void,
): Promise<Row | undefined>[] {
  const waiting = requests.filter(({ signal }) => !signal.aborted)
  const [rowOf, distinct] = withoutRepeats(waiting)
  const several = distinct.length > 1
  const signals = waiting.map(({ signal }) => signal)
  const { signal, end } = startPatience(PATIENCE_MS, several, signals, leave)
  const run = several
    ? readTogether(graph, statement, merged, distinct, signal)
    : readOne(graph, statement, distinct, signal)
  const rows = run.finally(end)
  return requests.map(async (request) => {
    try {
      return (await rows)[rowOf.get(request) ?? -1]
    } catch (fault) {
      // It was tried again already, and what keeps one from the database keeps all.
      if (!several || fault instanceof DatabaseUnavailable || request.signal.aborted) throw fault
      return runAlone(graph, statement, request)
    }
  })
}

/** The different parameters that are asked with, and which of them each request brings: a dashboard asks for the same. */
function withoutRepeats(requests: readonly Request[]): [Map<Request, number>, readonly Parameters[]] {
  const [first, ...others] = requests
  if (first && others.length === 0) return [new Map([[first, 0]]), [first.parameters]]
  const known = new Map<string, number>()
  const distinct: Parameters[] = []
  const rowOf = new Map<Request, number>()
  for (const request of requests) {
    const key = JSON.stringify(request.parameters)
    const at = known.get(key) ?? distinct.push(request.parameters) - 1
    known.set(key, at)
    rowOf.set(request, at)
  }
  return [rowOf, distinct]
}

async function readOne(graph: Graph, statement: Statement, [parameters]: readonly Parameters[], signal: AbortSignal) {
  // All who wanted it have given up.
  if (parameters === undefined) return []
  return graph.read(statement, parameters, { signal })
}

async function readTogether(
  graph: Graph,
  { name }: Statement,
  { text, shared }: MergedText,
  distinct: readonly Parameters[],
  signal: AbortSignal,
): Promise<(Row | undefined)[]> {
  const common = Object.fromEntries(shared.map((parameter) => [parameter, distinct[0]?.[parameter]]))
  const requests = distinct.map((parameters, at) => ({ ...parameters, at }))
  const found = await graph.read({ name, text }, { ...common, [REQUESTS]: requests }, { signal })
  const rows = new Map(found.map(([at, ...row]) => [at, row]))
  return distinct.map((_, at) => rows.get(at))
}
