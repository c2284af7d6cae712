import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

/** One process for good: a pid alone is given to another after its death. */
export interface ProcessIdentity {
  readonly pid: number
  /** When it started, in the system's own words; compared, never read. */
  readonly started: string
}

/**
 * The start of a process from Linux' /proc/<pid>/stat, in clock ticks since boot; undefined for a process that is dead
 * and only not yet reaped.
 */
export function readStart(stat: string): string | undefined {
  // The second field is the command's name in brackets and may hold blanks and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
}

async function startFromPs(pid: number): Promise<string | undefined> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)])
  return stdout.trim() || undefined
}

/** Who runs under that pid; undefined if nobody. */
export async function identify(pid: number): Promise<ProcessIdentity | undefined> {
  const read = process.platform === 'linux' ? readFile(`/proc/${pid}/stat`, 'utf8').then(readStart) : startFromPs(pid)
  const started = await read.catch(() => undefined)
  return started === undefined ? undefined : { pid, started }
}

/** Whether that very process still runs. */
export const isAlive = async ({ pid, started }: ProcessIdentity): Promise<boolean> =>
  (await identify(pid))?.started === started

/** Our own process. */
export async function ourselves(): Promise<ProcessIdentity> {
  return (await identify(process.pid)) ?? { pid: process.pid, started: 'unknown' }
}

/** Waits for the end of a process; true when it came within `patienceMs`. */
export async function outlive(identity: ProcessIdentity, patienceMs: number): Promise<boolean> {
  const end = Date.now() + patienceMs
  while (await isAlive(identity)) {
    if (Date.now() > end) return false
    await pause(50)
  }
  return true
}
