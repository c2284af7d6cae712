import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql'

/** What an operation brings: its schema, its named fragments and the values of its variables. */
export interface Operation {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variables: Readonly<Record<string, unknown>>
}

/** The fields selected on a concrete type below field nodes, by response key, in order. */
export const collectFields = (
  operation: Operation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Map<string, FieldNode[]> =>
  collectSelected(
    operation,
    type,
    nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
  )

/** The fields selected by selection sets, as GraphQL's CollectFields says (spec 6.3.2). */
export function collectSelected(
  operation: Operation,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const seen = new Set<string>()
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!included(operation, selection)) continue
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value
        fields.set(key, [...(fields.get(key) ?? []), selection])
        continue
      }
      const inline = selection.kind === Kind.INLINE_FRAGMENT
      if (!inline && seen.has(selection.name.value)) continue
      if (!inline) seen.add(selection.name.value)
      const fragment = inline ? selection : operation.fragments[selection.name.value]
      if (fragment && applies(operation.schema, type, fragment)) visit(fragment.selectionSet)
    }
  }
  for (const set of sets) visit(set)
  return fields
}

function included({ variables }: Operation, node: SelectionNode): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false
  )
}

function applies(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  {
    typeCondition,
  }: Pick<FragmentDefinitionNode, never> & { typeCondition?: FragmentDefinitionNode['typeCondition'] | undefined },
): boolean {
  const condition = typeCondition && typeFromAST(schema, typeCondition)
  if (!condition || condition === type) return true
  return isAbstractType(condition) && schema.isSubType(condition, type)
}
