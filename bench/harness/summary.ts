import { type Cell, ratioTo } from './cell.ts'
import { geometricMean } from './statistics.ts'

interface Ratios {
  /** Geometric means over the questions, and the least of them; null where nothing was compared. */
  readonly vsNeo4jGraphql: number | null
  readonly leastVsNeo4jGraphql: number | null
  readonly vsFloor: number | null
  readonly leastVsFloor: number | null
}

/** The last line of a run. The figures at the top are those at 16 connections. */
export interface Summary extends Ratios {
  readonly byConcurrency: Readonly<Record<string, Ratios>>
  /** The latency of an official with 5,000 meetings over that of one with 50. */
  readonly hub: number | null
  /** The most memory that Chancery held at 64 connections, in MiB. */
  readonly rssMiB: number | null
}

const TOP = 16

const rounded = (value: number): number | null => (Number.isFinite(value) ? Number(value.toFixed(2)) : null)

function ratiosOf(cells: readonly Cell[]): Ratios {
  const to = (other: 'neo4jGraphql' | 'floor') => cells.flatMap((cell) => ratioTo(cell, other) ?? [])
  const [peer, floor] = [to('neo4jGraphql'), to('floor')]
  return {
    vsNeo4jGraphql: rounded(geometricMean(peer)),
    leastVsNeo4jGraphql: rounded(Math.min(...peer)),
    vsFloor: rounded(geometricMean(floor)),
    leastVsFloor: rounded(Math.min(...floor)),
  }
}

export function summarize(cells: readonly Cell[], hub: number | undefined, rssMiB: number | undefined): Summary {
  const at = (concurrency: number) => ratiosOf(cells.filter((cell) => cell.concurrency === concurrency))
  const concurrencies = [...new Set(cells.map(({ concurrency }) => concurrency))].sort((a, b) => a - b)
  return {
    ...at(TOP),
    byConcurrency: Object.fromEntries(concurrencies.map((concurrency) => [String(concurrency), at(concurrency)])),
    hub: rounded(hub ?? Number.NaN),
    rssMiB: rssMiB === undefined ? null : Math.round(rssMiB),
  }
}
