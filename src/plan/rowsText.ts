import { orderBy, reversed, type SortKey, type Stretch, withinStretch } from '../paging/keyset.ts'
import type { FilterField } from './filter.ts'
import type { Instance } from './instance.ts'
import { type Walk, type Way, waysOf } from './ways.ts'

/** What of an instance its rows are found by. */
type Listed = Pick<Instance, 'name' | 'parent' | 'kept' | 'keys' | 'ways'>

/** Which rows of a list are wanted, and how many. */
export interface Wanted {
  readonly stretch: Stretch
  /** Conditions that a cursor makes of the keys of a walk, which stand in reading order. */
  readonly beside: (keys: readonly SortKey[]) => readonly string[]
  /** Whether the list is read from its end. */
  readonly backward: boolean
  /** The parameter that holds the number of rows; without it all, in no order. */
  readonly limit?: string
}

/** Clauses behind which all nodes stand that a filter keeps, found along its shortest access path. */
export function allRows(name: string, all: string, fields: readonly FilterField[]): string {
  const variable = /^MATCH \((\w+):\w+\)$/.exec(all)?.[1]
  if (variable === undefined) throw new Error(`«WHERE filter» stands behind MATCH (variable:Label), not behind ${all}`)
  const own: Walk = { each: [], over: [], match: all, conditions: [], keys: [] }
  // A range in no order is a condition like any other.
  const unranged = fields.map((field) => (field.bounds ? { ...field, bounds: null, way: null } : field))
  const ways = waysOf(own, null, unranged, { match: [], conditions: [] })
  const instance = { name, parent: null, kept: [variable], keys: [], ways }
  return rowsText(instance, { stretch: 'whole', beside: () => [], backward: false })
}

// Longer than any list, and shorter than a way that finds only a part.
const UNSIZED = 2_147_483_646
const PARTIAL = 2_147_483_647

/** Clauses behind which the wanted rows of a list stand, bound by its kept variables. */
export function rowsText(instance: Listed, wanted: Wanted): string {
  const { range, ways } = instance.ways
  const [only, ...others] = wanted.stretch === 'lasting' && range ? [range.lasting] : ways
  if (!only) throw new Error('A list without a way to its rows')
  return others.length === 0 ? alongOne(instance, only, wanted) : alongShortest(instance, [only, ...others], wanted)
}

/** The shortest of several ways, weighed by the numbers that the request brings. */
function alongShortest(instance: Listed, ways: readonly Way[], wanted: Wanted): string {
  const lead = `${instance.name}_lead`
  const parent = instance.parent ?? ''
  const kept = instance.kept.join(', ')
  const sizes = ways.map(({ size }) => (size ? `coalesce(${size.expression}, ${PARTIAL})` : UNSIZED)).join(', ')
  const scope = [lead, ...(instance.parent === null ? [] : [parent])].join(', ')
  const turns = ways.map(
    (way, at) =>
      `WITH ${lead} WHERE ${lead} = ${at}\nCALL (${parent}) {\n${alongOne(instance, way, wanted)}\nRETURN ${kept}\n}\nRETURN ${kept}`,
  )
  return [
    `CALL (${parent}) {`,
    `WITH [${sizes}] AS ${lead}_sizes`,
    `WITH reduce(least = 0, at IN range(1, ${ways.length - 1}) |` +
      ` CASE WHEN ${lead}_sizes[at] < ${lead}_sizes[least] THEN at ELSE least END) AS ${lead}`,
    `CALL (${scope}) {\n${turns.join('\nUNION ALL\n')}\n}`,
    `RETURN ${kept}\n}`,
    `WITH ${kept}`,
  ].join('\n')
}

/** Each walk of a way goes as far as the page; what they find is merged. */
function alongOne(instance: Listed, { walks }: Way, wanted: Wanted): string {
  const [only, ...others] = walks
  if (only && others.length === 0 && only.each.length === 0) return along(instance, only, wanted)
  const parent = instance.parent === null ? [] : [instance.parent]
  const kept = instance.kept.join(', ')
  const parts = walks.map((walk) => {
    const one = `${along(instance, walk, wanted)}\nRETURN ${kept}`
    const each = walk.each.join('\n')
    return each ? `${each}\nCALL (${[...parent, ...walk.over].join(', ')}) {\n${one}\n}\nRETURN ${kept}` : one
  })
  const order = wanted.limit ? ` ORDER BY ${orderBy(inReadingOrder(instance.keys, wanted))} LIMIT ${wanted.limit}` : ''
  return `CALL (${parent.join(', ')}) {\n${parts.join('\nUNION ALL\n')}\n}\nWITH DISTINCT ${kept}${order}`
}

function along({ kept, ways }: Listed, walk: Walk, { stretch, beside, backward, limit }: Wanted): string {
  const keys = inReadingOrder(walk.keys, { backward })
  const conditions = [...walk.conditions, ...withinStretch(keys, stretch, ways.range), ...beside(keys)]
  const where = conditions.length > 0 ? `\nWHERE ${conditions.join(' AND ')}` : ''
  const order = limit ? `\nWITH ${kept.join(', ')} ORDER BY ${orderBy(keys)} LIMIT ${limit}` : ''
  return `${walk.match}${where}${order}`
}

const inReadingOrder = (keys: readonly SortKey[], { backward }: Pick<Wanted, 'backward'>) =>
  backward ? reversed(keys) : keys
