import { type Fact, isLink, type LinkFact } from '../facts/fact.ts'
import { currentId, type Merges } from './merges.ts'

/** Whether a fact is what the sources say of an official that is merged with others: it belongs to its record. */
export function isOfRecord(fact: Fact, merges: Merges): boolean {
  if (fact.type !== 'Official') return false
  return merges.has(fact.id) || [...merges.values()].some(({ into }) => into === fact.id)
}

/**
 * Facts as they are written while merges stand: links name the officials that are there now, and say whom the sources
 * named, so that a split finds them. What belongs to a record is left out.
 */
export function currentFacts(facts: Iterable<Fact>, merges: Merges): Iterable<Fact> {
  return {
    *[Symbol.iterator]() {
      for (const fact of facts)
        if (isLink(fact)) yield currentLink(fact, merges)
        else if (!isOfRecord(fact, merges)) yield fact
    },
  }
}

function currentLink(fact: LinkFact, merges: Merges): LinkFact {
  const now = (id: string) => currentId(merges, id)
  const [start, by, expected] = [now(fact.start), fact['announcedBy'], fact['expected']]
  const changed: Record<string, unknown> = {}
  if (start !== fact.start) Object.assign(changed, { start, recordedStart: fact.start })
  if (typeof by === 'string' && now(by) !== by)
    Object.assign(changed, { announcedBy: now(by), recordedAnnouncedBy: by })
  if (Array.isArray(expected) && expected.some((id) => now(id) !== id))
    Object.assign(changed, { expected: [...new Set(expected.map(now))], recordedExpected: expected })
  return { ...fact, ...changed }
}
