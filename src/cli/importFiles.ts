import { stampOf } from '../facts/bytes.ts'
import { FaultyFacts } from '../facts/faults.ts'
import type { FactFile } from '../facts/lines.ts'
import type { Graph } from '../graph/graph.ts'
import { type CheckOptions, type Counts, importFacts, sum } from '../load/importFacts.ts'
import type { Progress } from '../load/progress.ts'
import { sayUnfinished, type Unfinished } from '../load/unfinished.ts'
import type { ImportCommand } from './command.ts'
import { openReport } from './faultReport.ts'
import { openFiles } from './openFiles.ts'

const byNumber = (counts: Counts): string =>
  [...counts]
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .map(([type, count]) => `${count.toLocaleString('en')} ${type}`)
    .join(', ')

/** Rejects where a file is not there, or where they are of several formats. */
export async function prepareImport(command: ImportCommand): Promise<void> {
  await Promise.all(command.files.map(stampOf))
  openFiles(command)
}

interface Done {
  readonly counts: Counts
  readonly former?: Unfinished | undefined
}

/**
 * Does something with the files of an import, which hears of their faults: the report has them all when it rejects. Gives what
 * came of it, `say` the first sentence.
 */
export async function readFiles(
  command: ImportCommand,
  progress: Progress,
  work: (files: readonly FactFile[], options: CheckOptions) => Promise<Done>,
  say: (facts: string, seconds: string) => string,
): Promise<string> {
  const { files, dryRun } = command
  const begun = performance.now()
  const stamps = await Promise.all(files.map(stampOf))
  const opened = openFiles(command)
  const report = command.report === undefined ? undefined : await openReport(command.report)
  const bytes = stamps.reduce((total, { size }) => total + size, 0)
  try {
    const { counts, former } = await work(opened.files, { progress, bytes, ...(report ? { onFault: report.add } : {}) })
    await report?.end({ files, faults: 0, counts, dryRun })
    const seconds = ((performance.now() - begun) / 1_000).toFixed(1)
    const done = say(`${sum(counts).toLocaleString('en')} facts`, seconds)
    const left = opened.left.size > 0 ? [`Without a place in facts, and left out: ${byNumber(opened.left)}`] : []
    return [done, byNumber(counts), ...left, ...(former ? [sayUnfinished(former)] : [])].join('\n')
  } catch (fault) {
    if (fault instanceof FaultyFacts) await report?.end({ files, faults: fault.count, dryRun })
    throw fault
  } finally {
    progress.end()
  }
}

/** Imports files, or only checks them: what came of it. Rejects with FaultyFacts, when the report has them all. */
export const importFiles = (command: ImportCommand, graph: Graph, progress: Progress): Promise<string> =>
  readFiles(
    command,
    progress,
    (files, options) => importFacts(graph, files, { ...options, dryRun: command.dryRun }),
    (facts, seconds) =>
      command.dryRun ? `Nothing is wrong with ${facts}; nothing was imported.` : `Imported ${facts} in ${seconds} s.`,
  )
