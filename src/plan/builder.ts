import type { FieldNode, GraphQLObjectType } from 'graphql'
import type { DerivedField } from '../derivedField.ts'
import type { Ahead } from './ahead.ts'
import { borrowUse } from './borrow.ts'
import { createUse, type Use } from './bound.ts'
import type { CompiledField } from './field.ts'
import type { Borrows, Fragment } from './fragment.ts'
import type { Int, Read } from './parameters.ts'
import type { Operation } from './selection.ts'

/** What a compiler is given: what the fields mean, and how to send a whole number. */
export interface Meanings {
  readonly fragments: Readonly<Record<string, Fragment>>
  readonly derived: Readonly<Record<string, DerivedField>>
  readonly int: Int
}

/** An argument that must name nodes. */
export interface Required {
  readonly path: string
  readonly argument: string
  readonly labels: string
  /** The expression that lists the ids that name none. */
  readonly unknown: string
}

/** Gathers the uses and the parameters of one plan while it is compiled. */
export class Builder {
  readonly operation: Operation
  readonly meanings: Meanings
  readonly uses: Use[] = []
  readonly parameters = new Map<string, Read>()
  /** The ids that must be those of nodes, for the plan to refuse others by name. */
  readonly required: Required[] = []
  /** What must be worked out ahead of the statement. */
  ahead: Ahead | null = null
  readonly #useOf = new Map<FieldNode, Map<string, Use>>()
  readonly #compiled = new Map<Use, { nodes: readonly FieldNode[]; field: CompiledField }[]>()

  constructor(operation: Operation, meanings: Meanings) {
    this.operation = operation
    this.meanings = meanings
  }

  /**
   * The use of a field by a node of the document, below a variable. Compiling the same node for several concrete types
   * gives the same use, and so the same parameters: that is what lets their columns be recognised as the same. A named
   * fragment that is spread at two places gives two uses: nested in each other they must not share a variable.
   */
  use(type: GraphQLObjectType, node: FieldNode, parent: string | null): Use {
    const field = type.getFields()[node.name.value]
    if (!field) throw new Error(`The schema has no ${type.name}.${node.name.value}`)
    const known = this.#useOf.get(node) ?? new Map<string, Use>()
    this.#useOf.set(node, known)
    const path = this.fragmentOf(type, field.name)?.name.replace('/', '.') ?? `${type.name}.${field.name}`
    const key = `${parent} ${path}`
    const use = known.get(key) ?? createUse(this.uses.length, path, field, node, this.operation.variables)
    if (use.index === this.uses.length) this.uses.push(use)
    known.set(key, use)
    return use
  }

  /** Has a use bring the arguments of the field that it borrows from. */
  borrow(use: Use, borrows: Borrows, above: Use): Use {
    const borrowed = borrowUse(this.operation, use, borrows, above)
    this.uses[use.index] = borrowed
    return borrowed
  }

  /**
   * What a use compiles to with these nodes, worked out once. Nine types of nodes and seven of links would otherwise
   * compile what lies below them 63 times a level: three levels of `links { nodes { start` took all the memory.
   */
  once(use: Use, nodes: readonly FieldNode[], make: () => CompiledField): CompiledField {
    const all = this.#compiled.get(use) ?? []
    this.#compiled.set(use, all)
    const known = all.find(
      (one) => one.nodes.length === nodes.length && one.nodes.every((node, at) => node === nodes[at]),
    )
    if (known) return known.field
    const field = make()
    all.push({ nodes, field })
    return field
  }

  /** The fragment of a type's field, else that of the first of its interfaces that has one. */
  fragmentOf(type: GraphQLObjectType, field: string): Fragment | undefined {
    return this.#lookUp(type, (owner) => this.meanings.fragments[`${owner}/${field}`])
  }

  derivedOf(type: GraphQLObjectType, field: string): DerivedField | undefined {
    return this.#lookUp(type, (owner) => this.meanings.derived[`${owner}.${field}`])
  }

  /** Has the statement tell which ids of an argument are those of no node with one of the labels. */
  mustExist({ path }: Use, argument: string, labels: string, parameter: string): void {
    const ids = `CASE WHEN ${parameter} IS :: LIST<ANY> THEN ${parameter} ELSE [${parameter}] END`
    const unknown = `[id IN ${ids} WHERE NOT EXISTS { MATCH (node:${labels}) WHERE node.id = id }]`
    this.required.push({ path, argument, labels, unknown })
  }

  /** Names a parameter; the same reader under the same name is kept once. */
  parameter(name: string, read: Read): string {
    if (!this.parameters.has(name)) this.parameters.set(name, read)
    return `$${name}`
  }

  #lookUp<T>(type: GraphQLObjectType, find: (owner: string) => T | undefined): T | undefined {
    for (const owner of [type, ...type.getInterfaces()]) {
      const found = find(owner.name)
      if (found !== undefined) return found
    }
    return undefined
  }
}
