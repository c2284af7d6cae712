import { statements } from '../generated/statements.ts'
import type { Graph } from '../graph/graph.ts'
import { deriveKeys } from './derive.ts'
import type { Progress } from './progress.ts'

/**
 * Finishes an import of which all facts are in the graph, whose constraints stand: what Neo4j's importer cannot write, and
 * the derived keys. One that was cut short is made good by doing it again.
 */
export async function finishImport(graph: Graph, progress: Progress): Promise<void> {
  progress.begin('Putting lists right')
  for (const name of ['load/nodeLists', 'load/linkLists'] as const) await graph.run(statements[name])
  await deriveKeys(graph, progress)
}
