/**
 * What a question expects of an answer, in JSON. Objects match as subsets, lists item by item and in length, anything
 * else by being the same. In place of a value may stand, several of them together:
 *
 *     {"$set": [...]}       a list of these items, in any order
 *     {"$has": [...]}       a list with these items among others, each found once
 *     {"$len": n}           a list of that length
 *     {"$min": n}           a number, n or more; with {"$max": n}, n or less
 *     {"$re": "..."}        a string that matches the pattern
 *     {"$error": "CODE"}    in place of the whole answer: an error with that extensions.code
 */
export type Expectation = unknown

/** A question to the service: the operation, and what its answer must look like. */
export interface Question {
  readonly name: string
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly expect: Expectation
}

/** The body of a GraphQL response, as far as questions look into it. */
export interface Reply {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[]
}

type Matcher = (wanted: unknown, got: unknown) => string | undefined

const MATCHERS: Readonly<Record<string, Matcher>> = {
  $set: (wanted, got) => lengthIs(list('$set', wanted).length, got) ?? contains(list('$set', wanted), got),
  $has: (wanted, got) => contains(list('$has', wanted), got),
  $len: (wanted, got) => lengthIs(number('$len', wanted), got),
  $min: (wanted, got) => {
    const least = number('$min', wanted)
    return typeof got === 'number' && got >= least ? undefined : `wanted ${least} or more, got ${show(got)}`
  },
  $max: (wanted, got) => {
    const most = number('$max', wanted)
    return typeof got === 'number' && got <= most ? undefined : `wanted ${most} or less, got ${show(got)}`
  },
  $re: (wanted, got) =>
    typeof got === 'string' && new RegExp(String(wanted), 'u').test(got)
      ? undefined
      : `wanted a match of ${wanted}, got ${show(got)}`,
}

/** Where and how a reply differs from what was expected; undefined where it does not. Unexpected errors differ. */
export function replyDifference(expected: Expectation, reply: Reply): string | undefined {
  const errors = reply.errors ?? []
  if (isRecord(expected) && '$error' in expected) {
    const { $error: code } = expected
    return errors.some((error) => error.extensions?.code === code)
      ? undefined
      : `wanted the error ${code}, got ${show(reply)}`
  }
  if (errors.length > 0) return errors.map((error) => error.message).join('; ')
  return difference(expected, reply.data)
}

/**
 * Where and how a value differs from what was expected, as `.path[0]: reason`; undefined where it does not. Throws on an
 * expectation that is none: an unknown operator, or one beside plain fields.
 */
export function difference(expected: Expectation, got: unknown, at = ''): string | undefined {
  if (Array.isArray(expected)) {
    const length = lengthIs(expected.length, got)
    if (length !== undefined) return `${at}: ${length}`
    return first(expected, (item, index) => difference(item, (got as unknown[])[index], `${at}[${index}]`))
  }
  if (!isRecord(expected))
    return Object.is(expected, got) ? undefined : `${at}: wanted ${show(expected)}, got ${show(got)}`
  const entries = Object.entries(expected)
  if (entries.some(([key]) => key.startsWith('$'))) {
    return first(entries, ([key, wanted]) => {
      const reason = matcher(key)(wanted, got)
      return reason === undefined ? undefined : `${at}: ${reason}`
    })
  }
  if (!isRecord(got)) return `${at}: wanted an object, got ${show(got)}`
  return first(entries, ([key, wanted]) => difference(wanted, got[key], `${at}.${key}`))
}

function first<T>(items: readonly T[], look: (item: T, index: number) => string | undefined): string | undefined {
  for (const [index, item] of items.entries()) {
    const found = look(item, index)
    if (found !== undefined) return found
  }
  return undefined
}

function lengthIs(length: number, got: unknown): string | undefined {
  if (Array.isArray(got) && got.length === length) return undefined
  return `wanted ${length} items, got ${Array.isArray(got) ? `${got.length}: ${show(got)}` : show(got)}`
}

/** Pairs every wanted item with an answer of its own. An answer taken too early is given back: augmenting paths. */
function contains(wanted: readonly unknown[], got: unknown): string | undefined {
  if (!Array.isArray(got)) return `wanted a list, got ${show(got)}`
  const takenBy = new Map<number, number>()
  const place = (item: number, tried: Set<number>): boolean =>
    got.some((answer, index) => {
      if (tried.has(index) || difference(wanted[item], answer) !== undefined) return false
      tried.add(index)
      const holder = takenBy.get(index)
      if (holder !== undefined && !place(holder, tried)) return false
      takenBy.set(index, item)
      return true
    })
  const lost = wanted.findIndex((_, item) => !place(item, new Set()))
  return lost === -1 ? undefined : `nothing left that is like ${show(wanted[lost])} in ${show(got)}`
}

function matcher(key: string): Matcher {
  const found = MATCHERS[key]
  if (found) return found
  throw new TypeError(
    `${key} cannot stand here: an operator is one of ${Object.keys(MATCHERS).join(', ')}, alone or with others`,
  )
}

function list(operator: string, wanted: unknown): readonly unknown[] {
  if (Array.isArray(wanted)) return wanted
  throw new TypeError(`${operator} takes a list, not ${show(wanted)}`)
}

function number(operator: string, wanted: unknown): number {
  if (typeof wanted === 'number') return wanted
  throw new TypeError(`${operator} takes a number, not ${show(wanted)}`)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const show = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 600)
