import type { Entity, Properties } from './entity.ts'

const DATES = ['birthDate', 'deathDate', 'incorporationDate', 'dissolutionDate', 'startDate', 'endDate', 'publishedAt']
const ENDS = ['holder', 'post', 'member', 'organization', 'director', 'employee', 'employer', 'role']
const OTHERS = ['latitude', 'longitude', 'title']

// A post may be one of several organizations: each is a link.
const SEVERAL: Readonly<Record<string, string>> = { Position: 'organization' }

/** 1950-03-14 says what 1950 and 1950-03 say, and more; a time of day says more than facts do. */
function closest(dates: readonly string[]): readonly string[] {
  const days = [...new Set(dates.map((date) => date.replace(/T.*$/s, '')))]
  const [longest = ''] = days.toSorted((one, other) => other.length - one.length)
  return longest !== '' && days.every((day) => longest.startsWith(day)) ? [longest] : days
}

/**
 * An entity in which properties that have one place in a fact have one value, where FollowTheMoney takes any number: the
 * first, of dates the closest where the others agree with it. `left` names those of which values are left out.
 */
export function withSingleValues<E extends Entity>(
  entity: E,
): { readonly entity: E; readonly left: readonly string[] } {
  const properties: Record<string, readonly string[]> = { ...entity.properties }
  const left: string[] = []
  for (const name of [...DATES, ...ENDS, ...OTHERS]) {
    const values = properties[name]
    if (values === undefined || SEVERAL[entity.schema] === name) continue
    const told = DATES.includes(name) ? closest(values) : values
    if (told.length > 1) left.push(`${entity.schema}.${name}, more than one`)
    properties[name] = told.slice(0, 1)
  }
  return { entity: { ...entity, properties: properties satisfies Properties }, left }
}
