/** A field that is worked out in TypeScript: a pure function over columns of its node. */
export interface DerivedField {
  /**
   * Cypher expressions in which `it` is the node. They may depend on which arguments are given; what is given must not
   * enter them, for a plan serves all values.
   */
  readonly columns: (given: ReadonlySet<string>) => readonly string[]
  /** The value, from the columns and the field's arguments, defaults included. */
  readonly derive: (columns: readonly unknown[], args: Readonly<Record<string, unknown>>) => unknown
}
