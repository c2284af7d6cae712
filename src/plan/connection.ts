import { type FieldNode, type GraphQLObjectType, getNamedType, isCompositeType } from 'graphql'
import { listOf, type Position, writeCursor } from '../paging/cursor.ts'
import { cursorKeys } from '../paging/keyset.ts'
import { type Page, readPage } from '../paging/page.ts'
import type { Bound, Use } from './bound.ts'
import type { Builder } from './builder.ts'
import { type Answer, type Column, Row, TYPE } from './column.ts'
import type { Instance } from './instance.ts'
import { compileObject } from './object.ts'
import { bindPage, count, pageOf, someBehind } from './pageText.ts'
import { collectFields } from './selection.ts'
import type { Subquery } from './subquery.ts'

/** What a page looked like once it was read. */
interface ReadPage {
  readonly rows: readonly (readonly unknown[])[]
  readonly cursor: (row: readonly unknown[] | undefined) => string | null
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly totalCount: unknown
}

type Part = (page: ReadPage, bound: Bound) => unknown

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
): Column {
  const row = new Row()
  const keys = cursorKeys(instance.keys)
  const asked = { rows: false, cursors: false, more: false, behind: false, count: false }
  const subfields = (of: GraphQLObjectType, from: readonly FieldNode[]) => [
    ...collectFields(builder.operation, of, from),
  ]

  const nodePart = (owner: GraphQLObjectType, field: string, from: readonly FieldNode[]) => {
    const target = getNamedType(owner.getFields()[field]?.type)
    if (!isCompositeType(target)) throw new Error(`${owner.name}.${field} leads to no object`)
    const column = compileObject(builder, target, instance.scope, from)
    row.need(column.clauses)
    const position = row.add(column.expression)
    asked.rows = true
    return (values: readonly unknown[], bound: Bound) => column.decode(values[position], bound)
  }

  const parts = new Map<string, Part>()
  for (const [key, fieldNodes] of subfields(type, nodes)) {
    const name = fieldNodes[0]?.name.value
    if (name === 'nodes') {
      const decode = nodePart(type, name, fieldNodes)
      parts.set(key, ({ rows }, bound) => rows.map((values) => decode(values, bound)))
    } else if (name === 'edges') {
      const edge = getNamedType(type.getFields()['edges']?.type) as GraphQLObjectType
      const fields = subfields(edge, fieldNodes).map(([edgeKey, edgeNodes]) => {
        const cursor = edgeNodes[0]?.name.value === 'cursor'
        asked.cursors ||= cursor
        const decode = edgeNodes[0]?.name.value === 'node' ? nodePart(edge, 'node', edgeNodes) : undefined
        return { edgeKey, cursor, decode }
      })
      asked.rows = true
      parts.set(key, ({ rows, cursor }, bound) =>
        rows.map((values) => {
          const answer: Answer = { [TYPE]: edge.name }
          for (const field of fields)
            answer[field.edgeKey] = field.cursor ? cursor(values) : field.decode?.(values, bound)
          return answer
        }),
      )
    } else if (name === 'totalCount') {
      asked.count = true
      parts.set(key, ({ totalCount }) => totalCount)
    } else if (name === 'pageInfo') {
      const info = getNamedType(type.getFields()['pageInfo']?.type) as GraphQLObjectType
      const fields = subfields(info, fieldNodes).map(([infoKey, [node]]) => [infoKey, node?.name.value ?? ''] as const)
      for (const [, field] of fields) {
        asked.rows = true
        asked.cursors ||= field.endsWith('Cursor')
        asked.more ||= field === (backward(use) ? 'hasPreviousPage' : 'hasNextPage')
        asked.behind ||= field === (backward(use) ? 'hasNextPage' : 'hasPreviousPage')
      }
      parts.set(key, (page) => {
        const values: Answer = {
          ...page,
          startCursor: page.cursor(page.rows[0]),
          endCursor: page.cursor(page.rows.at(-1)),
        }
        return Object.fromEntries(fields.map(([infoKey, field]) => [infoKey, values[field]]))
      })
    }
  }
  const keysAt = asked.cursors
    ? keys.map(({ expression, type: kind }) => row.add(kind === 'date' ? `toString(${expression})` : expression))
    : []
  const text = bindPage(builder, use, instance, asked.more)
  const none: Subquery = { expression: 'null', clauses: [] }
  const columns = [
    asked.rows ? pageOf(text, row) : none,
    asked.count ? count(instance) : none,
    asked.behind ? someBehind(text) : none,
  ]
  return {
    expression: `[${columns.map(({ expression }) => expression).join(', ')}]`,
    clauses: columns.flatMap(({ clauses }) => clauses),
    decode(value, bound) {
      const args = bound.arguments[use.index] ?? {}
      const [rows, totalCount, behind] = value as [unknown[][] | null, unknown, boolean | null]
      const page = cut(rows ?? [], readPage(args, use.path))
      const list = asked.cursors ? listOf(use.path, args) : ''
      const cursor = (values: readonly unknown[] | undefined) =>
        values && asked.cursors ? writeCursor(list, keysAt.map((at) => values[at]) as Position[number][]) : null
      const [hasNextPage, hasPreviousPage] = page.backward ? [behind === true, page.more] : [page.more, behind === true]
      const read: ReadPage = { rows: page.rows, cursor, hasNextPage, hasPreviousPage, totalCount }
      const answer: Answer = { [TYPE]: type.name }
      for (const [key, part] of parts) answer[key] = part(read, bound)
      return answer
    },
  }
}

const backward = (use: Use): boolean => use.arguments['last'] !== undefined && use.arguments['last'] !== null

/** Takes the row away that was read beyond the page, and turns a page that was read from the end round again. */
function cut(rows: readonly (readonly unknown[])[], { size, backward }: Page) {
  const kept = rows.slice(0, size)
  return { rows: backward ? kept.reverse() : kept, more: rows.length > size, backward }
}
