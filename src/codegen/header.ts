import { cursorKeys, type SortKey } from '../paging/keyset.ts'
import type { Fragment, Guarded, Parameter } from '../plan/fragment.ts'
import { tokenize } from './tokens.ts'

/** A fault in a file under cypher/: the file, the line and what would be right. */
export class HeaderFault extends Error {
  constructor(file: string, line: number, reason: string) {
    super(`cypher/${file}.cypher:${line}: ${reason}`)
    this.name = 'HeaderFault'
  }
}

const HEADER = /^\/\/ ([a-z]+)(?: ([A-Z_]+))?: (.+)$/
const KEYS = ['from', 'yields', 'order', 'parameters', 'filters', 'exists', 'example']
const GUARD = / +\/\/ ((?:(?:if|unless) \w+ ?)+)$/
const KEY = /^(?:(date|int|float|fixed) )?([\w.]+(?:\(.*\))?)( DESC)?( undated last)?$/

/** Reads one file of cypher/; its name is its path without the ending. Throws a HeaderFault. */
export function parseFragment(name: string, content: string): Fragment {
  const lines = content.trimEnd().split('\n')
  const start = lines.findIndex((line) => !line.startsWith('//'))
  const fault = (line: number, reason: string) => new HeaderFault(name, line + 1, reason)
  if (start < 0) throw fault(lines.length, 'ends before its Cypher')
  if (start === 0 || HEADER.test(lines[0] ?? '')) throw fault(0, 'begins with a sentence that says what it answers')
  const header: Record<string, string> = {}
  const lineOf: Record<string, number> = {}
  const orders: Record<string, SortKey[]> = {}
  for (const [index, line] of lines.slice(0, start).entries()) {
    const [, key, variant, value] = HEADER.exec(line) ?? []
    if (key === undefined || value === undefined) continue
    if (!KEYS.includes(key)) throw fault(index, `no header «${key}»; there are ${KEYS.join(', ')}`)
    const full = variant === undefined ? key : `${key} ${variant}`
    if (lineOf[full] !== undefined) throw fault(index, `says ${full} twice`)
    if (variant !== undefined && key !== 'order') throw fault(index, `only an order has a variant: ${full}`)
    lineOf[full] = index
    if (key === 'order') orders[variant ?? ''] = sortKeys(value, (reason) => fault(index, reason))
    else header[key] = value
  }
  const faultIn = (key: string) => (text: string) => fault(lineOf[key] ?? 0, `does not read ${key}: ${text}`)
  const { match, where, value } = body(lines.slice(start), (index, reason) => fault(start + index, reason))
  const yields = header['yields'] === undefined ? null : parseYields(header['yields'])
  if (header['example'] === undefined) throw fault(start, 'needs a header «example: operation»')
  if (value === null && name.split('/')[0]?.endsWith('Filter') !== true && match.length > 0 && yields === null)
    throw fault(start, 'clauses need a header «yields: variable»')
  return {
    name,
    from: header['from'] ?? null,
    yields,
    match,
    where,
    value,
    orders,
    parameters: split(header['parameters'] ?? '').map((text) => parameter(text, faultIn('parameters'))),
    exists: Object.fromEntries(split(header['exists'] ?? '').map((text) => existing(text, faultIn('exists')))),
    example: header['example'],
    filters: Object.fromEntries(split(header['filters'] ?? '').map((text) => filter(text, faultIn('filters')))),
  }
}

/** Marks variables as ‹name›; parameters keep their dollar. */
const mark = (cypher: string): string =>
  tokenize(cypher)
    .map(({ kind, text }) => (kind === 'variable' ? `‹${text}›` : text))
    .join('')

const split = (list: string): string[] => (list === '' ? [] : list.split(/,\s*(?![^(]*\))/))

function sortKeys(list: string, fault: (reason: string) => Error): SortKey[] {
  const keys = split(list).map((text): SortKey => {
    const [, type = 'text', expression, descending, undated] = KEY.exec(text.trim()) ?? []
    if (expression === undefined || (undated && (type !== 'date' || descending))) throw fault(`no sort key: ${text}`)
    return {
      expression: mark(expression),
      descending: descending !== undefined,
      type: type as SortKey['type'],
      undatedLast: undated !== undefined,
    }
  })
  // The list is read in two stretches, dated and undated: behind another key there would be two for each of its values.
  if (cursorKeys(keys).findIndex(({ undatedLast }) => undatedLast) > 0)
    throw fault('«undated last» stands at the first key that is not fixed')
  return keys
}

const PARAMETER = /^(\w+)(?: as (words|folded))?(?: (\d+) to (\d+))?( distinct)?((?: or [\w.]+)*)$/

function parameter(text: string, fault: (text: string) => Error): Parameter {
  const [, name, as = null, least, most, distinct, defaults = ''] = PARAMETER.exec(text) ?? []
  if (name === undefined) throw fault(text)
  return {
    name,
    as: as as Parameter['as'],
    range: least === undefined ? null : [Number(least), Number(most)],
    distinct: distinct !== undefined,
    defaults: defaults.split(' or ').slice(1),
  }
}

function existing(text: string, fault: (text: string) => Error): [string, string] {
  const [, name, labels] = /^(\w+) in ([\w|]+)$/.exec(text) ?? []
  if (name === undefined || labels === undefined) throw fault(text)
  return [name, labels]
}

function filter(text: string, fault: (text: string) => Error): [string, string] {
  const [, name, variable] = /^(\w+) on (\w+)$/.exec(text) ?? []
  if (name === undefined || variable === undefined) throw fault(text)
  return [name, variable]
}

function parseYields(text: string): string | Record<string, string> {
  if (!/[,:]/.test(text)) return text
  return Object.fromEntries(
    split(text)
      .map((pair) => pair.split(': '))
      .map(([field = '', variable]) => [field, variable ?? field]),
  )
}

const CLAUSE = /^(MATCH|OPTIONAL MATCH|UNWIND|WITH|CALL|WHERE)\b/

/** A WHERE that no clause follows opens the conditions; a body without a clause is a value. */
function body(lines: readonly string[], fault: (index: number, reason: string) => Error) {
  // Lines are joined: what stands behind a comment would be lost without a word.
  const comment = lines.findIndex((line) => / \/\/|^\/\//.test(line.replace(GUARD, '')))
  if (comment >= 0)
    throw fault(comment, 'a comment behind the header is a guard: «// if argument» or «// unless argument»')
  if (!CLAUSE.test(lines[0] ?? '')) return { match: [], where: [], value: mark(lines.join('\n')) }
  const last = lines.findLastIndex((line) => CLAUSE.test(line))
  const at = lines[last]?.startsWith('WHERE ') ? last : lines.length
  // Marked as a whole: whether a name is the key of a map may stand lines above it.
  const marked = mark(lines.map((line) => line.replace(GUARD, '')).join('\n')).split('\n')
  const parts = marked.map((text, index) => guarded(text, GUARD.exec(lines[index] ?? '')?.[1]))
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

function guarded(text: string, guard = ''): Guarded {
  const names = (word: string) => [...guard.matchAll(new RegExp(`${word} (\\w+)`, 'g'))].map(([, name]) => name ?? '')
  return { text: text.trim(), given: names('if'), missing: names('unless') }
}
