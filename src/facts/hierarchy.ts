import { type Fact, isLink } from './fact.ts'
import { hashOf } from './idHash.ts'
import { createIdSet, type IdSet } from './idSet.ts'
import type { KnownPart } from './parts.ts'
import { waysBack } from './waysBack.ts'

/** What is part of what, and what is a session, by hashes: enough to tell where `checkParts` has to look. */
export interface Hierarchy {
  /** How many links and sessions of the files were added. */
  readonly size: number
  add(fact: Fact): void
  /** A link of the graph; it does not count where a line of the files replaces it. */
  addKnown(part: KnownPart): void
  addKnownSession(id: string): void
  /**
   * Nodes about which something is wrong, or may be, as two ids share a hash: none, where all is well.
   * @param nodes those of the files
   */
  suspects(nodes: IdSet): ReadonlySet<number>
}

/** Some fifty bytes for each link: most things are part of one other, and need no list. */
export function createHierarchy(): Hierarchy {
  const links = createIdSet()
  const sessions = createIdSet()
  const knownSessions = createIdSet()
  const whole = new Map<number, number>()
  const others = new Map<number, number[]>()
  let starts = 0

  function join(start: number, end: number): void {
    if (whole.has(start)) others.set(start, [...(others.get(start) ?? []), end])
    else whole.set(start, end)
  }
  function above(id: number): readonly number[] {
    const first = whole.get(id)
    if (first === undefined) return []
    const more = others.get(id)
    return more === undefined ? [first] : [first, ...more]
  }
  return {
    get size() {
      return starts + sessions.size
    },
    add(fact) {
      if (isLink(fact)) {
        if (fact.type !== 'PART_OF') return
        starts += 1
        links.add(hashOf(fact.id))
        join(hashOf(fact.start), hashOf(fact.end))
      } else if (fact.type === 'Meeting' && fact['kind'] === 'SESSION') sessions.add(hashOf(fact.id))
    },
    addKnown({ id, start, end }) {
      // Two that are asked about may have the same above them.
      if (links.add(hashOf(id))) join(hashOf(start), hashOf(end))
    },
    addKnownSession(id) {
      knownSessions.add(hashOf(id))
    },
    suspects(nodes) {
      const found = new Set<number>()
      for (const id of sessions.hashes()) if (above(id).length !== 1) found.add(id)
      for (const id of knownSessions.hashes()) if (!nodes.has(id) && above(id).length !== 1) found.add(id)
      const done = createIdSet()
      for (const id of whole.keys()) for (const way of waysBack(id, above, done)) for (const one of way) found.add(one)
      return found
    },
  }
}
