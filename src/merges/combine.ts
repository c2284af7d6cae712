import type { OfficialRecord } from './record.ts'

type Name = OfficialRecord['names'][number]

/**
 * What several records of one official say together. The first is the one that the others were merged into: its names
 * come first, and where only one can be true, a birth or a death, what it says stands.
 * A name that two of them have is one name, with the sources of both; a second preferred name of a language is a variant.
 */
export function combine([first, ...others]: readonly [OfficialRecord, ...OfficialRecord[]]): OfficialRecord {
  return others.reduce(combineTwo, first)
}

function combineTwo(one: OfficialRecord, other: OfficialRecord): OfficialRecord {
  const names = [...one.names]
  const derived = new Set(one.derived)
  for (const [index, name] of other.names.entries()) {
    const at = names.findIndex((known) => isSameName(known, name))
    const known = names[at]
    if (known) names[at] = { ...known, sources: union(known.sources, name.sources) }
    else names.push(preferredTwice(names, name) ? { ...name, kind: 'VARIANT' } : name)
    // One source that was read makes a name that another record inferred a name that was read.
    const inferred = other.derived.includes(`names/${index}`)
    if (inferred && !known) derived.add(`names/${names.length - 1}`)
    if (!inferred && known) derived.delete(`names/${at}`)
  }
  for (const field of ['born', 'died'] as const)
    if (!one[field] && other[field] && other.derived.includes(field)) derived.add(field)
  const ids = new Set(one.identifiers.map(({ scheme, value }) => `${scheme} ${value}`))
  return {
    names,
    sources: union(one.sources, other.sources),
    derived: [...derived],
    identifiers: [
      ...one.identifiers,
      ...other.identifiers.filter(({ scheme, value }) => !ids.has(`${scheme} ${value}`)),
    ],
    born: one.born ?? other.born,
    died: one.died ?? other.died,
  }
}

const isSameName = (one: Name, other: Name): boolean =>
  one.value === other.value && one.language === other.language && one.script === other.script

const preferredTwice = (names: readonly Name[], { kind, language }: Name): boolean =>
  kind === 'PREFERRED' && names.some((known) => known.kind === 'PREFERRED' && known.language === language)

const union = (one: readonly string[], other: readonly string[]): string[] => [...new Set([...one, ...other])]
