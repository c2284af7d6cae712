import type { SortKey } from '../paging/keyset.ts'
import type { Bounds, Fragment, Parameter, Size } from '../plan/fragment.ts'
import { parseBody } from './body.ts'
import { SECTION, sections } from './sections.ts'
import { sortKeys, split } from './sortKeys.ts'
import { mark } from './tokens.ts'

/** A fault in a file under cypher/: the file, the line and what would be right. */
export class HeaderFault extends Error {
  constructor(file: string, line: number, reason: string) {
    super(`cypher/${file}.cypher:${line}: ${reason}`)
    this.name = 'HeaderFault'
  }
}

const HEADER = /^\/\/ ([a-z]+)(?: ([A-Z_]+))?: (.+)$/
const KEYS = [
  'from',
  'yields',
  'order',
  'parameters',
  'filters',
  'exists',
  'ahead',
  'size',
  'exact',
  'bounds',
  'example',
]

/** Reads one file of cypher/; its name is its path without the ending. Throws a HeaderFault. */
export function parseFragment(name: string, content: string): Fragment {
  const lines = content.trimEnd().split('\n')
  const start = lines.findIndex((line) => !line.startsWith('//') || SECTION.test(line))
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
  const faultBehind = (index: number, reason: string) => fault(start + index, reason)
  const { main, access, follows } = sections(lines.slice(start), faultBehind)
  const { match, where, value } = parseBody(main, faultBehind)
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
    ...(header['ahead'] !== undefined && { ahead: header['ahead'] }),
    ...(header['size'] !== undefined && { size: size(header['size']) }),
    ...(header['exact'] !== undefined && { exact: mark(header['exact']) }),
    ...(header['bounds'] !== undefined && { bounds: bounds(header['bounds'], faultIn('bounds')) }),
    ...(access.length > 0 && { access }),
    ...(follows && { follows }),
  }
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

const size = (text: string): Size => ({
  expression: mark(text.replace(/ or none$/, '')),
  sure: !/ or none$/.test(text),
})

function bounds(text: string, fault: (text: string) => Error): Bounds {
  const [, from, to] = /^(\S+) to (\S+)$/.exec(text) ?? []
  if (from === undefined || to === undefined) throw fault(text)
  return { from: mark(from), to: mark(to) }
}

function parseYields(text: string): string | Record<string, string> {
  if (!/[,:]/.test(text)) return text
  return Object.fromEntries(
    split(text)
      .map((pair) => pair.split(': '))
      .map(([field = '', variable]) => [field, variable ?? field]),
  )
}
