/** An alternative of a regular expression, written as a list: `met, conferred` is `(?:met|conferred)`. */
export const anyOf = (list: string): string =>
  `(?:${list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .join('|')})`
