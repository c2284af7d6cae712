import { getNullableType, isListType, isNonNullType } from 'graphql'
import { orderBy } from '../paging/keyset.ts'
import type { Use } from './bound.ts'
import type { Column } from './column.ts'
import type { CompiledField } from './field.ts'
import type { Instance } from './instance.ts'

/** A link to one node, or to a list of nodes that is short by nature and comes whole. */
export function compileValue(use: Use, instance: Instance, { expression, decode }: Column): CompiledField {
  const type = getNullableType(use.field.type)
  const { variable } = instance.scope
  if (!isListType(type)) {
    return {
      columns: [`head(${collect(instance, expression, 'LIMIT 1')})`],
      decode: (value, bound) => (value === null ? null : decode(value, bound)),
    }
  }
  const item = isNonNullType(type.ofType)
    ? expression
    : `CASE WHEN ${variable} IS NULL THEN null ELSE ${expression} END`
  return {
    columns: [collect(instance, item, '')],
    decode: (value, bound) => (value as readonly unknown[]).map((row) => (row === null ? null : decode(row, bound))),
  }
}

function collect({ match, conditions, keys, kept }: Instance, expression: string, limit: string): string {
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
  const order = keys.length > 0 ? `WITH ${kept.join(', ')} ORDER BY ${orderBy(keys)} ${limit}` : ''
  return `COLLECT { ${[match, where, order, `RETURN ${expression}`].filter(Boolean).join('\n')} }`
}
