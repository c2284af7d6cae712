import { parse, validate } from 'graphql'
import neo4j, { type ProfiledPlan } from 'neo4j-driver'
import type { Ask } from '../../src/batch/batches.ts'
import type { Context } from '../../src/context.ts'
import type { Parameters, Statement } from '../../src/graph/graph.ts'
import { buildExecutableSchema } from '../../src/schema.ts'
import type { Connection } from '../setup/database.ts'

const { schema, execute } = buildExecutableSchema()

export { schema }

/** The statement that an operation with one field of the root sends, without running it. */
async function statementOf(operation: string, today: string): Promise<[Statement, Parameters]> {
  const sent: [Statement, Parameters][] = []
  const ask: Ask = async (statement, _rights, { parameters }) => {
    sent.push([statement, parameters])
    return undefined
  }
  const document = parse(operation)
  const [fault] = validate(schema, document)
  if (fault) throw fault
  await execute({ document, context: { ask, viewer: { rights: 'public' }, today } as Context })
  const [only, ...others] = sent
  if (!only || others.length > 0) throw new Error(`${operation} sends ${sent.length} statements`)
  return only
}

/** Database hits of operations, as PROFILE counts them. */
export function openProfiler({ uri, user, password }: Connection, today: string) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  const hitsOf = ({ dbHits, children }: ProfiledPlan): number =>
    Number(dbHits) + children.reduce((sum, child) => sum + hitsOf(child), 0)
  return {
    async hits(operation: string): Promise<number> {
      const [{ text }, parameters] = await statementOf(operation, today)
      const { summary } = await driver.executeQuery(`PROFILE ${text}`, parameters)
      if (!summary.profile) throw new Error('PROFILE without a profile')
      return hitsOf(summary.profile)
    },
    close: () => driver.close(),
  }
}
