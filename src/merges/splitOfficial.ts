import { BadUserInput, DatabaseUnavailable } from '../errors.ts'
import { statements } from '../generated/statements.ts'
import type { Graph } from '../graph/graph.ts'
import { currentId, idsWithin, type Merges, readMerges } from './merges.ts'
import { countFacts, deriveAnew, lockOfficials, writeOfficials } from './settle.ts'

export interface SplitReport {
  /** The official that it was merged into, under its id now. */
  readonly from: string
  readonly links: number
}

/**
 * Undoes a merge, in one transaction: the official of this id is there again with the links and names that the sources
 * give it, and with those that had been merged into it. Merges may be undone in any order. Throws BAD_USER_INPUT, and
 * nothing is written, where it is not merged.
 */
export async function splitOfficial(graph: Graph, id: string): Promise<SplitReport> {
  return graph.writeTogether('split', async (run) => {
    const from = currentId(await readMerges(run), id)
    const before = await lockOfficials(run, [from])
    // Whoever held the lock may have merged or split in the meantime.
    const merged = await readMerges(run)
    mustBeMerged(id, merged)
    if (currentId(merged, id) !== from) throw new DatabaseUnavailable({ detail: `${id} was merged anew meanwhile` })
    await run(statements['merge/join'], { id, into: null })
    const merges = await readMerges(run)
    const ids = [from, id]
    await writeOfficials(run, merges, ids)
    const recorded = idsWithin(merges, id)
    const [[links] = []] = await run(statements['merge/moveLinks'], { from, to: id, recorded })
    await deriveAnew(run, merges, recorded, ids)
    const after = await lockOfficials(run, ids)
    await countFacts(run, before.values(), after.values())
    for (const alone of ids.filter((one) => idsWithin(merges, one).length === 1))
      await run(statements['merge/forgetRecord'], { id: alone })
    return { from, links: Number(links) }
  })
}

function mustBeMerged(id: string, merges: Merges): void {
  if (merges.has(id)) return
  const within = idsWithin(merges, id).slice(1)
  const instead = within.length > 0 ? ` Merged into it were ${within.join(', ')}: name one of these.` : ''
  throw new BadUserInput('id', `${id} is not merged into another official, so there is nothing to split off.${instead}`)
}
