import type { Use } from './bound.ts'
import type { Read } from './parameters.ts'

/** Where the columns of an object come from. */
export interface Scope {
  /** The Cypher variable that holds the node, the relationship or the map; null for the root. */
  readonly variable: string | null
  /** For an answer type: the variable of each of its fields. */
  readonly fields?: Readonly<Record<string, string>>
  /** The use of the field that answers the object. */
  readonly use?: Use
  /** Arguments of lists further up that fields below may take as their default, by Type.field. */
  readonly inherited: Readonly<Record<string, Read>>
}

export const ROOT: Scope = { variable: null, inherited: {} }
