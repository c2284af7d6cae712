import type { FieldNode, GraphQLObjectType } from 'graphql'
import { listOf, type Position, writeCursor } from '../paging/cursor.ts'
import { cursorKeys } from '../paging/keyset.ts'
import { type Page, readPage } from '../paging/page.ts'
import type { Bound, Use } from './bound.ts'
import type { Builder } from './builder.ts'
import { ConnectionParts, type ReadPage } from './connectionParts.ts'
import type { CompiledField } from './field.ts'
import { given } from './guards.ts'
import type { Instance } from './instance.ts'
import { layObject } from './layout.ts'
import { bindPage, count, pageOf, someBehind } from './pageText.ts'
import type { Subquery } from './subquery.ts'
import { createWalk } from './walk.ts'

const NOTHING: Subquery = { expression: 'null', clauses: [] }

/**
 * A connection as one column: the rows of the page, and only where they are asked for the count and whether something
 * lies behind the cursor. One row more than the page is read where `pageInfo` needs to know whether there are more.
 */
export function compileConnection(
  builder: Builder,
  use: Use,
  type: GraphQLObjectType,
  instance: Instance,
  nodes: readonly FieldNode[],
): CompiledField {
  const parts = new ConnectionParts(builder, type, instance.scope, nodes)
  const { asked, row } = parts
  const [ahead, behind] = given(use.arguments, 'last')
    ? ['hasPreviousPage', 'hasNextPage']
    : ['hasNextPage', 'hasPreviousPage']
  const cursors = ['cursor', 'startCursor', 'endCursor'].some((field) => asked.has(field))
  const keysAt = (cursors ? cursorKeys(instance.keys) : []).map(({ expression, type: kind }) =>
    row.add(kind === 'date' ? `toString(${expression})` : expression),
  )
  const page = bindPage(builder, use, instance, asked.has(ahead))
  const walk = createWalk(builder, use, page)
  const columns = [
    parts.rowsAsked ? walk.page(pageOf(page, row)) : NOTHING,
    asked.has('totalCount') ? walk.whole(count(instance)) : NOTHING,
    asked.has(behind) ? walk.behind(someBehind(page)) : NOTHING,
  ]

  const decode = (value: unknown, bound: Bound) => {
    const args = bound.arguments[use.index] ?? {}
    const [found, totalCount, someBehindCursor] = value as [unknown[][] | null, unknown, boolean | null]
    const { rows, more, backward } = cut(found ?? [], readPage(args, use.path))
    const list = cursors ? listOf(use.path, args) : ''
    const cursor = (values: readonly unknown[] | undefined) =>
      values && cursors ? writeCursor(list, keysAt.map((at) => values[at]) as Position[number][]) : null
    const [hasNextPage, hasPreviousPage] = backward
      ? [someBehindCursor === true, more]
      : [more, someBehindCursor === true]
    const read: ReadPage = { rows, cursor, hasNextPage, hasPreviousPage, totalCount }
    return [read]
  }

  return {
    columns: [`[${columns.map(({ expression }) => expression).join(', ')}]`],
    clauses: columns.flatMap(({ clauses }) => clauses),
    decode,
    object: layObject(type, parts.fields),
  }
}

/** Takes the row away that was read beyond the page, and turns a page that was read from the end round again. */
function cut(rows: readonly (readonly unknown[])[], { size, backward }: Page) {
  const kept = rows.slice(0, size)
  return { rows: backward ? kept.reverse() : kept, more: rows.length > size, backward }
}
