import { listOf, readCursor } from '../paging/cursor.ts'
import { besideCursor, cursorKeys, reversed } from '../paging/keyset.ts'
import { ALL_DAYS, spansOf } from '../paging/spans.ts'
import type { Use } from './bound.ts'
import type { Builder } from './builder.ts'
import { given } from './guards.ts'
import type { PageText } from './pageText.ts'
import type { Subquery } from './subquery.ts'

/** What of a list a statement reads: one page, all of it, or what lies behind the cursor that the page begins at. */
export interface Walk {
  readonly page: (rows: Subquery) => Subquery
  readonly whole: (rows: Subquery) => Subquery
  readonly behind: (rows: Subquery) => Subquery
}

interface Places {
  /** The days between which the walk goes. */
  readonly spans: string
  readonly where: readonly string[]
  /** The direction in which the page is read, and how many rows it holds; null where all are read. */
  readonly cut: { readonly descending: boolean; readonly limit: string } | null
}

const AS_IT_IS: Walk = { page: (rows) => rows, whole: (rows) => rows, behind: (rows) => rows }

/**
 * How the clauses of a list that say `inPage()` stop at the page: a fragment that walks several indexes and puts rows
 * together from what it finds would read everything before the order and the limit at its end could cut it. Lists of
 * other fragments are left as they are.
 */
export function createWalk(
  builder: Builder,
  use: Use,
  { instance, keys, backward, limit, from, until }: PageText,
): Walk {
  if (!instance.match.includes('inPage(')) return AS_IT_IS
  const listKeys = cursorKeys(instance.keys)
  const spans = (name: string, after: string | null, before: string | null) =>
    builder.parameter(`${instance.name}_${name}`, (bound) => {
      const args = bound.arguments[use.index] ?? {}
      const position = (argument: string | null) =>
        argument === null || !given(args, argument)
          ? undefined
          : readCursor(args[argument], listOf(use.path, args), listKeys, argument, use.path)
      return spansOf(listKeys, position(after), position(before))
    })
  const where = [
    ...(from ? [besideCursor(keys, from, 'beyond', 'whole', backward)] : []),
    ...(until ? [besideCursor(reversed(keys), until, 'beyond', 'whole', !backward)] : []),
  ]
  const descending = keys.at(-1)?.descending === true
  return {
    page: (rows) => place(rows, { spans: spans('days', 'after', 'before'), where, cut: { descending, limit } }),
    whole: (rows) => place(rows, { spans: ALL_DAYS, where: [], cut: null }),
    behind: (rows) =>
      from === null
        ? rows
        : place(rows, {
            spans: backward ? spans('daysBehind', 'before', null) : spans('daysBehind', null, 'after'),
            where: [],
            cut: null,
          }),
  }
}

function place({ expression, clauses }: Subquery, { spans, where, cut }: Places): Subquery {
  const fill = (text: string) =>
    text
      .replaceAll('UNWIND pageDays() AS', `UNWIND ${spans} AS`)
      .replaceAll('\nWHERE inPage()', where.length > 0 ? `\nWHERE ${where.join(' AND ')}` : '')
      .replace(/\nORDER BY inPage\(([^)]+)\)/g, (_, list: string) => {
        if (cut === null) return ''
        const keys = list.split(', ').map((key) => (cut.descending ? `${key} DESC` : key))
        return `\nORDER BY ${keys.join(', ')} LIMIT ${cut.limit}`
      })
  return { expression: fill(expression), clauses: clauses.map(fill) }
}
