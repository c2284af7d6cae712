import type { Guarded } from '../plan/fragment.ts'
import { mark } from './tokens.ts'

const GUARD = / +\/\/ ((?:(?:if|unless) \w+ ?)+)$/
const CLAUSE = /^(MATCH|OPTIONAL MATCH|UNWIND|WITH|CALL|WHERE)\b/

/** A WHERE that no clause follows opens the conditions; a body without a clause is a value. */
export function parseBody(lines: readonly string[], fault: (index: number, reason: string) => Error) {
  // Lines are joined: what stands behind a comment would be lost without a word.
  const comment = lines.findIndex((line) => / \/\/|^\/\//.test(line.replace(GUARD, '')))
  if (comment >= 0)
    throw fault(comment, 'a comment behind the header is a guard: «// if argument» or «// unless argument»')
  if (lines.length === 0) return { match: [], where: [], value: null }
  if (!CLAUSE.test(lines[0] ?? '')) return { match: [], where: [], value: mark(lines.join('\n')) }
  const last = lines.findLastIndex((line) => CLAUSE.test(line))
  const at = lines[last]?.startsWith('WHERE ') ? last : lines.length
  const parts = guardedLines(lines)
  const match = parts.slice(0, at)
  const where: Guarded[] = []
  for (const [index, line] of lines.slice(at).entries()) {
    const part = parts[at + index] as Guarded
    const previous = where.at(-1)
    if (/^(WHERE| {2}AND) /.test(line)) where.push({ ...part, text: part.text.replace(/^(WHERE|AND) /, '') })
    else if (part.given.length + part.missing.length > 0)
      throw fault(at + index, 'a guard stands behind the first line of its condition')
    else if (previous) where[where.length - 1] = { ...previous, text: `${previous.text} ${part.text}` }
  }
  return { match, where: where.map(enclosed), value: null }
}

/** An OR keeps its own among conditions that are joined by AND. */
const enclosed = (part: Guarded): Guarded => (/ OR /.test(part.text) ? { ...part, text: `(${part.text})` } : part)

/** Lines with their variables marked, and what guards each. */
export function guardedLines(lines: readonly string[]): Guarded[] {
  // Marked as a whole: whether a name is the key of a map may stand lines above it.
  const marked = mark(lines.map((line) => line.replace(GUARD, '')).join('\n')).split('\n')
  return marked.map((text, index) => guarded(text, GUARD.exec(lines[index] ?? '')?.[1]))
}

function guarded(text: string, guard = ''): Guarded {
  const names = (word: string) => [...guard.matchAll(new RegExp(`${word} (\\w+)`, 'g'))].map(([, name]) => name ?? '')
  return { text: text.trim(), given: names('if'), missing: names('unless') }
}
