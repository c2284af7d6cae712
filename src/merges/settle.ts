import { statements } from '../generated/statements.ts'
import type { Run } from '../graph/graph.ts'
import { currentId, idsWithin, type Merges } from './merges.ts'
import { type OfficialRecord, recordOf } from './record.ts'
import { togetherProperties } from './together.ts'

/** What the records of an official and of those merged into it say, its own first. */
async function readRecords(run: Run, ids: readonly string[]): Promise<readonly [OfficialRecord, ...OfficialRecord[]]> {
  const [first, ...others] = (await run(statements['merge/records'], { ids })).map(recordOf)
  if (!first) throw new Error(`There is no record of ${ids[0]}`)
  return [first, ...others]
}

/** Writes officials anew from the records that belong to each: to itself and to those merged into it. */
export async function writeOfficials(run: Run, merges: Merges, ids: readonly string[]): Promise<void> {
  const officials = []
  for (const id of ids)
    officials.push({ id, together: togetherProperties(await readRecords(run, idsWithin(merges, id))) })
  await run(statements['merge/restore'], { officials })
}

/** Lets plans name the officials that these are now, and works out anew what rests on the links of officials. */
export async function deriveAnew(
  run: Run,
  merges: Merges,
  recorded: readonly string[],
  ids: readonly string[],
): Promise<void> {
  const current = [...merges.keys()].map((id) => [id, currentId(merges, id)])
  await run(statements['merge/renamePlans'], { recorded, current })
  const planIds = (await run(statements['merge/plansOf'], { ids })).map(([id]) => String(id))
  await run(statements['merge/service'], { ids })
  await run(statements['merge/attendances'], { ids })
  await run(statements['merge/meetingPresence'], { ids })
  await run(statements['merge/planExpectations'], { planIds })
  await run(statements['merge/linkEntries'], { ids, planIds })
}

/** Officials as they stand, theirs until the transaction ends: the sources of each. */
export async function lockOfficials(run: Run, ids: readonly string[]): Promise<Map<string, readonly string[]>> {
  const rows = await run(statements['merge/lock'], { ids })
  return new Map(rows.map(([id, sources]) => [String(id), (sources ?? []) as string[]]))
}

/** Makes good how many facts rest on each source: an official is one, whatever its records. */
export async function countFacts(
  run: Run,
  before: Iterable<readonly string[]>,
  after: Iterable<readonly string[]>,
): Promise<void> {
  const changes = new Map<string, number>()
  const add = (lists: Iterable<readonly string[]>, by: number): void => {
    for (const sources of lists) for (const id of sources) changes.set(id, (changes.get(id) ?? 0) + by)
  }
  add(before, -1)
  add(after, 1)
  await run(statements['merge/factCounts'], { changes: [...changes].filter(([, by]) => by !== 0) })
}
