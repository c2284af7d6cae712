import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseUnavailable } from '../errors.ts'
import { mayRetry } from './faults.ts'
import type { Graph } from './graph.ts'

// A wrong password does not become right, and Neo4j locks out who tries it too often.
const mayCome = (fault: unknown): boolean =>
  fault instanceof DatabaseUnavailable && (fault.cause === undefined || mayRetry(fault.cause))

/** Resolves when Neo4j answers; a Neo4j that is still starting has `patienceMs`. Rejects with what was wrong last. */
export async function awaitReady(graph: Graph, patienceMs: number, onWait: () => void): Promise<void> {
  const end = Date.now() + patienceMs
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await graph.ready()
    } catch (fault) {
      if (!mayCome(fault) || Date.now() > end) throw fault
      if (attempt === 0) onWait()
      await pause(500)
    }
  }
}
