import { BadUserInput } from '../errors.ts'
import { labelOf } from '../facts/kinds.ts'
import { statements } from '../generated/statements.ts'
import type { Graph } from '../graph/graph.ts'
import { currentId, idsWithin, type Merges, readMerges } from './merges.ts'
import { countFacts, deriveAnew, lockOfficials, writeOfficials } from './settle.ts'

export interface MergeReport {
  readonly links: number
  /** Meetings at which both were recorded: many of them speak against their being one. */
  readonly meetingsTogether: number
}

/**
 * Makes two officials found to be one the one of the id `into`, in one transaction: links move with their ids, names are
 * kept, and `id` answers with it from now on. splitOfficial undoes it. Throws BAD_USER_INPUT, and nothing is written, where
 * either is no official of the graph, or merged already.
 */
export async function mergeOfficials(graph: Graph, id: string, into: string): Promise<MergeReport> {
  if (id === into) throw new BadUserInput('into', `${id} is to be merged into itself: name two officials.`)
  return graph.writeTogether('merge', async (run) => {
    const before = await lockOfficials(run, [id, into])
    const standing = await readMerges(run)
    mustStand('id', id, before, standing)
    mustStand('into', into, before, standing)
    const [[meetingsTogether] = []] = await run(statements['merge/meetingsTogether'], { id, other: into })
    await run(statements['merge/keepRecords'], { ids: [id, into] })
    await run(statements['merge/join'], { id, into })
    const recorded = idsWithin(standing, id)
    const [[links] = []] = await run(statements['merge/moveLinks'], { from: id, to: into, recorded })
    await run(statements['merge/remove'], { id })
    const merges = await readMerges(run)
    await writeOfficials(run, merges, [into])
    await deriveAnew(run, merges, recorded, [into])
    const after = await lockOfficials(run, [into])
    await countFacts(run, before.values(), after.values())
    return { links: Number(links), meetingsTogether: Number(meetingsTogether) }
  })
}

function mustStand(argument: string, id: string, officials: ReadonlyMap<string, unknown>, merges: Merges): void {
  if (officials.has(id)) return
  const merge = merges.get(id)
  if (merge) {
    const now = currentId(merges, id)
    throw new BadUserInput(
      argument,
      `${id} was merged into ${merge.into} on ${merge.on}: name ${now}, or split ${id} off first.`,
    )
  }
  if (labelOf(id) !== 'Official')
    throw new BadUserInput(argument, `${id} is no official: only officials can be merged, as official:sergey-lavrov.`)
  throw new BadUserInput(argument, `There is no ${id} in the graph: name an official by its id.`)
}
