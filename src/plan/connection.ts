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
import { type Columns, layObject } from './layout.ts'
import { bindPage, count, pageOf, someBehind } from './pageText.ts'
import type { Subquery } from './subquery.ts'
import { createWalk } from './walk.ts'

/**
 * A connection as a column for each part that is asked for: the rows of the page, the count, and whether something lies
 * behind the cursor. One row more than the page is read where `pageInfo` needs to know whether there are more.
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
  const columns: Subquery[] = []
  const column = (wanted: boolean, write: () => Subquery) => (wanted ? columns.push(write()) - 1 : -1)
  const rowsAt = column(parts.rowsAsked, () => walk.page(pageOf(page, row)))
  const countAt = column(asked.has('totalCount'), () => walk.whole(count(instance)))
  const behindAt = column(asked.has(behind), () => walk.behind(someBehind(page)))

  const decode = (value: unknown, bound: Bound) => {
    const args = bound.arguments[use.index] ?? {}
    const values = columns.length === 1 ? [value] : (value as Columns)
    const { rows, more, backward } = cut((values[rowsAt] ?? []) as Columns[], readPage(args, use.path))
    const someBehindCursor = values[behindAt] === true
    const list = cursors ? listOf(use.path, args) : ''
    const cursor = (columnsOfRow: Columns | undefined) =>
      columnsOfRow && cursors ? writeCursor(list, keysAt.map((at) => columnsOfRow[at]) as Position[number][]) : null
    const [hasNextPage, hasPreviousPage] = backward ? [someBehindCursor, more] : [more, someBehindCursor]
    const read: ReadPage = { rows, cursor, hasNextPage, hasPreviousPage, totalCount: values[countAt] }
    return [read]
  }

  return {
    columns: columns.map(({ expression }) => expression),
    clauses: columns.flatMap(({ clauses }) => clauses),
    decode,
    object: layObject(type, parts.fields),
  }
}

/** Takes the row away that was read beyond the page, and turns a page that was read from the end round again. */
function cut(rows: readonly (readonly unknown[])[], { size, backward }: Page) {
  const more = rows.length > size
  const kept = more ? rows.slice(0, size) : rows
  // Requests that ask for the same share their rows: turned round in place, they would be so for every other reader.
  return { rows: backward ? kept.toReversed() : kept, more, backward }
}
