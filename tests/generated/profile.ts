import { parse, validate } from 'graphql'
import neo4j, { type ProfiledPlan } from 'neo4j-driver'
import type { Ask } from '../../src/batch/batches.ts'
import type { Context } from '../../src/context.ts'
import { buildExecutableSchema } from '../../src/schema.ts'
import type { Connection } from '../setup/database.ts'

const { schema, execute } = buildExecutableSchema()

export { schema }

/** What an operation cost the database, and what it answered. */
export interface Profile {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query, which no type knows.
  readonly data: any
  readonly hits: number
  /** Of all its statements' plans; those within a COLLECT do not show. */
  readonly operators: readonly string[]
}

/** Answers operations as the service does, with PROFILE before their statements. */
export function openProfiler({ uri, user, password }: Connection, today: string) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  const partsOf = (plan: ProfiledPlan): ProfiledPlan[] => [plan, ...plan.children.flatMap(partsOf)]
  return {
    async ask(operation: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Profile> {
      const parts: ProfiledPlan[] = []
      const ask: Ask = async ({ text }, _rights, { parameters }) => {
        const { records, summary } = await driver.executeQuery(`PROFILE ${text}`, parameters)
        if (!summary.profile) throw new Error('PROFILE without a profile')
        parts.push(...partsOf(summary.profile))
        return records[0] && [...records[0].values()]
      }
      const document = parse(operation)
      const [fault] = validate(schema, document)
      if (fault) throw fault
      const context = { ask, viewer: { rights: 'public' }, today } as Context
      const { data, errors } = await execute({ document, variables, context })
      if (errors) throw new Error(`${operation}\n${errors.join('\n')}`)
      return {
        data,
        hits: parts.reduce((sum, { dbHits }) => sum + dbHits, 0),
        operators: parts.map(({ operatorType }) => operatorType.replace(/@.*/, '')),
      }
    },
    close: () => driver.close(),
  }
}
