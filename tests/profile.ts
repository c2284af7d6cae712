import { execute, parse } from 'graphql'
import neo4j, { type ProfiledPlan } from 'neo4j-driver'
import { inject } from 'vitest'
import type { Context } from '../src/context.ts'
import type { Graph, Parameters, Statement } from '../src/graph/graph.ts'
import { buildExecutableSchema } from '../src/schema.ts'
import { TODAY } from './service.ts'

/** What an operation cost the database, and what it answered. */
export interface Profile {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query, which no type knows.
  readonly data: any
  readonly hits: number
  readonly operators: readonly string[]
}

export interface Profiler {
  ask(operation: string, variables?: Record<string, unknown>): Promise<Profile>
  close(): Promise<void>
}

/** Runs operations as the service does, with PROFILE before their statements. */
export function openProfiler(): Profiler {
  const { uri, user, password } = inject('neo4j')
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  const { schema, fieldResolver } = buildExecutableSchema()
  return {
    async ask(operation, variables = {}) {
      let hits = 0
      const operators: string[] = []
      const visit = (plan: ProfiledPlan): void => {
        hits += plan.dbHits
        operators.push(plan.operatorType.replace(/@.*/, ''))
        plan.children.forEach(visit)
      }
      const graph = {
        read: async ({ text }: Statement, parameters: Parameters) => {
          const { records, summary } = await driver.executeQuery(`PROFILE ${text}`, parameters)
          if (summary.profile) visit(summary.profile)
          return records.map((record) => [...record.values()])
        },
      } as unknown as Graph
      const contextValue = { graph, today: TODAY } as Context
      const document = parse(operation)
      const { data, errors } = await execute({
        schema,
        document,
        fieldResolver,
        contextValue,
        variableValues: variables,
      })
      if (errors) throw new Error(`${operation}\n${errors.join('\n')}`)
      return { data, hits, operators }
    },
    close: () => driver.close(),
  }
}
