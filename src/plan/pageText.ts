import { listOf, readCursor } from '../paging/cursor.ts'
import type { SortKey } from '../paging/keyset.ts'
import { besideCursor, cursorKeys, reversed, type Stretch, stretches } from '../paging/keyset.ts'
import { readPage } from '../paging/page.ts'
import type { Use } from './bound.ts'
import type { Builder } from './builder.ts'
import type { Row } from './column.ts'
import { given } from './guards.ts'
import type { Instance } from './instance.ts'
import { rowsText } from './rowsText.ts'
import { collectRows, countRows, type Subquery, someRow } from './subquery.ts'

/** The Cypher of a page: where it begins, in which direction and how far it reads. */
export interface PageText {
  readonly instance: Instance
  readonly keys: readonly SortKey[]
  readonly backward: boolean
  /** The parameter that holds the number of rows. */
  readonly limit: string
  /** The parameters of the cursors behind which, and before which, the page lies in reading direction. */
  readonly from: string | null
  readonly until: string | null
}

/** Gives a page its parameters; they refuse a size or a cursor that is not right when they are read. */
export function bindPage(builder: Builder, use: Use, instance: Instance, oneMore: boolean): PageText {
  const { name } = instance
  const cursor = (argument: 'after' | 'before') =>
    given(use.arguments, argument)
      ? builder.parameter(`${name}_${argument}`, (bound) => {
          const args = bound.arguments[use.index] ?? {}
          return readCursor(args[argument], listOf(use.path, args), cursorKeys(instance.keys), argument, use.path)
        })
      : null
  const limit = builder.parameter(`${name}_size`, (bound) => {
    const { size } = readPage(bound.arguments[use.index] ?? {}, use.path)
    return builder.meanings.int(oneMore ? size + 1 : size)
  })
  const [after, before] = [cursor('after'), cursor('before')]
  const backward = given(use.arguments, 'last')
  return {
    instance,
    keys: backward ? reversed(instance.keys) : instance.keys,
    backward,
    limit,
    from: backward ? before : after,
    until: backward ? after : before,
  }
}

/** The rows of a page. */
export function pageOf(page: PageText, { expression, clauses }: Pick<Row, 'expression' | 'clauses'>): Subquery {
  const { instance, keys, backward, limit, from, until } = page
  const kept = instance.kept.join(', ')
  const stretch = (which: Stretch) =>
    rowsText(instance, {
      stretch: which,
      backward,
      limit,
      beside: (along) => [
        ...(from ? [besideCursor(along, from, 'beyond', which, backward)] : []),
        ...(until ? [besideCursor(reversed(along), until, 'beyond', which, !backward)] : []),
      ],
    })
  const parts = stretches(keys, backward, instance.ways.range !== null).map(stretch)
  const [only, ...others] = parts
  if (only !== undefined && others.length === 0) return collectRows(instance, [only, ...clauses].join('\n'), expression)
  const union = `CALL (${instance.parent ?? ''}) { ${parts.map((part) => `${part} RETURN ${kept}`).join('\nUNION ALL\n')} }`
  return collectRows(instance, [union, `WITH ${kept} LIMIT ${limit}`, ...clauses].join('\n'), expression)
}

/** How many the list holds in all, whatever the page. */
export function count(instance: Instance): Subquery {
  const parts = instance.ways.range ? (['within', 'lasting'] as const) : (['whole'] as const)
  return added(
    parts.map((stretch) =>
      countRows(instance, stretch, rowsText(instance, { stretch, backward: false, beside: () => [] })),
    ),
    ' + ',
  )
}

/** Whether the list has something at or before the cursor that the page begins behind; false without a cursor. */
export function someBehind({ instance, keys, backward, from }: PageText): Subquery {
  if (!from) return { expression: 'false', clauses: [] }
  const behind = stretches(keys, backward, instance.ways.range !== null).map((stretch) => {
    const beside = (along: readonly SortKey[]) => [besideCursor(along, from, 'upTo', stretch, backward)]
    return someRow(instance, `behind_${stretch}`, rowsText(instance, { stretch, backward, beside }))
  })
  return added(behind, ' OR ')
}

const added = (parts: readonly Subquery[], operator: string): Subquery => ({
  expression: `(${parts.map(({ expression }) => expression).join(operator)})`,
  clauses: parts.flatMap(({ clauses }) => clauses),
})
