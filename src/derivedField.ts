/**
 * A field that is worked out in TypeScript: a pure function over columns of its node.
 * `columns` are Cypher expressions in which `it` is the node; `args` are the field's arguments, defaults included.
 */
export interface DerivedField {
  readonly columns: readonly string[]
  readonly derive: (columns: readonly unknown[], args: Readonly<Record<string, unknown>>) => unknown
}
