import type { NameFact } from '../../facts/fact.ts'
import { shownName } from '../../load/text.ts'
import type { Properties } from './entity.ts'

const PROPERTY: Readonly<Record<string, string>> = {
  PREFERRED: 'name',
  NATIVE: 'alias',
  TRANSLITERATION: 'alias',
  VARIANT: 'alias',
  FORMER: 'previousName',
  ABBREVIATION: 'weakAlias',
}

const KINDS = { name: 'VARIANT', alias: 'VARIANT', previousName: 'FORMER', weakAlias: 'ABBREVIATION' } as const

/** The properties that names stand in. */
export const NAME_PROPERTIES: readonly string[] = Object.keys(KINDS)

/** Names by what they are, the one that is shown first. FollowTheMoney keeps neither their language nor their script. */
export function writeNames(names: readonly NameFact[]): Properties {
  const properties: Record<string, string[]> = { name: [shownName(names) ?? ''] }
  for (const { value, kind } of names) {
    const list = properties[PROPERTY[kind] ?? 'alias']
    if (list) list.push(value)
    else properties[PROPERTY[kind] ?? 'alias'] = [value]
  }
  return properties
}

/** The first name is the preferred one; each text is one name. */
export function readNames(properties: Properties): NameFact[] {
  const names = new Map<string, NameFact>()
  for (const [property, kind] of Object.entries(KINDS))
    for (const value of properties[property] ?? [])
      if (!names.has(value)) names.set(value, { value, kind: names.size === 0 ? 'PREFERRED' : kind })
  return [...names.values()]
}
