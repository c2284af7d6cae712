import type { Fact, NameFact } from '../../src/facts/fact.ts'
import { shownName } from '../../src/load/text.ts'

/** Fields that FollowTheMoney has no place for: docs/formats.md lists them too. */
const LOST = ['derived', 'attested', 'closed', 'remote', 'inForce', 'language']

const KINDS: Readonly<Record<string, string>> = { FORMER: 'FORMER', ABBREVIATION: 'ABBREVIATION' }
const RANKS = ['PREFERRED', 'NATIVE TRANSLITERATION VARIANT', 'FORMER', 'ABBREVIATION']

function names(all: readonly NameFact[]): NameFact[] {
  const shown = shownName(all) ?? ''
  const rank = ({ kind }: NameFact) => RANKS.findIndex((kinds) => kinds.includes(kind))
  const others = all.filter(({ value }) => value !== shown).toSorted((one, other) => rank(one) - rank(other))
  return [
    { value: shown, kind: 'PREFERRED' },
    ...others.map(({ value, kind }) => ({ value, kind: KINDS[kind] ?? 'VARIANT' })),
  ]
}

interface Identifier {
  readonly scheme: string
  readonly value: string
}

function carriedField(field: string, value: unknown): unknown {
  if (field === 'names') return names(value as readonly NameFact[])
  if (field === 'identifiers')
    return (value as Identifier[]).map(({ scheme, value: text }) => ({ scheme, value: text }))
  return value
}

/** What is left of a fact that went to FollowTheMoney and came back; nothing of a plan. */
export function carriedByFtm(fact: Fact): Fact[] {
  if (fact.type === 'PLANS_MEETING_AT') return []
  const fields = Object.entries(fact)
    .filter(([field]) => !LOST.includes(field))
    .map(([field, value]) => [field, carriedField(field, value)])
  return [Object.fromEntries(fields) as unknown as Fact]
}
