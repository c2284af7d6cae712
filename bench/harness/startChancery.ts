import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Settings } from '../engines/settings.ts'
import { type Engine, endOf, stopProcess } from './engine.ts'

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** The sentence in a line of Chancery's log. */
function messageOf(line: string): string {
  const { msg } = line.startsWith('{') ? (JSON.parse(line) as { msg?: string }) : {}
  return `Chancery: ${msg ?? line}`
}

/** Starts Chancery as its users do, in production mode, on a free port. */
export async function startChancery({ uri, user, password }: Settings, log: (line: string) => void): Promise<Engine> {
  const env = {
    NODE_ENV: 'production',
    ...{ HOST: '127.0.0.1', PORT: '0', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    CHANCERY_FACTS: 'none',
    // The peer has no deadline either: a slow answer is to be measured, not cut.
    CHANCERY_DEADLINE_MS: '600000',
  }
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const said = createInterface({ input: child.stdout })
  const address = new Promise<string>((resolve) => {
    said.on('line', (line) => {
      log(messageOf(line))
      const found = /answers at (http:\/\/[^/\s]+)\/graphql/.exec(line)?.[1]
      if (found !== undefined) resolve(found.replace('localhost', '127.0.0.1'))
    })
  })
  return {
    name: 'chancery',
    address: await Promise.race([address, endOf('chancery', child)]),
    pid: child.pid ?? 0,
    stop: () => stopProcess(child),
  }
}
