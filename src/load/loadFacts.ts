import { checkTogether } from '../facts/check.ts'
import type { Fact } from '../facts/fact.ts'
import { FaultyFacts } from '../facts/faults.ts'
import { readFacts } from '../facts/read.ts'
import type { Graph } from '../graph/graph.ts'
import { currentFacts } from '../merges/currentFacts.ts'
import { readMerges } from '../merges/merges.ts'
import { deriveKeys } from './derive.ts'
import { readKnown } from './known.ts'
import { writeRecords } from './records.ts'
import { type Report, sparing } from './report.ts'
import { writeFacts } from './write.ts'

const silent: Report = () => undefined

/**
 * Writes facts that are known to be right, and works out the derived keys of the whole graph anew. Merges stand: what is
 * said of a merged id goes to the official that it became, and comes with it when it is split off.
 */
export async function storeFacts(graph: Graph, facts: Iterable<Fact>, report: Report): Promise<void> {
  const merges = await readMerges((statement) => graph.read(statement))
  await writeFacts(graph, merges.size === 0 ? facts : currentFacts(facts, merges), report)
  if (merges.size > 0) await writeRecords(graph, facts, merges)
  await deriveKeys(graph, report)
}

/**
 * Loads files of facts (docs/data-format.md) into the graph, whose constraints stand. Facts with the same ids are
 * replaced, others stay; the derived keys of the whole graph are worked out anew.
 * Rejects with FaultyFacts, with nothing written, when anything is wrong with any line of any file.
 */
export async function loadFacts(graph: Graph, files: readonly string[], report: Report = silent): Promise<void> {
  const begun = performance.now()
  const progress = sparing(report)
  const read = await readFacts(files)
  const faults = checkTogether(read, await readKnown(graph, read))
  if (faults.length > 0) throw new FaultyFacts(faults)
  await storeFacts(
    graph,
    read.facts.map(({ fact }) => fact),
    progress,
  )
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1)
  report(`Loaded ${read.facts.length} facts in ${seconds} s`)
}
