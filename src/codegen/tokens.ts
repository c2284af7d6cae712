/** A piece of Cypher: `variable` and `parameter` are what a compiled statement gives names of its own. */
export interface Token {
  readonly kind: 'variable' | 'parameter' | 'other'
  readonly text: string
}

const KEYWORDS = new Set(
  `all and any as asc ascending by call case collect contains count create delete desc descending detach distinct else
  end ends exists false foreach in is limit match merge none not null optional on or order remove return set shortest
  single skip starts then true typed union unwind when where with xor yield`.split(/\s+/),
)

const LEXEMES = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\$\w+|[A-Za-z_]\w*|\d+(?:\.\d+)?|\s+|./gsu

// In `USING INDEX SEEK link:TYPE(one, other)` alone: elsewhere they are good names.
const HINT_WORDS = /^(using|index|seek|scan)$/i

/**
 * Cuts Cypher into tokens and finds its variables: names that are no keyword, no label, property, function or map key.
 * The whole text is kept, so joining the tokens' texts gives it back.
 */
export function tokenize(cypher: string): Token[] {
  const lexemes = cypher.match(LEXEMES) ?? []
  const solid = lexemes.filter((lexeme) => lexeme.trim() !== '')
  let position = -1
  // A label expression runs from a colon over names joined by |, & and ! to the first thing that is neither.
  let label: 'none' | 'name' | 'operator' = 'none'
  let inHint = false
  return lexemes.map((text) => {
    if (text.trim() === '') return { kind: 'other', text }
    position++
    const before = solid[position - 1] ?? ''
    const after = solid[position + 1] ?? ''
    const isName = /^[A-Za-z_]/.test(text)
    const isLabel = isName && label === 'name'
    if (text === ':') label = mapKey(solid, position - 1) ? 'none' : 'name'
    else if (isLabel) label = 'operator'
    else label = label !== 'none' && '|&!'.includes(text) ? 'name' : 'none'
    if (/^using$/i.test(text)) inHint = true
    else if (text === ')') inHint = false
    if (text.startsWith('$')) return { kind: 'parameter', text }
    if (inHint && (HINT_WORDS.test(text) || before === '(' || before === ',')) return { kind: 'other', text }
    const named = before === '.' || /^(call|yield)$/i.test(before) || after === '(' || mapKey(solid, position)
    const variable = isName && !isLabel && !named && !KEYWORDS.has(text.toLowerCase())
    return { kind: variable ? 'variable' : 'other', text }
  })
}

/** Whether the name at a position is the key of a map: `{key: …` or `, key: …` with a brace around it. */
function mapKey(solid: readonly string[], position: number): boolean {
  const before = solid[position - 1]
  if (solid[position + 1] !== ':' || (before !== '{' && before !== ',')) return false
  let depth = 0
  for (let at = position - 1; at >= 0; at--) {
    const text = solid[at] ?? ''
    if (')]}'.includes(text)) depth++
    else if ('([{'.includes(text) && depth-- === 0) return text === '{'
  }
  return false
}

/** Marks variables as ‹name›; parameters keep their dollar. */
export const mark = (cypher: string): string =>
  tokenize(cypher)
    .map(({ kind, text }) => (kind === 'variable' ? `‹${text}›` : text))
    .join('')
