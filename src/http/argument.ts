import { type ASTNode, isValueNode, Kind, type Token, TokenKind } from 'graphql'

/**
 * Where a value stands among the arguments: `first`, `filter.during.from`; a variable is named as `$day`. Undefined for
 * what is no value. The parsed value knows nothing of its surroundings, so the tokens ahead of it are read backwards:
 * a name counts where it is followed by a colon and encloses the value.
 */
export function argumentOf(node: ASTNode | undefined): string | undefined {
  if (node === undefined) return undefined
  if (node.kind === Kind.VARIABLE_DEFINITION) return `$${node.variable.name.value}`
  if (!isValueNode(node)) return undefined
  const path: string[] = []
  let closed = 0
  let enclosing = true
  for (let token: Token | null | undefined = node.loc?.startToken.prev; token; token = token.prev) {
    if (closed === 0 && token.kind === TokenKind.PAREN_L) break
    if (token.kind === TokenKind.BRACE_R || token.kind === TokenKind.BRACKET_R) closed += 1
    if (token.kind === TokenKind.BRACE_L || token.kind === TokenKind.BRACKET_L) {
      if (closed > 0) closed -= 1
      else if (token.kind === TokenKind.BRACE_L) enclosing = true
    }
    if (token.kind === TokenKind.COLON && closed === 0 && enclosing) {
      path.unshift(token.prev?.value ?? '')
      enclosing = false
    }
  }
  return path.length === 0 ? undefined : path.join('.')
}
