/** Lets each fact through once, by its id: an office or a source is named by many entities. */
export function onlyOnce(): <T extends { readonly id: string }>(facts: readonly T[]) => T[] {
  const ids = new Set<string>()
  return (facts) =>
    facts.filter(({ id }) => {
      if (ids.has(id)) return false
      ids.add(id)
      return true
    })
}
