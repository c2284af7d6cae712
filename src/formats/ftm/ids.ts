import { isLinkType, LINKS, labelOf } from '../../facts/kinds.ts'

const PREFIXES = new Set(Object.values(LINKS).map(({ prefix }) => prefix as string))

const hex = (character: string): string => `.x${character.charCodeAt(0).toString(16)}`

/**
 * An id as FollowTheMoney takes it, which knows letters, digits, dots and dashes only and ends in a letter or digit:
 * `state:BLR` becomes `state.BLR`, and what may not stand there its hexadecimal number, `a_b` `a.x5fb`.
 */
export function ftmId(id: string): string {
  const [kind = '', slug = ''] = id.split(/:(.*)/s)
  const escaped = slug.replace(/_|\.(?=x)|[.-]$/g, hex)
  return `${kind}.${escaped}`
}

/** The id that was written so; undefined for ids of other people's entities. */
export function factId(id: string): string | undefined {
  const dot = id.indexOf('.')
  const kind = id.slice(0, Math.max(0, dot))
  if (labelOf(`${kind}:`) === undefined && !PREFIXES.has(kind)) return undefined
  return `${kind}:${id.slice(dot + 1).replace(/\.x([0-9a-f]{2})/g, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 16)))}`
}

const TYPES = new Map(Object.entries(LINKS).map(([type, { prefix }]) => [prefix as string, type]))

/** The type of link that an id is of; undefined where it is a node's. */
export function linkTypeOf(id: string) {
  const type = TYPES.get(id.slice(0, id.indexOf(':')))
  return isLinkType(type) ? type : undefined
}
