import { hashOf } from '../facts/idHash.ts'
import { createIdSet } from '../facts/idSet.ts'

/** Lets each fact through once, by its id: an office or a source is named by many entities. */
export function onlyOnce(): <T extends { readonly id: string }>(facts: readonly T[]) => T[] {
  const ids = createIdSet()
  return (facts) => facts.filter(({ id }) => ids.add(hashOf(id)))
}
