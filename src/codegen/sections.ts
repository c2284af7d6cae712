import type { AccessPath, Follows } from '../plan/fragment.ts'
import { guardedLines, parseBody } from './body.ts'
import { sortKeys } from './sortKeys.ts'
import { mark } from './tokens.ts'

type Fault = (index: number, reason: string) => Error

export const SECTION = /^\/\/ (access|follows): (.+)$/
const WALK = /^CALL \(([\w, ]+)\) \{$/

/** The body of a file and what stands behind it: access paths, and how a list follows one. */
export function sections(lines: readonly string[], fault: Fault) {
  const starts = lines.flatMap((line, index) => (SECTION.test(line) ? [index] : []))
  const access: AccessPath[] = []
  let follows: Follows | null = null
  for (const [position, at] of starts.entries()) {
    const [, kind, text = ''] = SECTION.exec(lines[at] ?? '') ?? []
    const body = lines.slice(at + 1, starts[position + 1])
    const faultIn: Fault = (index, reason) => fault(at + 1 + index, reason)
    if (body.length === 0) throw fault(at, 'a section without clauses')
    if (kind === 'access') access.push(accessPath(text, body, faultIn))
    else if (follows) throw fault(at, 'says follows twice')
    else follows = { ...follower(text, (reason) => fault(at, reason)), ...walk(body, faultIn) }
  }
  return { main: lines.slice(0, starts[0]), access, follows }
}

/** Clauses whose every row begins a walk, and the walk in a `CALL (…) { … }`, or the walk alone. */
function accessPath(order: string, lines: readonly string[], fault: Fault): AccessPath {
  const keys = sortKeys(order, (reason) => fault(-1, reason))
  const at = lines.findLastIndex((line) => WALK.test(line))
  if (at < 0) return { each: [], over: [], ...walk(lines, fault), keys }
  const over = (WALK.exec(lines[at] ?? '')?.[1] ?? '').split(', ').map(mark)
  if (lines.at(-1) !== '}')
    throw fault(lines.length - 1, 'the walk ends with } on a line of its own, and the section with it')
  const each = guardedLines(lines.slice(0, at))
  const inner = lines.slice(at + 1, -1).map((line) => line.replace(/^ {2}/, ''))
  return { each, over, ...walk(inner, (index, reason) => fault(at + 1 + index, reason)), keys }
}

function follower(text: string, fault: (reason: string) => Error): Pick<Follows, 'variable' | 'missing'> {
  const [, variable, ...missing] = /^(\w+)(?: unless (\w+))?$/.exec(text) ?? []
  if (variable === undefined) throw fault(`does not read follows: ${text}`)
  return { variable: mark(variable), missing: missing.filter((field) => field !== undefined) }
}

function walk(lines: readonly string[], fault: Fault) {
  const { match, where } = parseBody(lines, fault)
  return { match, where }
}
