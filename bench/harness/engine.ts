import type { ChildProcess } from 'node:child_process'
import type { EngineName } from './names.ts'

/** An engine that runs as a process of its own and answers. */
export interface Engine {
  readonly name: EngineName
  /** http://127.0.0.1:port */
  readonly address: string
  readonly pid: number
  readonly stop: () => Promise<void>
}

/** Stops a process and waits until it is gone. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}

/** Rejects when a process ends before it answers. */
export const endOf = (name: EngineName, child: ChildProcess): Promise<never> =>
  new Promise((_, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => reject(new Error(`${name} ended before it answered (${code ?? signal}).`)))
  })
