/** What Maven has fetched so far. */
export interface Fetched {
  readonly jars: number
  readonly megabytes: number
}

export const NOTHING_FETCHED: Fetched = { jars: 0, megabytes: 0 }

const IN_MEGABYTES: Record<string, number> = { B: 1e-6, kB: 1e-3, MB: 1 }
const FETCHED = /^\[INFO\] Downloaded from \S+ \S+\.jar \(([\d.]+) (B|kB|MB)/

/** Counts one line of Maven's: `[INFO] Downloaded from central: https://…/neo4j.jar (1.2 MB at 3.4 MB/s)`. */
export function countLine(sum: Fetched, line: string): Fetched {
  const [, size, unit] = FETCHED.exec(line.replace('Downloaded: ', 'Downloaded from ')) ?? []
  if (size === undefined || unit === undefined) return sum
  return { jars: sum.jars + 1, megabytes: sum.megabytes + Number(size) * (IN_MEGABYTES[unit] ?? 0) }
}
