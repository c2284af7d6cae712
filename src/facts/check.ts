import type { Elsewhere } from './elsewhere.ts'
import { enquire } from './enquiry.ts'
import type { Fault } from './faults.ts'
import type { FactFile, Reading } from './lines.ts'
import { nameFaults } from './nameFaults.ts'
import { type Survey, survey } from './survey.ts'

/** Files of facts that were checked against each other and against the graph. */
export interface Checked extends Pick<Survey, 'counts' | 'extents'> {
  /** What is wrong, in the order of the lines; the files are read again for it, unless all is well. */
  faults(): AsyncIterable<Fault>
}

async function* none(): AsyncGenerator<never> {}

/**
 * Checks files of facts (docs/import.md) without keeping them: one reading where nothing has to be asked from the graph,
 * else two, and where anything is wrong two more that name it. Rejects where a file cannot be read.
 */
export async function checkFacts(
  files: readonly FactFile[],
  graph: Elsewhere,
  onBytes?: Reading['onBytes'],
): Promise<Checked> {
  const found = await survey(files, onBytes)
  const nowhere = await enquire(files, found, graph)
  const suspects = found.hierarchy.suspects(found.nodes)
  const { counts, extents, faulty, repeated } = found
  const well = !faulty && repeated.size + nowhere.size + suspects.size === 0
  return { counts, extents, faults: well ? none : () => nameFaults(files, found, { nowhere, suspects, graph }) }
}
