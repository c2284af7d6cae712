import { hashOf } from '../../facts/idHash.ts'
import { createIdSet } from '../../facts/idSet.ts'

/**
 * Tells of a fact whether the same was said before: a state that stands in a thousand rows is one fact. Kept are two hashes
 * of each, which two different facts do not share; what has the same id and says something else is for the import to refuse.
 */
export function repeatsOf(): (fact: Readonly<Record<string, unknown>>) => boolean {
  const ids = createIdSet()
  const texts = createIdSet()
  return (fact) => {
    const isNewId = ids.add(hashOf(String(fact['id'])))
    const isNewText = texts.add(hashOf(JSON.stringify(fact)))
    return !isNewId && !isNewText
  }
}
