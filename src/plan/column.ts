import type { ObjectLayout } from './layout.ts'

/** The row of an object, as one Cypher expression or as one for each of its columns, and what to make of it. */
export interface Column {
  readonly expression: string
  readonly expressions: readonly string[]
  /** What must stand before the RETURN in which the expression is used. */
  readonly clauses: readonly string[]
  readonly layout: ObjectLayout
}

/** The columns of a row that is being put together; an expression asked for twice is fetched once. */
export class Row {
  readonly #expressions: string[] = []
  readonly #clauses = new Set<string>()

  /** The position at which the expression's value will stand. */
  add(expression: string): number {
    const known = this.#expressions.indexOf(expression)
    return known >= 0 ? known : this.#expressions.push(expression) - 1
  }

  need(clauses: readonly string[]): void {
    for (const clause of clauses) this.#clauses.add(clause)
  }

  get clauses(): readonly string[] {
    return [...this.#clauses]
  }

  get expressions(): readonly string[] {
    return this.#expressions
  }

  get expression(): string {
    return `[${this.#expressions.join(', ')}]`
  }
}
