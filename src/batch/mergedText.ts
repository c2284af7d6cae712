/** One text that answers several requests of one plan, a row each. */
export interface MergedText {
  readonly text: string
  /** The parameters that the requests of a batch must have in common; Cypher takes no variable behind LIMIT. */
  readonly shared: readonly string[]
}

const PARAMETER = /\$(\w+)/g
const LIMIT = /\bLIMIT .*?(?=\n|$|\}| RETURN | WITH | UNION )/g

/** The parameter that holds the parameters of each request. */
export const REQUESTS = 'requests'

/**
 * The text of a plan, run once for each row of `$requests`: a parameter becomes a key of the row's map. The first column
 * is the row's number `at`, the others are those of the plan.
 */
export function mergeText(text: string, columns: number): MergedText {
  const limits = [...text.matchAll(LIMIT)].map(([limit]) => limit)
  const shared = [...new Set(limits.flatMap((limit) => [...limit.matchAll(PARAMETER)].map(([, name]) => name ?? '')))]
  const own = text
    .replace(PARAMETER, (parameter, name: string) => (shared.includes(name) ? parameter : `request.${name}`))
    // A variable that a scope names is there in all of it, whatever a WITH keeps.
    .replace(/\bCALL \((\w?)/g, (_, first: string) => `CALL (request${first && `, ${first}`}`)
  const names = Array.from({ length: columns }, (_, at) => `column${at}`)
  return {
    text: `UNWIND $${REQUESTS} AS request\nCALL (request) {\n${own}\n}\nRETURN request.at, ${names.join(', ')}`,
    shared,
  }
}
