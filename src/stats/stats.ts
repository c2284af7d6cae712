import { LINKS } from '../facts/kinds.ts'
import { statements } from '../generated/statements.ts'
import { type Graph, int, type Row } from '../graph/graph.ts'

/** What is in the graph, counted. */
export interface Stats {
  /** By label; facts of their own, but for the records of merged officials. */
  readonly nodes: Readonly<Record<string, number>>
  /** By type: those that are facts. */
  readonly links: Readonly<Record<string, number>>
  /** By type: those that are derived, for speed. */
  readonly accessPaths: Readonly<Record<string, number>>
  /** The twenty whose sources have most facts. */
  readonly publishers: readonly { readonly publisher: string; readonly sources: number; readonly facts: number }[]
  /** Meetings that are no sessions, by decade (1970), and `undated`. */
  readonly meetingsByDecade: Readonly<Record<string, number>>
}

const PUBLISHERS = 20
// Everything is counted once.
const LIMITS = { timeoutMs: 600_000 }

const counts = (rows: readonly Row[]): Record<string, number> =>
  Object.fromEntries(rows.map(([key, count]) => [String(key ?? 'undated'), Number(count)]))

const pick = (all: Record<string, number>, wanted: (key: string) => boolean): Record<string, number> =>
  Object.fromEntries(Object.entries(all).filter(([key]) => wanted(key)))

/** Counts what is in the graph. */
export async function readStats(graph: Graph): Promise<Stats> {
  const nodes = counts(await graph.read(statements['stats/nodes'], {}, LIMITS))
  const links = counts(await graph.read(statements['stats/links'], {}, LIMITS))
  const publishers = await graph.read(statements['stats/sources'], { most: int(PUBLISHERS) }, LIMITS)
  const decades = counts(await graph.read(statements['stats/decades'], {}, LIMITS))
  const isFact = (type: string) => Object.hasOwn(LINKS, type)
  return {
    nodes,
    links: pick(links, isFact),
    accessPaths: pick(links, (type) => !isFact(type)),
    publishers: publishers.map(([publisher, sources, facts]) => ({
      ...{ publisher: String(publisher), sources: Number(sources), facts: Number(facts) },
    })),
    meetingsByDecade: decades,
  }
}

type Cells = readonly (string | number)[]

/** Lines whose columns stand below each other, numbers to the right. */
function table(heading: string, rows: readonly Cells[]): string {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)))
  const widths = (texts[0] ?? []).map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[], at: number) =>
    row
      .map((text, column) =>
        typeof rows[at]?.[column] === 'number' ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0),
      )
      .join('  ')
  return [heading, ...texts.map((row, at) => `  ${line(row, at).trimEnd()}`)].join('\n')
}

const sum = (all: Readonly<Record<string, number>>): number => Object.values(all).reduce((total, one) => total + one, 0)

/** The counts as tables, for people. */
export function sayStats({ nodes, links, accessPaths, publishers, meetingsByDecade }: Stats): string {
  const total = (all: Readonly<Record<string, number>>) => sum(all).toLocaleString('en')
  return [
    table(`${total(nodes)} nodes`, Object.entries(nodes)),
    table(`${total(links)} links`, Object.entries(links)),
    table(`${total(accessPaths)} access paths (derived)`, Object.entries(accessPaths)),
    table(
      'Facts by publisher of their source',
      publishers.map(({ publisher, sources, facts }) => [
        publisher,
        facts,
        sources === 1 ? '1 source' : `${sources} sources`,
      ]),
    ),
    table('Meetings by decade', Object.entries(meetingsByDecade)),
  ].join('\n\n')
}
