import { type FieldNode, type GraphQLObjectType, getNamedType, isCompositeType, isObjectType } from 'graphql'
import type { Bound } from './bound.ts'
import type { Builder } from './builder.ts'
import { type Answer, Row, TYPE } from './column.ts'
import { compileObject } from './object.ts'
import type { Scope } from './scope.ts'
import { collectFields } from './selection.ts'

/** A page as the parts of a connection read it. */
export interface ReadPage {
  readonly rows: readonly (readonly unknown[])[]
  /** The cursor of a row; null for none. */
  readonly cursor: (row: readonly unknown[] | undefined) => string | null
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly totalCount: unknown
}

type Part = (page: ReadPage, bound: Bound) => unknown

/** What is selected of a connection: its columns, what else must be read for it, and how the parts are answered. */
export class ConnectionParts {
  readonly row = new Row()
  /** Fields of PageInfo, `cursor` and `totalCount`: whatever some part needs. */
  readonly asked = new Set<string>()
  readonly #parts: (readonly [key: string, part: Part])[] = []
  readonly #builder: Builder
  readonly #scope: Scope

  constructor(builder: Builder, type: GraphQLObjectType, scope: Scope, nodes: readonly FieldNode[]) {
    this.#builder = builder
    this.#scope = scope
    for (const [key, fieldNodes] of collectFields(builder.operation, type, nodes)) {
      const part = this.#compile(type, fieldNodes)
      if (part) this.#parts.push([key, part])
    }
  }

  get rowsAsked(): boolean {
    return [...this.asked].some((what) => what !== 'totalCount')
  }

  answer(page: ReadPage, bound: Bound): Answer {
    return Object.fromEntries(this.#parts.map(([key, part]) => [key, part(page, bound)]))
  }

  #compile(type: GraphQLObjectType, nodes: readonly FieldNode[]): Part | undefined {
    const name = nodes[0]?.name.value ?? ''
    this.asked.add(name)
    if (name === 'totalCount') return ({ totalCount }) => totalCount
    if (name === 'pageInfo') return this.#pageInfo(type, nodes)
    if (name === 'edges') return this.#edges(type, nodes)
    return name === 'nodes' ? this.#nodes(type, name, nodes) : undefined
  }

  #nodes(owner: GraphQLObjectType, field: string, nodes: readonly FieldNode[]): Part {
    const decode = this.#node(owner, field, nodes)
    return ({ rows }, bound) => rows.map((row) => decode(row, bound))
  }

  #edges(owner: GraphQLObjectType, nodes: readonly FieldNode[]): Part {
    const edge = objectType(owner, 'edges')
    const fields = [...collectFields(this.#builder.operation, edge, nodes)].map(([key, fieldNodes]) => {
      const name = fieldNodes[0]?.name.value ?? ''
      this.asked.add(name)
      return [key, name === 'node' ? this.#node(edge, name, fieldNodes) : undefined] as const
    })
    return ({ rows, cursor }, bound) =>
      rows.map((row) => {
        const answer: Answer = { [TYPE]: edge.name }
        for (const [key, decode] of fields) answer[key] = decode ? decode(row, bound) : cursor(row)
        return answer
      })
  }

  #node(owner: GraphQLObjectType, field: string, nodes: readonly FieldNode[]) {
    const target = getNamedType(owner.getFields()[field]?.type)
    if (!isCompositeType(target)) throw new Error(`${owner.name}.${field} leads to no object`)
    const column = compileObject(this.#builder, target, this.#scope, nodes)
    this.row.need(column.clauses)
    const position = this.row.add(column.expression)
    return (row: readonly unknown[], bound: Bound) => column.decode(row[position], bound)
  }

  #pageInfo(owner: GraphQLObjectType, nodes: readonly FieldNode[]): Part {
    const selected = collectFields(this.#builder.operation, objectType(owner, 'pageInfo'), nodes)
    const fields = [...selected].map(([key, [node]]) => [key, node?.name.value ?? ''] as const)
    for (const [, name] of fields) this.asked.add(name)
    return ({ rows, cursor, hasNextPage, hasPreviousPage }) => {
      const info = { hasNextPage, hasPreviousPage, startCursor: cursor(rows[0]), endCursor: cursor(rows.at(-1)) }
      return Object.fromEntries(fields.map(([key, name]) => [key, info[name as keyof typeof info]]))
    }
  }
}

function objectType(owner: GraphQLObjectType, field: string): GraphQLObjectType {
  const type = getNamedType(owner.getFields()[field]?.type)
  if (!isObjectType(type)) throw new Error(`${owner.name}.${field} leads to no object`)
  return type
}
