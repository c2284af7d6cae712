import type { NodeKind } from '../generated/graphql.ts'
import { kindKey } from '../names/nameKeys.ts'
import type { QueryKey } from '../names/queryKeys.ts'

const SIGNS = { WHOLE: '', PREFIX: '*', NEAR: '~1' } as const

/**
 * The keys as a query of Lucene's syntax, any of them, within nodes of these kinds: all where there is none. Keys are
 * letters, digits and dots (src/names/), so nothing in them is syntax; in capitals they spell no AND, OR or NOT, for a
 * skeleton has no D and no O.
 */
export function fullTextQuery(keys: readonly QueryKey[], kinds: readonly NodeKind[]): string {
  const weights = new Map<string, number>()
  for (const { key, match, weight } of keys) {
    const term = `${key}${SIGNS[match]}`
    weights.set(term, Math.max(weight, weights.get(term) ?? 0))
  }
  const any = [...weights].map(([term, weight]) => `${term}^${weight}`).join(' ')
  return kinds.length === 0 || any === '' ? any : `+(${kinds.map(kindKey).join(' ')})^0 +(${any})`
}
