import { type FieldNode, type GraphQLField, type GraphQLObjectType, TypeNameMetaFieldDef } from 'graphql'
import { type FieldLayout, layField, plain } from './layout.ts'
import { collectFields, type Operation } from './selection.ts'

/** A field as it is selected on a concrete type. */
interface Selected {
  readonly field: GraphQLField<unknown, unknown>
  readonly nodes: readonly FieldNode[]
}

/** Lays out what is selected of a concrete type; `lay` is asked for every field but `__typename`. */
export function selectFields(
  operation: Operation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  lay: (selected: Selected) => Pick<FieldLayout, 'at' | 'decode' | 'object'>,
): FieldLayout[] {
  return [...collectFields(operation, type, nodes)].map(([key, fieldNodes]) => {
    const name = fieldNodes[0]?.name.value ?? ''
    const place = { key, parent: type, nodes: fieldNodes }
    if (name === TypeNameMetaFieldDef.name)
      return layField({ ...place, field: TypeNameMetaFieldDef, at: [], decode: () => type.name, object: undefined })
    const field = type.getFields()[name]
    if (!field) throw new Error(`The schema has no ${type.name}.${name}`)
    return layField({ ...place, field, ...lay({ field, nodes: fieldNodes }) })
  })
}

/** Lays out what is selected of a type of scalars whose rows hold the fields named, in their order. */
export const selectNamed = (
  operation: Operation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  names: readonly string[],
): FieldLayout[] =>
  selectFields(operation, type, nodes, ({ field }) => ({
    at: [names.indexOf(field.name)],
    decode: plain,
    object: undefined,
  }))
