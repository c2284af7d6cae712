import type { Fact } from '../facts/fact.ts'
import { jsonLines } from '../facts/jsonLines.ts'
import type { Graph } from '../graph/graph.ts'
import { factsOf } from './facts.ts'
import { importFacts } from './importFacts.ts'
import { inLines } from './progress.ts'
import type { Report } from './report.ts'
import { store } from './store.ts'

const silent: Report = () => undefined

/** Writes facts that are known to be right, and works out the derived keys of the whole graph anew. */
export async function storeFacts(graph: Graph, facts: Iterable<Fact>, report: Report): Promise<void> {
  await store(graph, factsOf(facts), 'facts of another program', inLines(report))
}

/**
 * Loads files of facts (docs/data-format.md) into the graph, whose constraints stand. Facts with the same ids are
 * replaced, others stay; the derived keys of the whole graph are worked out anew.
 * Rejects with FaultyFacts, with nothing written, when anything is wrong with any line of any file.
 */
export async function loadFacts(graph: Graph, files: readonly string[], report: Report = silent): Promise<void> {
  const begun = performance.now()
  const { counts } = await importFacts(graph, files.map(jsonLines), { progress: inLines(report) })
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1)
  report(`Loaded ${[...counts.values()].reduce((sum, count) => sum + count, 0)} facts in ${seconds} s`)
}
