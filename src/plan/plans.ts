import type { FieldNode, GraphQLObjectType, OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { derivedFields } from '../derived.ts'
import { fragments } from '../generated/cypher.ts'
import { int } from '../graph/graph.ts'
import type { Meanings } from './builder.ts'
import { compile, type Plan } from './plan.ts'
import { collectSelected, type Operation } from './selection.ts'
import { shapeOf } from './shape.ts'

/** Compiles a field of the root, answered under a response key. */
export type Compile = (operation: Operation, root: GraphQLObjectType, key: string, nodes: readonly FieldNode[]) => Plan

const meanings: Meanings = { fragments, derived: derivedFields, int }

/** Compiles with the files of cypher/ and the derived fields of the domains. */
export const compilePlan: Compile = (operation, root, key, nodes) => compile(operation, root, key, nodes, meanings)

/** A field of the root as an operation selects it. */
export interface RootField {
  readonly key: string
  readonly nodes: readonly FieldNode[]
  /** Compiled when it is first asked for. Throws what compiling throws: BAD_USER_INPUT. */
  readonly plan: () => Plan
}

// Some hundred shapes of one operation are filters put together by a dashboard; more come from a script.
const SHAPES_PER_OPERATION = 200

/** The fields of the root of the operations that were seen, compiled once for each shape of their variables. */
export class Plans {
  readonly #compile: Compile
  /** They live as long as the parsed operation, which Apollo keeps in a cache of bounded size. */
  readonly #known = new WeakMap<OperationDefinitionNode, LRUCache<string, readonly RootField[]>>()

  constructor(compile: Compile) {
    this.#compile = compile
  }

  /** What an operation selects of the root, in the order of the response. */
  fieldsOf(definition: OperationDefinitionNode, operation: Operation, root: GraphQLObjectType): readonly RootField[] {
    const shapes =
      this.#known.get(definition) ?? new LRUCache<string, readonly RootField[]>({ max: SHAPES_PER_OPERATION })
    this.#known.set(definition, shapes)
    const shape = shapeOf(operation.schema, definition, operation.variables)
    const known = shapes.get(shape)
    if (known) return known
    const selected = collectSelected(operation, root, [definition.selectionSet])
    const fields = [...selected].map(([key, nodes]) => this.#rootField(operation, root, key, nodes))
    shapes.set(shape, fields)
    return fields
  }

  #rootField(operation: Operation, root: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): RootField {
    let compiled: Plan | undefined
    return {
      key,
      nodes,
      plan: () => {
        compiled ??= this.#compile(operation, root, key, nodes)
        return compiled
      },
    }
  }
}
