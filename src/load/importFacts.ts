import { basename } from 'node:path'
import { type Checked, checkFacts } from '../facts/check.ts'
import type { Elsewhere } from '../facts/elsewhere.ts'
import { type Fault, FaultyFacts, SHOWN } from '../facts/faults.ts'
import type { FactFile } from '../facts/lines.ts'
import type { Graph } from '../graph/graph.ts'
import { elsewhereIn } from './elsewhere.ts'
import { factsIn } from './facts.ts'
import type { Progress } from './progress.ts'
import { store } from './store.ts'
import { readUnfinished, type Unfinished } from './unfinished.ts'

export interface CheckOptions {
  readonly progress: Progress
  /** Their size on disk, all together. */
  readonly bytes?: number
  /** Hears of each fault, in the order of the lines. */
  readonly onFault?: (fault: Fault) => Promise<void> | void
}

export interface ImportOptions extends CheckOptions {
  /** Only checks: the graph is read, and nothing is written. */
  readonly dryRun?: boolean
  /** Called when nothing is wrong with the files, before anything is written: resolves when the graph is ready for it. */
  readonly onChecked?: () => Promise<void>
}

/** How many facts there are of each type. */
export type Counts = ReadonlyMap<string, number>

export interface Imported {
  readonly counts: Counts
  /** An import of other files that was never finished; the graph does not speak of it any more. */
  readonly former: Unfinished | undefined
}

export const sum = (counts: Counts): number => [...counts.values()].reduce((total, count) => total + count, 0)

/** The names of files, as many as are told in a sentence. */
export const named = (files: readonly FactFile[]): string => {
  const [first = '', ...others] = files.map(({ name }) => basename(name))
  return others.length > 2 ? `${first} and ${others.length} more files` : [first, ...others].join(', ')
}

/**
 * Checks files against each other and what is elsewhere; what the checks kept of them is given up before anything is written.
 * Rejects with FaultyFacts when anything is wrong.
 */
export async function checkAll(
  files: readonly FactFile[],
  elsewhere: Elsewhere,
  { progress, bytes, onFault }: CheckOptions,
): Promise<Pick<Checked, 'counts' | 'extents'>> {
  progress.begin('Checking', bytes)
  const { counts, extents, faults } = await checkFacts(files, elsewhere, progress.advance)
  const shown: Fault[] = []
  let count = 0
  for await (const fault of faults()) {
    count += 1
    if (count <= SHOWN) shown.push(fault)
    await onFault?.(fault)
  }
  if (count > 0) throw new FaultyFacts(shown, count)
  return { counts, extents }
}

/**
 * Imports files of facts into the graph, whose constraints stand by the time that they are written: docs/import.md. They are
 * read several times and never held in memory. Rejects with FaultyFacts, with nothing written, when anything is wrong.
 */
export async function importFacts(graph: Graph, files: readonly FactFile[], options: ImportOptions): Promise<Imported> {
  const { progress } = options
  const checked = await checkAll(files, await elsewhereIn(graph), options)
  if (options.dryRun) return { counts: checked.counts, former: undefined }
  await options.onChecked?.()
  const former = await readUnfinished(graph)
  const what = named(files)
  const total = sum(checked.counts)
  progress.begin('Writing facts', total)
  const written = await store(graph, factsIn(files, checked.extents), what, progress)
  if (written !== total)
    throw new Error(`${written} facts were written, not the ${total} that were checked: import ${what} again`)
  const lost = former?.stage === 'FACTS' && former.what !== what
  return { counts: checked.counts, former: lost ? former : undefined }
}
