import { connect } from '../../src/graph/graph.ts'
import { applyConstraints, storeFacts } from '../../src/load/load.ts'
import { sparing } from '../../src/load/report.ts'
import { type ManagedNeo4j, startManagedNeo4j } from '../../src/neo4j/managed.ts'
import { generated } from './generate.ts'
import { findKept } from './kept.ts'
import { SIZES, type Size } from './size.ts'

export interface LoadOptions {
  readonly size: keyof typeof SIZES
  /** The per-user cache of src/config.ts: the graph is kept there, in `bench/`. */
  readonly cacheDir: string
  readonly javaHome?: string | undefined
  /** Hears what goes on, one sentence at a time. */
  readonly log: (line: string) => void
}

async function load(neo4j: ManagedNeo4j, size: Size, log: LoadOptions['log']): Promise<void> {
  const graph = connect({ ...neo4j, database: 'neo4j' })
  const begun = performance.now()
  try {
    await applyConstraints(graph)
    await storeFacts(graph, generated(size), sparing(log))
  } finally {
    await graph.close()
  }
  log(`Loaded in ${Math.round((performance.now() - begun) / 1_000)} s.`)
}

/**
 * Starts a managed Neo4j with the generated graph of that size, which is loaded first unless the cache has it. Other code
 * of the generator or of the loader makes it anew. Throws as startManagedNeo4j does, when another process uses it too.
 */
export async function startLoaded({ size, cacheDir, javaHome, log }: LoadOptions): Promise<ManagedNeo4j> {
  const kept = await findKept(cacheDir, size, SIZES[size])
  const neo4j = await startManagedNeo4j({ dataDir: kept.dataDir, cacheDir, javaHome, log })
  if (kept.complete) return neo4j
  try {
    log(`Loading the generated graph of size ${size}, once.`)
    await load(neo4j, SIZES[size], log)
    await kept.setComplete()
    return neo4j
  } catch (fault) {
    await neo4j.stop()
    throw fault
  }
}
