import type { Graph } from '../graph/graph.ts'
import { currentId, readMerges } from './merges.ts'

/** The merges of the graph, as this process knows them. */
export interface FollowedMerges {
  /** The id under which a node is in the graph now: the same, but for an official that was merged into another. */
  readonly currentId: (id: string) => string
  /** Reads them anew. */
  readonly refresh: () => Promise<void>
  readonly stop: () => void
}

// Whoever merged, another replica or a command, tells nobody.
const EVERY_MS = 5_000

/**
 * Reads the merges of the graph, and again every five seconds: an id of an official that was merged is replaced before a
 * statement is sent, so that no statement has to look. Rejects where the first reading fails; later ones are tried again.
 * @param onFault hears why a later reading failed
 */
export async function followMerges(graph: Graph, onFault: (fault: unknown) => void): Promise<FollowedMerges> {
  let now: ReadonlyMap<string, string> = new Map()
  const refresh = async () => {
    const merges = await readMerges((statement) => graph.read(statement))
    now = new Map([...merges.keys()].map((id) => [id, currentId(merges, id)]))
  }
  await refresh()
  const timer = setInterval(() => void refresh().catch(onFault), EVERY_MS)
  timer.unref()
  return { currentId: (id) => now.get(id) ?? id, refresh, stop: () => clearInterval(timer) }
}
