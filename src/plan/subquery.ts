import type { Instance } from './instance.ts'

/** A value that a subquery works out, and the clauses that must stand before the RETURN in which it is used. */
export interface Subquery {
  readonly expression: string
  readonly clauses: readonly string[]
}

/**
 * A fragment's subquery as an expression. Neo4j refuses an expression in which an aggregation hides beside variables of
 * the row («implicit grouping»), so a fragment that aggregates becomes a clause, and the expression its variable.
 */
function subquery(instance: Instance, what: string, expression: string, body: string, result: string): Subquery {
  if (!instance.aggregates) return { expression, clauses: [] }
  const variable = `${instance.name}_${what}`
  return {
    expression: variable,
    clauses: [`CALL (${instance.parent ?? ''}) {\n${body}\nRETURN ${result} AS ${variable}\n}`],
  }
}

/** A row for each result, in their order. */
export function collectRows(instance: Instance, body: string, row: string): Subquery {
  return subquery(instance, 'rows', `COLLECT { ${body}\nRETURN ${row} }`, body, `collect(${row})`)
}

export const countRows = (instance: Instance, which: string, body: string): Subquery =>
  subquery(instance, `count_${which}`, `COUNT { ${ended(instance, body)} }`, body, 'count(*)')

export const someRow = (instance: Instance, which: string, body: string): Subquery =>
  subquery(instance, which, `EXISTS { ${ended(instance, body)} }`, `${body}\nWITH 1 AS one LIMIT 1`, 'count(*) > 0')

// A pattern by itself counts by a degree where it can; clauses behind a CALL need a RETURN.
const ended = ({ kept }: Instance, body: string): string =>
  body.startsWith('MATCH') ? body : `${body}\nRETURN ${kept.join(', ')}`
