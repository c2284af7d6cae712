import { stampOf } from '../facts/bytes.ts'
import { FaultyFacts } from '../facts/faults.ts'
import { jsonLines } from '../facts/jsonLines.ts'
import type { Graph } from '../graph/graph.ts'
import { type Counts, type ImportOptions, importFacts, sum } from '../load/importFacts.ts'
import type { Progress } from '../load/progress.ts'
import { sayUnfinished } from '../load/unfinished.ts'
import type { ImportCommand } from './command.ts'
import { openReport } from './faultReport.ts'

/** How many facts there are of each type, for whoever imported them. */
export const byType = (counts: Counts): string =>
  [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([type, count]) => `${count.toLocaleString('en')} ${type}`)
    .join(', ')

/** Gives `work` the size of the files and who hears of their faults: the report has them all when it rejects. */
export async function withReport<T extends { readonly counts: Counts }>(
  { files, dryRun, report: path }: ImportCommand,
  progress: Progress,
  work: (options: Omit<ImportOptions, 'dryRun'>) => Promise<T>,
): Promise<T> {
  // Before anything else, so that a name that is misspelt shows at once.
  const stamps = await Promise.all(files.map(stampOf))
  const report = path === undefined ? undefined : await openReport(path)
  const bytes = stamps.reduce((sum, { size }) => sum + size, 0)
  try {
    const done = await work({ progress, bytes, ...(report ? { onFault: report.add } : {}) })
    await report?.end({ files, faults: 0, counts: done.counts, dryRun })
    return done
  } catch (fault) {
    if (fault instanceof FaultyFacts) await report?.end({ files, faults: fault.count, dryRun })
    throw fault
  } finally {
    progress.end()
  }
}

/** Imports files, or only checks them: what came of it. Rejects with FaultyFacts, when the report has them all. */
export async function importFiles(command: ImportCommand, graph: Graph, progress: Progress): Promise<string> {
  const { files, dryRun } = command
  const begun = performance.now()
  const { counts, former } = await withReport(command, progress, (options) =>
    importFacts(graph, files.map(jsonLines), { ...options, dryRun }),
  )
  const facts = `${sum(counts).toLocaleString('en')} facts`
  if (dryRun) return `Nothing is wrong with ${facts}; nothing was imported.\n${byType(counts)}`
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1)
  const done = `Imported ${facts} in ${seconds} s.\n${byType(counts)}`
  return former ? `${done}\n${sayUnfinished(former)}` : done
}
