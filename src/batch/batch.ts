import { DatabaseUnavailable } from '../errors.ts'
import type { Graph, Row, Statement } from '../graph/graph.ts'
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
 * Runs a statement for all requests at once: a promise for each, in their order. Where that fails or takes more than a
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
  const signals = waiting.map(({ signal }) => signal)
  const { signal, end } = startPatience(PATIENCE_MS, signals, leave)
  if (requests.length === 1) return requests.map((request) => runAlone(graph, statement, request).finally(end))

  const shared = Object.fromEntries(merged.shared.map((name) => [name, waiting[0]?.parameters[name]]))
  const rows = graph
    .read(
      { name: statement.name, text: merged.text },
      { ...shared, [REQUESTS]: waiting.map(({ parameters }, at) => ({ ...parameters, at })) },
      { signal },
    )
    .finally(end)
  const answered = rows.then((found) => new Map(found.map(([at, ...row]) => [waiting[Number(at)], row])))
  return requests.map(async (request) => {
    try {
      return (await answered).get(request)
    } catch (fault) {
      // It was tried again already, and what keeps one from the database keeps all.
      if (fault instanceof DatabaseUnavailable || request.signal.aborted) throw fault
      return runAlone(graph, statement, request)
    }
  })
}
