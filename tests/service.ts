import { pino } from 'pino'
import { inject } from 'vitest'
import { connect } from '../src/graph/graph.ts'
import { buildExecutableSchema } from '../src/schema.ts'
import { createServer } from '../src/server.ts'
import type { Reply } from './contract/expectation.ts'

/** The service as a client meets it: real HTTP before the shared Neo4j, on a day that the tests can count on. */
export interface Service {
  readonly address: string
  ask(query: string, variables?: Record<string, unknown>): Promise<Reply>
  /** Asks for data and throws where there are errors. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query, which no type knows.
  data(query: string, variables?: Record<string, unknown>): Promise<any>
  /** The names of the statements that were sent while something was done. */
  statementsOf(action: () => Promise<unknown>): Promise<string[]>
  close(): Promise<void>
}

export const TODAY = '2026-11-22'

export async function openService(currentId: (id: string) => string = (id) => id): Promise<Service> {
  const sent: string[] = []
  const graph = connect({ ...inject('neo4j'), database: 'neo4j', onStatement: ({ name }) => sent.push(name) })
  const server = await createServer({
    ...buildExecutableSchema(),
    graph,
    config: { corsOrigins: [], deadlineMs: 60_000, introspection: true, production: false },
    log: pino({ level: 'silent' }),
    checkReadiness: async () => [],
    now: () => new Date(`${TODAY}T12:00:00Z`),
    currentId,
  })
  const address = await server.listen({ port: 0, host: '127.0.0.1' })
  const ask = async (query: string, variables?: Record<string, unknown>): Promise<Reply> => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as Reply
  }
  return {
    address,
    ask,
    async data(query, variables) {
      const { data, errors } = await ask(query, variables)
      if (errors) throw new Error(`${query}\n${JSON.stringify(errors, null, 2)}`)
      return data
    },
    async statementsOf(action) {
      const from = sent.length
      await action()
      return sent.slice(from)
    },
    async close() {
      await server.close()
      await graph.close()
    },
  }
}
