import { fillParameters, parametersOf } from '../plan/text.ts'

/** One text that answers several requests of one plan, a row each. */
export interface MergedText {
  readonly text: string
  /** The parameters that the requests of a batch must have in common; Cypher takes no variable behind LIMIT. */
  readonly shared: readonly string[]
}

const LIMIT = /\bLIMIT .*?(?=\n|$|\}| RETURN | WITH | UNION )/g

/** The parameter that holds the parameters of each request. */
export const REQUESTS = 'requests'

/**
 * The text of a plan, run once for each row of `$requests`: a parameter becomes a key of the row's map. The first column
 * is the row's number `at`, the others are those of the plan.
 */
export function mergeText(text: string, columns: number): MergedText {
  const shared = [...new Set([...text.matchAll(LIMIT)].flatMap(([limit]) => parametersOf(limit)))]
  const own = fillParameters(text, (name) => (shared.includes(name) ? `$${name}` : `request.${name}`))
    // A variable that a scope names is there in all of it, whatever a WITH keeps.
    .replace(/\bCALL \((\w?)/g, (_, first: string) => `CALL (request${first && `, ${first}`}`)
  const names = Array.from({ length: columns }, (_, at) => `column${at}`)
  return {
    text: `UNWIND $${REQUESTS} AS request\nCALL (request) {\n${own}\n}\nRETURN request.at, ${names.join(', ')}`,
    shared,
  }
}
