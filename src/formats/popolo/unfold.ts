import type { PopoloObject } from './fields.ts'

/** Lists of objects that stand within another instead of in a list of the document, and the field that names it. */
const WITHIN: Readonly<Record<string, Readonly<Record<string, readonly [list: string, field: string]>>>> = {
  persons: { memberships: ['memberships', 'person_id'] },
  organizations: {
    memberships: ['memberships', 'organization_id'],
    posts: ['posts', 'organization_id'],
    children: ['organizations', 'parent_id'],
  },
  posts: { memberships: ['memberships', 'post_id'] },
  areas: { children: ['areas', 'parent_id'] },
  events: { children: ['events', 'parent_id'] },
}

/** The objects within an object, as if they stood in lists of the document, by the field that holds them. */
export function unfolded(
  list: string,
  object: PopoloObject,
): Record<string, readonly [string, readonly PopoloObject[]]> {
  const inner = Object.entries(WITHIN[list] ?? {}).flatMap(([field, [name, named]]) => {
    const objects = object[field]
    if (!Array.isArray(objects)) return []
    return [[field, [name, objects.map((one) => ({ [named]: object['id'], ...Object(one) }))]] as const]
  })
  return Object.fromEntries(inner)
}
