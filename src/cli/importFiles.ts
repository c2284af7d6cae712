import { stampOf } from '../facts/bytes.ts'
import { FaultyFacts } from '../facts/faults.ts'
import { jsonLines } from '../facts/jsonLines.ts'
import type { Graph } from '../graph/graph.ts'
import { type Counts, importFacts } from '../load/importFacts.ts'
import type { Progress } from '../load/progress.ts'
import { sayUnfinished } from '../load/unfinished.ts'
import type { ImportCommand } from './command.ts'
import { openReport } from './faultReport.ts'

const total = (counts: Counts): number => [...counts.values()].reduce((sum, count) => sum + count, 0)

const byType = (counts: Counts): string =>
  [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([type, count]) => `${count.toLocaleString('en')} ${type}`)
    .join(', ')

/** Imports files, or only checks them: what came of it. Rejects with FaultyFacts, when the report has them all. */
export async function importFiles(command: ImportCommand, graph: Graph, progress: Progress): Promise<string> {
  const { files, dryRun } = command
  const begun = performance.now()
  // Before anything else, so that a name that is misspelt shows at once.
  const stamps = await Promise.all(files.map(stampOf))
  const report = command.report === undefined ? undefined : await openReport(command.report)
  try {
    const { counts, former } = await importFacts(graph, files.map(jsonLines), {
      ...{ progress, dryRun, bytes: stamps.reduce((sum, { size }) => sum + size, 0) },
      ...(report ? { onFault: report.add } : {}),
    })
    await report?.end({ files, faults: 0, counts, dryRun })
    const seconds = ((performance.now() - begun) / 1_000).toFixed(1)
    const facts = `${total(counts).toLocaleString('en')} facts`
    if (dryRun) return `Nothing is wrong with ${facts}; nothing was imported.\n${byType(counts)}`
    const done = `Imported ${facts} in ${seconds} s.\n${byType(counts)}`
    return former ? `${done}\n${sayUnfinished(former)}` : done
  } catch (fault) {
    if (fault instanceof FaultyFacts) await report?.end({ files, faults: fault.count, dryRun })
    throw fault
  } finally {
    progress.end()
  }
}
