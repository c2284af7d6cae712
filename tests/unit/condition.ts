/** Rows and parameters of a condition: `item.day` and `$cursor[0]`. */
export interface Values {
  readonly item: Readonly<Record<string, string | number>>
  readonly parameters: Readonly<Record<string, readonly (string | number)[]>>
}

const LEXEMES = /\s*(\(|\)|<=|>=|<|>|=|AND\b|OR\b|date\(|toInteger\(|'[^']*'|\$\w+\[\d+\]|item\.\w+)/y

/**
 * Judges a condition of a keyset page without a database. It knows only what such a condition is made of, and throws on
 * anything else; days compare as their texts do.
 */
export function holds(condition: string, values: Values): boolean {
  const lexemes = cut(condition)
  let at = 0
  const either = (): boolean => {
    let result = both()
    while (lexemes[at] === 'OR') {
      at++
      // Both sides are read to the end, whatever the first says.
      result = both() || result
    }
    return result
  }
  const both = (): boolean => {
    let result = one()
    while (lexemes[at] === 'AND') {
      at++
      result = one() && result
    }
    return result
  }
  const one = (): boolean => {
    if (lexemes[at] !== '(') return comparison()
    at++
    const result = either()
    expect(')')
    return result
  }
  const comparison = (): boolean => {
    const left = value()
    const operator = lexemes[at++]
    const right = value()
    if (operator === '<') return left < right
    if (operator === '<=') return left <= right
    if (operator === '>') return left > right
    if (operator === '>=') return left >= right
    if (operator === '=') return left === right
    throw new Error(`No comparison: ${operator} in ${condition}`)
  }
  const value = (): string | number => {
    const lexeme = lexemes[at++] ?? ''
    if (lexeme === 'date(' || lexeme === 'toInteger(') {
      const inner = value()
      expect(')')
      return inner
    }
    const [, parameter = '', index] = /^\$(\w+)\[(\d+)\]$/.exec(lexeme) ?? []
    const found = lexeme.startsWith("'")
      ? lexeme.slice(1, -1)
      : lexeme.startsWith('item.')
        ? values.item[lexeme.slice(5)]
        : values.parameters[parameter]?.[Number(index)]
    if (found === undefined) throw new Error(`No value: ${lexeme} in ${condition}`)
    return found
  }
  const expect = (lexeme: string): void => {
    if (lexemes[at++] !== lexeme) throw new Error(`Wants ${lexeme} in ${condition}`)
  }
  const result = either()
  if (at !== lexemes.length) throw new Error(`Goes on behind its end: ${condition}`)
  return result
}

function cut(condition: string): string[] {
  const lexemes: string[] = []
  LEXEMES.lastIndex = 0
  while (LEXEMES.lastIndex < condition.length) {
    const from = LEXEMES.lastIndex
    const lexeme = LEXEMES.exec(condition)?.[1]
    if (lexeme === undefined) throw new Error(`Cannot read «${condition.slice(from)}»`)
    lexemes.push(lexeme)
  }
  return lexemes
}
