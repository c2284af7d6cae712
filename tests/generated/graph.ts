import { inject } from 'vitest'
import { generated } from '../../bench/graph/generate.ts'
import type { Size } from '../../bench/graph/size.ts'
import { connect, type Graph } from '../../src/graph/graph.ts'
import { applyConstraints, storeFacts } from '../../src/load/load.ts'

const REMOVE = {
  name: 'remove the generated graph',
  text: `MATCH (node) WHERE node.id CONTAINS ':bench-'
CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 2000 ROWS`,
}

/**
 * Puts the generated graph of a size beside the shared world, into the Neo4j of this run; whoever does so runs alone and
 * last. `close` takes it out again.
 */
export async function openGenerated(size: Size): Promise<{ readonly graph: Graph; close(): Promise<void> }> {
  const graph = connect({ ...inject('neo4j'), database: 'neo4j' })
  await applyConstraints(graph)
  // What a run left that was cut short would count with it.
  await graph.run(REMOVE)
  await storeFacts(graph, generated(size), () => undefined)
  return {
    graph,
    async close() {
      await graph.run(REMOVE)
      await graph.close()
    },
  }
}
