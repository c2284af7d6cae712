import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { connect } from '../../src/graph/graph.ts'
import { applyConstraints, loadFacts } from '../../src/load/load.ts'
import type { Connection } from './database.ts'

const FOLDERS = [new URL('../../data/seed/', import.meta.url), new URL('../world/', import.meta.url)]

/**
 * Loads the world that all tests share and none changes: the seed world, which is real, and tests/world/*.jsonl, which
 * is invented so that every field has something to answer.
 */
export async function loadWorld(connection: Connection): Promise<void> {
  const graph = connect({ ...connection, database: 'neo4j' })
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.jsonl'))
      .map((file) => fileURLToPath(new URL(file, folder))),
  )
  try {
    await applyConstraints(graph)
    await loadFacts(graph, files)
  } finally {
    await graph.close()
  }
}
