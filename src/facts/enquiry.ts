import type { Elsewhere } from './elsewhere.ts'
import { type Fact, isLink } from './fact.ts'
import { hashOf } from './idHash.ts'
import { createIdSet, type IdSet } from './idSet.ts'
import type { FactFile } from './lines.ts'
import { factIn, soundFact } from './readFact.ts'
import { eachReference } from './references.ts'
import type { Survey } from './survey.ts'

const BATCH = 10_000

/** Collects ids, each once, and asks about them when there are many. */
function collector(ask: (ids: readonly string[]) => Promise<void>) {
  const asked = createIdSet()
  let waiting: string[] = []
  return {
    add(id: string): void {
      if (asked.add(hashOf(id))) waiting.push(id)
    },
    async settle(least: number): Promise<void> {
      if (waiting.length < least) return
      const ids = waiting
      waiting = []
      await ask(ids)
    },
  }
}

/**
 * Asks the graph what the survey leaves open, and adds the parts that it knows to the survey's own. Reads the files again for
 * the ids, unless there is nothing to ask. Gives the ids that are neither in the files nor in the graph.
 */
export async function enquire(files: readonly FactFile[], found: Survey, graph: Elsewhere): Promise<IdSet> {
  const there = createIdSet()
  const names = collector(async (ids) => {
    for (const id of await graph.nodesAmong(ids)) there.add(hashOf(id))
  })
  const parts = collector(async (ids) => {
    for (const part of await graph.partsAbove(ids)) found.hierarchy.addKnown(part)
    for (const id of await graph.sessionsAmong(ids)) found.hierarchy.addKnownSession(id)
  })
  function take(fact: Fact): void {
    eachReference(fact, (_, id) => {
      if (found.elsewhere.has(hashOf(id))) names.add(id)
    })
    if (fact.type === 'Meeting' && fact['kind'] === 'SESSION') parts.add(fact.id)
    if (!isLink(fact) || fact.type !== 'PART_OF') return
    parts.add(fact.start)
    parts.add(fact.end)
  }
  if (!graph.empty && found.elsewhere.size + found.hierarchy.size > 0) {
    for (const file of files)
      for await (const lines of file.read()) {
        for (const line of lines) {
          const fact = found.faulty ? soundFact(line) : factIn(line)
          if (fact !== undefined) take(fact)
        }
        await names.settle(BATCH)
        await parts.settle(BATCH)
      }
    await names.settle(1)
    await parts.settle(1)
  }
  const nowhere = createIdSet()
  for (const hash of found.elsewhere.hashes()) if (!there.has(hash)) nowhere.add(hash)
  return nowhere
}
