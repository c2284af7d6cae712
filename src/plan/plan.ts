import type { FieldNode, GraphQLObjectType } from 'graphql'
import { BadUserInput } from '../errors.ts'
import type { Ahead } from './ahead.ts'
import type { Bound } from './bound.ts'
import { Builder, type Meanings, type Required } from './builder.ts'
import type { CurrentId } from './currentId.ts'
import { compileField } from './field.ts'
import { type Columns, type FieldLayout, layField } from './layout.ts'
import { isMergeable } from './mergeable.ts'
import { ROOT } from './scope.ts'
import type { Operation } from './selection.ts'

/** How one field of the root is answered: one statement, and what to make of its one row. */
export interface Plan {
  /** `Query.official`: the name of its statement. */
  readonly name: string
  readonly text: string
  /** How many columns it returns: `column0` and so on. */
  readonly columns: number
  /** Whether it can run for several requests at once. */
  readonly mergeable: boolean
  /** Checks the arguments of a request; ids stay as they are unless told. Throws BAD_USER_INPUT. */
  readonly bind: (variables: Readonly<Record<string, unknown>>, today: string, currentId?: CurrentId) => Bound
  readonly parameters: (bound: Bound) => Record<string, unknown>
  /** The parameter to work out before the others are read; null for all but searches. */
  readonly ahead: Ahead | null
  /** Looks at what the row says beside its answer. Throws BAD_USER_INPUT where an argument names what is not on record. */
  readonly check: (row: Columns) => void
  /** How the row becomes the field's answer. */
  readonly layout: FieldLayout
}

/** Compiles a field of the root, answered under a response key, and all that is selected below it. */
export function compile(
  operation: Operation,
  root: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
  meanings: Meanings,
): Plan {
  const builder = new Builder(operation, meanings)
  const field = root.getFields()[nodes[0]?.name.value ?? '']
  if (!field) throw new Error(`The schema has no ${root.name}.${nodes[0]?.name.value}`)
  const { columns, clauses, decode, object } = compileField(builder, root, ROOT, nodes)
  const unknownAt = columns.length
  const results = [...columns, ...builder.required.map(({ unknown }) => unknown)]
  // Of a connection nothing but its __typename was asked.
  if (results.length === 0) results.push('null')
  const text = [...clauses, `RETURN ${results.map((result, at) => `${result} AS column${at}`).join(', ')}`].join('\n')
  return {
    name: `${root.name}.${field.name}`,
    text,
    columns: results.length,
    mergeable: isMergeable(text),
    bind: (variables, today, currentId = (id) => id) => ({
      arguments: builder.uses.map(({ read }) => read(variables, currentId)),
      today,
    }),
    parameters: (bound) => Object.fromEntries([...builder.parameters].map(([name, read]) => [name, read(bound)])),
    ahead: builder.ahead,
    check(row) {
      for (const [at, required] of builder.required.entries()) refuseUnknown(required, row[unknownAt + at])
    },
    layout: layField({ key, parent: root, field, nodes, at: [...columns.keys()], decode, object }),
  }
}

function refuseUnknown({ path, argument, labels }: Required, unknown: unknown): void {
  if (!Array.isArray(unknown) || unknown.length === 0) return
  const kinds = labels.split('|').join(', ')
  throw new BadUserInput(argument, `${path}(${argument}:) names ${unknown.join(', ')}, which is no ${kinds} on record.`)
}
