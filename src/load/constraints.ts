import { constraints, statements } from '../generated/statements.ts'
import type { Graph } from '../graph/graph.ts'
import { missingConstraints } from '../graph/standing.ts'

// The first statement of a Neo4j that has just started waits for its compiler, on a busy machine for seconds.
const PATIENCE_MS = 60_000

/**
 * Makes constraints and indexes that are not there yet, all or none, and waits until they serve, for five minutes at most.
 * Doing it again changes nothing, and costs one statement instead of half a second of them.
 */
export async function applyConstraints(graph: Graph): Promise<void> {
  if ((await missingConstraints(graph, constraints, PATIENCE_MS)).length === 0) return
  // First, so that whoever finds the constraints standing has the vocabulary too.
  await graph.run(statements['load/vocabulary'])
  // Together: eighty commits of their own take half as long again.
  await graph.writeTogether('constraints', async (run) => {
    for (const constraint of constraints) await run(constraint)
  })
  await graph.read(statements['load/awaitIndexes'], {}, { timeoutMs: 310_000 })
}
