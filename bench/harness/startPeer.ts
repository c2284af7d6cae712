import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Settings } from '../engines/settings.ts'
import { type Engine, endOf, stopProcess } from './engine.ts'
import type { EngineName } from './names.ts'

/** Starts the floor or @neo4j/graphql in production mode on a free port. */
export async function startPeer(name: Exclude<EngineName, 'chancery'>, settings: Settings): Promise<Engine> {
  const file = fileURLToPath(new URL(`../dist/engines/${name}.js`, import.meta.url))
  const child = fork(file, { env: { NODE_ENV: 'production' }, execArgv: [] })
  child.send(settings)
  const [message] = await Promise.race([once(child, 'message'), endOf(name, child)])
  return { name, address: message.address, pid: child.pid ?? 0, stop: () => stopProcess(child) }
}
