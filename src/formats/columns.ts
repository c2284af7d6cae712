import type { Fact } from '../facts/fact.ts'
import { isLinkType, LINK_PERIODS, NODES } from '../facts/kinds.ts'
import { fieldsOf } from '../facts/shape.ts'
import type { FactType } from './factOf.ts'
import { nameOf } from './names.ts'

/** What a column holds: a text, a number, a flag, a list of texts without a semicolon, or anything, as JSON. */
export type ColumnKind = 'text' | 'number' | 'flag' | 'list' | 'json'

/** A column of a table of facts of one type. */
export interface Column {
  readonly name: string
  readonly kind: ColumnKind
  /** Where it stands in the fact; none of a column that is there for the reader only. */
  readonly path?: readonly string[]
}

const NUMBERS = ['latitude', 'longitude']
const FLAGS = ['closed', 'remote', 'acting', 'capital']
const LISTS = ['sources', 'derived', 'roles', 'expected']
const JSONS = ['names', 'identifiers', 'topics']

function kindOf(field: string): ColumnKind {
  if (NUMBERS.includes(field)) return 'number'
  if (FLAGS.includes(field)) return 'flag'
  if (LISTS.includes(field)) return 'list'
  return JSONS.includes(field) ? 'json' : 'text'
}

function columnsOfField(type: FactType, field: string): Column[] {
  const periods: readonly string[] = isLinkType(type) ? LINK_PERIODS : NODES[type].periods
  const at = (part: string, kind: ColumnKind): Column => ({ name: `${field}.${part}`, kind, path: [field, part] })
  if (periods.includes(field))
    return [at('from', 'text'), at('to', 'text'), ...(field === 'attested' ? [] : [at('ongoing', 'flag')])]
  const own: Column = { name: field, kind: kindOf(field), path: [field] }
  return field === 'names' ? [{ name: 'name', kind: 'text' }, own] : [own]
}

/** The columns of facts of a type. Nodes have one more, `name`: the one that is shown where no language is asked for. */
export const tableOf = (type: FactType): Column[] =>
  fieldsOf(type)
    .filter((field) => field !== 'type')
    .flatMap((field) => columnsOfField(type, field))

/** What stands in a column of a fact; undefined where nothing does. */
export function valueAt(fact: Fact, { path }: Column): unknown {
  if (path === undefined) return nameOf(fact)
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], fact)
}
