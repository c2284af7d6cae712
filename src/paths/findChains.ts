import { statements } from '../generated/statements.ts'
import type { WorkOut } from '../plan/ahead.ts'
import { EARLIEST, LATEST } from '../time/partialDate.ts'
import { chainsOf } from './chains.ts'
import { type Expand, search } from './search.ts'
import type { Neighbour, Stop } from './side.ts'

/** What Query.paths is asked, defaults included. */
interface Asked {
  readonly from: string
  readonly to: string
  readonly through: readonly string[] | null
  readonly during: { readonly from: string; readonly to: string } | null
  readonly chronological: boolean
  readonly maxParties: number | null
  readonly maxLength: number
  readonly first: number
}

type End = readonly [id: string, day: string | null, links: number]
type Row = readonly [...End, positions: readonly number[]]

// Neo4j keeps the neighbours of so many in memory at once, and a request that is given up ends between two statements.
const AT_ONCE = 5_000

/**
 * The chains that Query.paths answers, as lists of the ids of their nodes. The search asks level by level, by statements
 * of its own: Cypher has no loop that may aggregate, and its patterns cannot stop at a node that an earlier meeting led
 * to before. What both sides have reached is kept here, where a hundred thousand nodes take 36 MB; as lists of
 * maps in Neo4j they took more than the 1.4 GB that a transaction may have. Unknown ids have no chains; the statement that fetches the
 * selection refuses them.
 */
export const findChains: WorkOut = async (args, { ask, viewer, signal }) => {
  const asked = args as unknown as Asked
  const run = async (name: 'paths/ends' | 'paths/neighbours', parameters: Readonly<Record<string, unknown>>) => {
    const [answer] = (await ask(oneRow[name], viewer.rights, { parameters, signal })) ?? []
    return answer
  }
  const ends = (await run('paths/ends', { from: asked.from, to: asked.to })) as readonly (End | null)[] | undefined
  const [from, to] = (ends ?? []).map((end) => end && stopOf(end, asked))
  if (!from || !to) return []

  const { through, during, maxParties } = asked
  const expand: Expand = async (front, goal) => {
    const others = asked.chronological || goal.length > AT_ONCE ? [] : goal.map(({ id }) => id)
    const reached = new Map<string, Neighbour & { ways: number[] }>()
    for (let start = 0; start < front.length; start += AT_ONCE) {
      const stops = front.slice(start, start + AT_ONCE)
      const ids = stops.map(({ id }) => id)
      const windows = asked.chronological ? stops.map(daysOf) : null
      const parameters = { ids, windows, goal: others, ends: [from.id, to.id], through, during, maxParties }
      const rows = await run('paths/neighbours', parameters)
      for (const row of (rows ?? []) as readonly Row[]) {
        const known = reached.get(row[0]) ?? { ...stopOf(row, asked), ways: [] }
        reached.set(row[0], known)
        for (const position of row[3]) known.ways.push(start + position)
      }
    }
    return reached.values()
  }
  const found = await search(from, to, asked.maxLength, expand)
  return found ? chainsOf(found, asked.first) : []
}

const oneRow = {
  'paths/ends': { ...statements['paths/ends'], columns: 1, mergeable: true },
  // It aggregates, which Neo4j refuses beside the parameters of several requests.
  'paths/neighbours': { ...statements['paths/neighbours'], columns: 1, mergeable: false },
} as const

const stopOf = ([id, day, links]: readonly [...End, ...unknown[]], { chronological }: Asked) => ({
  id,
  day: chronological && day !== null && day > EARLIEST ? Date.parse(day) : null,
  links,
})

/** The window of a stop as ISO 8601 days. */
const daysOf = ({ window: [since, until] }: Stop): [string, string] => [
  Number.isFinite(since) ? dayOf(since) : EARLIEST,
  Number.isFinite(until) ? dayOf(until) : LATEST,
]

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10)
