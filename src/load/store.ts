import type { Fact } from '../facts/fact.ts'
import type { Graph } from '../graph/graph.ts'
import { currentFacts, isOfRecord } from '../merges/currentFacts.ts'
import { readMerges } from '../merges/merges.ts'
import { deriveKeys } from './derive.ts'
import { changed, type Facts } from './facts.ts'
import type { Progress } from './progress.ts'
import { writeRecords } from './records.ts'
import { setUnfinished } from './unfinished.ts'
import { writeFacts } from './write.ts'

/**
 * Writes checked facts and works out the derived keys of the whole graph anew; the graph says meanwhile that it is unfinished.
 * Merges stand: what is said of a merged id goes to the official that it became, and comes with it when it is split off.
 * @param what names the facts for whoever finds the import unfinished
 * Gives how many facts were written.
 */
export async function store(graph: Graph, facts: Facts, what: string, progress: Progress): Promise<number> {
  const merges = await readMerges((statement) => graph.read(statement))
  const ofRecords: Fact[] = []
  const current = changed(facts, (chunk) => {
    ofRecords.push(...chunk.filter((fact) => isOfRecord(fact, merges)))
    return [...currentFacts(chunk, merges)]
  })
  let written = 0
  await setUnfinished(graph, what, 'FACTS')
  await writeFacts(graph, merges.size === 0 ? facts : current, (count) => {
    written += count
    progress.advance(count)
  })
  await writeRecords(graph, ofRecords, merges)
  await setUnfinished(graph, what, 'KEYS')
  await deriveKeys(graph, progress)
  return written + ofRecords.length
}
