import type { Bound } from './bound.ts'

/** Turns the value of a column into what is answered. */
export type Decode = (value: unknown, bound: Bound) => unknown

/** A Cypher expression and what to make of its value. */
export interface Column {
  readonly expression: string
  /** What must stand before the RETURN in which the expression is used. */
  readonly clauses: readonly string[]
  readonly decode: Decode
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

/** The key under which a decoded object carries the name of its type; a symbol, so that no alias can take its place. */
export const TYPE = Symbol('type')

export type Answer = Record<string | symbol, unknown>
