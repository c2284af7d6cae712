import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const EVERY_MS = 250

/** The resident set of a process, in MiB: from /proc where there is one, else from ps. */
async function residentMiB(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => undefined)
  const kib = /^VmRSS:\s+(\d+) kB$/m.exec(status ?? '')?.[1]
  if (kib !== undefined) return Number(kib) / 1_024
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)])
  return Number(stdout) / 1_024
}

/** The highest resident set of a process while something is done, in MiB. */
export async function highestWhile<T>(pid: number, work: () => Promise<T>): Promise<readonly [T, number]> {
  let highest = 0
  const look = async () => {
    highest = Math.max(highest, await residentMiB(pid))
  }
  const timer = setInterval(() => void look().catch(() => undefined), EVERY_MS)
  try {
    const result = await work()
    await look()
    return [result, highest]
  } finally {
    clearInterval(timer)
  }
}
