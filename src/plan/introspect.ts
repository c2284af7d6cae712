import { executeSync, type FieldNode, Kind, type OperationDefinitionNode } from 'graphql'
import type { Operation } from './selection.ts'

/** Has graphql-js answer a field of the root that asks about the schema itself: `__schema` or `__type`. */
export function introspect(
  definition: OperationDefinitionNode,
  { schema, fragments }: Operation,
  nodes: readonly FieldNode[],
  variableValues: Readonly<Record<string, unknown>>,
) {
  const selectionSet = { kind: Kind.SELECTION_SET, selections: nodes } as const
  const definitions = [{ ...definition, selectionSet }, ...Object.values(fragments)]
  return executeSync({ schema, document: { kind: Kind.DOCUMENT, definitions }, variableValues })
}
