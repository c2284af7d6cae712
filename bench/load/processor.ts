import { readdir, readFile } from 'node:fs/promises'

// Linux counts in hundredths of a second, whatever the machine.
const TICKS = 100

interface Seen {
  readonly pid: number
  readonly parent: number
  readonly name: string
  readonly seconds: number
}

async function look(pid: string): Promise<Seen[]> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const [, name, rest] = /^\d+ \((.*)\) (.*)$/s.exec(stat) ?? []
  if (name === undefined || rest === undefined) return []
  const fields = rest.split(' ').map(Number)
  return [{ pid: Number(pid), parent: fields[1] ?? 0, name, seconds: ((fields[11] ?? 0) + (fields[12] ?? 0)) / TICKS }]
}

/**
 * The processor time of our Neo4j so far, in seconds: of all java that we started. On a machine that does other things too, it says
 * more than the clock. NaN where there is no /proc.
 */
export async function neo4jSeconds(): Promise<number> {
  const pids = await readdir('/proc').catch(() => [])
  const all = (await Promise.all(pids.filter((name) => /^\d+$/.test(name)).map(look))).flat()
  if (all.length === 0) return Number.NaN
  const ours = new Set([process.pid])
  for (let known = 0; known < ours.size; ) {
    known = ours.size
    for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid)
  }
  return all.filter(({ pid, name }) => ours.has(pid) && name === 'java').reduce((sum, { seconds }) => sum + seconds, 0)
}
