import { getNullableType, isListType, isNonNullType } from 'graphql'
import { orderBy } from '../paging/keyset.ts'
import type { Use } from './bound.ts'
import type { Column } from './column.ts'
import type { CompiledField } from './field.ts'
import type { Instance } from './instance.ts'
import { plain } from './layout.ts'
import { collectRows } from './subquery.ts'

/** A link to one node, or to a list of nodes that is short by nature and comes whole. */
export function compileValue(use: Use, instance: Instance, column: Column): CompiledField {
  const { expression, layout } = column
  const type = getNullableType(use.field.type)
  const { variable } = instance.scope
  if (!isListType(type)) {
    const rows = collectRows(instance, bodyOf(instance, column, 'LIMIT 1'), expression)
    return { columns: [`head(${rows.expression})`], clauses: rows.clauses, decode: plain, object: layout }
  }
  const item = isNonNullType(type.ofType)
    ? expression
    : `CASE WHEN ${variable} IS NULL THEN null ELSE ${expression} END`
  const rows = collectRows(instance, bodyOf(instance, column, ''), item)
  return { columns: [rows.expression], clauses: rows.clauses, decode: plain, object: layout }
}

function bodyOf({ match, conditions, keys, kept }: Instance, { clauses }: Column, limit: string): string {
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
  const order = keys.length > 0 ? `WITH ${kept.join(', ')} ORDER BY ${orderBy(keys)} ${limit}` : ''
  return [match, where, order, ...clauses].filter(Boolean).join('\n')
}
