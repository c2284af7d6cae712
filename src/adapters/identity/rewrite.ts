import type { Fact } from '../../facts/fact.ts'

/** The facts with officials named by their ids in place of those of mentions. */
export const rewrite = (facts: readonly Fact[], ids: ReadonlyMap<string, string>): Fact[] => {
  const known = (id: unknown): unknown => (typeof id === 'string' ? (ids.get(id) ?? id) : id)
  return facts.map((fact) => {
    const changed: Record<string, unknown> = {}
    for (const field of ['start', 'end', 'announcedBy'])
      if (fact[field] !== undefined) changed[field] = known(fact[field])
    const expected = fact['expected']
    if (Array.isArray(expected)) changed['expected'] = [...new Set(expected.map(known))]
    return { ...fact, ...changed } as Fact
  })
}
