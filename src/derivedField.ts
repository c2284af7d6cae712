/** A field that is worked out in TypeScript, from which arguments are given: a plan serves all their values. */
export type DerivedField = (given: ReadonlySet<string>) => Derivation

/** A pure function over columns of a node. */
export interface Derivation {
  /** Cypher expressions in which `it` is the node. */
  readonly columns: readonly string[]
  /** The value, from the columns and the field's arguments, defaults included; absent where the one column is the value. */
  readonly derive?: (columns: readonly unknown[], args: Readonly<Record<string, unknown>>) => unknown
}
