import { type FieldNode, type GraphQLObjectType, getNamedType, isCompositeType, isObjectType } from 'graphql'
import type { Builder } from './builder.ts'
import { Row } from './column.ts'
import { type Columns, type FieldLayout, layObject, plain } from './layout.ts'
import { compileObject } from './object.ts'
import type { Scope } from './scope.ts'
import { selectFields, selectNamed } from './selectFields.ts'

/** A page as the parts of a connection read it: the one column of the connection's row. */
export interface ReadPage {
  readonly rows: readonly Columns[]
  /** The cursor of a row; null for none. */
  readonly cursor: (row: Columns | undefined) => string | null
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly totalCount: unknown
}

type Laid = Pick<FieldLayout, 'at' | 'decode' | 'object'>

const PAGE_INFO = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor']

/** What is selected of a connection: its columns, what else must be read for it, and how the parts are answered. */
export class ConnectionParts {
  readonly row = new Row()
  /** Fields of PageInfo, `cursor` and `totalCount`: whatever some part needs. */
  readonly asked = new Set<string>()
  readonly fields: readonly FieldLayout[]
  readonly #builder: Builder
  readonly #scope: Scope

  constructor(builder: Builder, type: GraphQLObjectType, scope: Scope, nodes: readonly FieldNode[]) {
    this.#builder = builder
    this.#scope = scope
    this.fields = selectFields(builder.operation, type, nodes, ({ field, nodes: fieldNodes }) =>
      this.#lay(type, field.name, fieldNodes),
    )
  }

  get rowsAsked(): boolean {
    return [...this.asked].some((what) => what !== 'totalCount')
  }

  #lay(type: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): Laid {
    this.asked.add(name)
    if (name === 'nodes') return this.#nodes(type, nodes)
    if (name === 'edges') return this.#edges(objectType(type, name), nodes)
    if (name === 'pageInfo') return this.#pageInfo(objectType(type, name), nodes)
    return part(({ totalCount }) => totalCount)
  }

  #nodes(type: GraphQLObjectType, nodes: readonly FieldNode[]): Laid {
    const [nodeOf, object] = this.#node(type, 'nodes', nodes)
    return part(({ rows }) => (nodeOf === whole ? rows : rows.map(nodeOf)), object)
  }

  #edges(edge: GraphQLObjectType, nodes: readonly FieldNode[]): Laid {
    const fields = selectFields(this.#builder.operation, edge, nodes, ({ field, nodes: fieldNodes }) => {
      this.asked.add(field.name)
      if (field.name === 'cursor') return { at: [1], decode: plain, object: undefined }
      const [nodeOf, object] = this.#node(edge, field.name, fieldNodes)
      return { at: [0], decode: (row) => nodeOf(row as Columns), object }
    })
    return part(({ rows, cursor }) => rows.map((row) => [row, cursor(row)]), layObject(edge, fields))
  }

  #node(owner: GraphQLObjectType, field: string, nodes: readonly FieldNode[]) {
    const target = getNamedType(owner.getFields()[field]?.type)
    if (!isCompositeType(target)) throw new Error(`${owner.name}.${field} leads to no object`)
    const { expressions, clauses, layout } = compileObject(this.#builder, target, this.#scope, nodes)
    this.row.need(clauses)
    const at = expressions.map((expression) => this.row.add(expression))
    const leading = at.every((position, index) => position === index)
    return [leading ? whole : (row: Columns) => at.map((position) => row[position]), layout] as const
  }

  #pageInfo(info: GraphQLObjectType, nodes: readonly FieldNode[]): Laid {
    const fields = selectNamed(this.#builder.operation, info, nodes, PAGE_INFO)
    for (const { field } of fields) this.asked.add(field.name)
    return part(
      ({ rows, cursor, hasNextPage, hasPreviousPage }) => [
        hasNextPage,
        hasPreviousPage,
        cursor(rows[0]),
        cursor(rows.at(-1)),
      ],
      layObject(info, fields),
    )
  }
}

/** The columns of the node lead the row: what follows does not disturb. */
const whole = (row: Columns): Columns => row

const part = (read: (page: ReadPage) => unknown, object?: FieldLayout['object']): Laid => ({
  at: [0],
  decode: (page) => read(page as ReadPage),
  object,
})

function objectType(owner: GraphQLObjectType, field: string): GraphQLObjectType {
  const type = getNamedType(owner.getFields()[field]?.type)
  if (!isObjectType(type)) throw new Error(`${owner.name}.${field} leads to no object`)
  return type
}
