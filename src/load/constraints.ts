import { constraints, statements } from '../generated/statements.ts'
import type { Graph } from '../graph/graph.ts'

/** Makes constraints and indexes that are not there yet, and waits until they serve. Doing it again changes nothing. */
export async function applyConstraints(graph: Graph): Promise<void> {
  for (const constraint of constraints) await graph.write(constraint)
  await graph.run(statements['load/vocabulary'])
  await graph.read(statements['load/awaitIndexes'])
}
