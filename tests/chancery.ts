import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** How a process ended, and what it said. */
export interface Ended {
  /** Null where it was killed. */
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Starts `chancery` as its users do, on the database of the tests. */
export function startChancery(...args: string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const { uri, user, password } = inject('neo4j')
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text
  })
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...said }))
  return { child, ended }
}

/** Runs a command to its end. */
export const runChancery = (...args: string[]): Promise<Ended> => startChancery(...args).ended
