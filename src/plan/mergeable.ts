const TOKEN = /\b(?:COLLECT|COUNT|EXISTS) ?\{|[{}]|\b(?:collect|count|min|max|sum|avg)\(/g

/**
 * Whether a text can run for several requests at once. An expression in which something is aggregated may not read a
 * variable beside it («implicit grouping»): it takes parameters only, and in a merged text these are keys of a variable.
 */
export function isMergeable(text: string): boolean {
  const inExpression: boolean[] = []
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '}') inExpression.pop()
    else if (token.endsWith('{')) inExpression.push(token !== '{' || inExpression.at(-1) === true)
    else if (inExpression.at(-1)) return false
  }
  return true
}
