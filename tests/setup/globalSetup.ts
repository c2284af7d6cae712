import type { TestProject } from 'vitest/node'
import { type Connection, findDatabase } from './database.ts'
import { loadWorld } from './world.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** How to reach the Neo4j of this run. */
    neo4j: Connection
  }
}

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Starts one Neo4j for the whole run; tests reach it by inject('neo4j'). */
export async function setup(project: TestProject): Promise<() => Promise<unknown>> {
  const { connection, origin, stop } = await findDatabase(say)
  const { uri, user, password } = connection
  say(`Tests run against ${origin}.`)
  try {
    await loadWorld({ uri, user, password })
  } catch (fault) {
    // Vitest stops only what has been set up: a container would stay.
    await stop()
    throw fault
  }
  project.provide('neo4j', { uri, user, password })
  return stop
}
