import { listOf, readCursor } from '../paging/cursor.ts'
import type { SortKey } from '../paging/keyset.ts'
import {
  besideCursor,
  cursorKeys,
  orderBy,
  reversed,
  type Stretch,
  stretches,
  withinStretch,
} from '../paging/keyset.ts'
import { readPage } from '../paging/page.ts'
import type { Use } from './bound.ts'
import type { Builder } from './builder.ts'
import type { Row } from './column.ts'
import { given } from './guards.ts'
import type { Instance } from './instance.ts'
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
export function pageOf(page: PageText, { expression, clauses }: Row): Subquery {
  const { instance, keys, backward, limit } = page
  const kept = instance.kept.join(', ')
  const stretch = (which: Stretch) =>
    `${lines(instance, which, conditionsOf(page, which))}\nWITH ${kept} ORDER BY ${orderBy(keys)} LIMIT ${limit}`
  const [only, other] = stretches(keys, backward)
  if (only !== undefined && other === undefined)
    return collectRows(instance, [stretch(only), ...clauses].join('\n'), expression)
  const parts = stretches(keys, backward).map((which) => `${stretch(which)} RETURN ${kept}`)
  const union = `CALL (${instance.parent ?? ''}) { ${parts.join('\nUNION ALL\n')} }\nWITH ${kept} LIMIT ${limit}`
  return collectRows(instance, [union, ...clauses].join('\n'), expression)
}

function conditionsOf({ keys, backward, from, until }: PageText, which: Stretch): string[] {
  return [
    ...(from ? [besideCursor(keys, from, 'beyond', which, backward)] : []),
    ...(until ? [besideCursor(reversed(keys), until, 'beyond', which, !backward)] : []),
  ]
}

/** How many the list holds in all, whatever the page. */
export const count = (instance: Instance): Subquery => countRows(instance, lines(instance, 'whole', []))

/** Whether the list has something at or before the cursor that the page begins behind; false without a cursor. */
export function someBehind({ instance, keys, backward, from }: PageText): Subquery {
  if (!from) return { expression: 'false', clauses: [] }
  const behind = stretches(keys, backward).map((which) =>
    someRow(instance, `behind_${which}`, lines(instance, which, [besideCursor(keys, from, 'upTo', which, backward)])),
  )
  return {
    expression: `(${behind.map(({ expression }) => expression).join(' OR ')})`,
    clauses: behind.flatMap(({ clauses }) => clauses),
  }
}

function lines({ match, conditions, keys }: Instance, which: Stretch, more: readonly string[]): string {
  const all = [...conditions, ...withinStretch(keys, which), ...more]
  return all.length > 0 ? `${match}\nWHERE ${all.join(' AND ')}` : match
}
