import { setTimeout as pause } from 'node:timers/promises'
import { parse } from 'graphql'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { createBatches, type OneRow } from '../src/batch/batches.ts'
import { mergeText } from '../src/batch/mergedText.ts'
import type { Context } from '../src/context.ts'
import { fragments } from '../src/generated/cypher.ts'
import { connect, int, type Parameters } from '../src/graph/graph.ts'
import { buildExecutableSchema } from '../src/schema.ts'
import { TODAY } from './service.ts'

const { execute } = buildExecutableSchema()
const graph = connect({ ...inject('neo4j'), database: 'neo4j' })
afterAll(() => graph.close())

const ZERO = 'Neo.ClientError.Statement.ArithmeticError'

/** The statements of an operation, with their parameters. */
async function statementsOf(operation: string): Promise<[OneRow, Parameters][]> {
  const sent: [OneRow, Parameters][] = []
  const ask: Context['ask'] = async (statement, _rights, { parameters }) => {
    sent.push([statement, parameters])
    return undefined
  }
  const context = { ask, viewer: { rights: 'public' }, today: TODAY } as Context
  await execute({ document: parse(operation), context })
  return sent
}

const examples = await Promise.all(
  Object.values(fragments).map(async ({ name, example }) => [name, await statementsOf(example)] as const),
)

describe('every fragment, in the statement of its example', () => {
  it.each(examples.filter(([, sent]) => sent.every(([{ mergeable }]) => mergeable)))(
    '%s: merged it answers each request as it does alone',
    async (_, sent) => {
      for (const [statement, parameters] of sent) {
        const [alone] = await graph.read(statement, parameters)
        const { text, shared } = mergeText(statement.text, statement.columns)
        const common = Object.fromEntries(shared.map((name) => [name, parameters[name]]))
        const requests = [0, 1, 2].map((at) => ({ ...parameters, at }))
        const together = await graph.read({ name: 'merged', text }, { ...common, requests })
        expect(together).toEqual(requests.map(({ at }) => [at, ...(alone ?? [])]))
      }
    },
  )
})

describe('two hundred requests at once', () => {
  const statement: OneRow = {
    name: 'share',
    text: 'UNWIND range(1, $steps) AS step WITH count(step) AS done RETURN $dividend / $divisor AS column0, done AS column1',
    columns: 2,
    mergeable: true,
  }
  // One in nine fails, one in eleven works for hours and is given up.
  const kindOf = (at: number) => (at % 9 === 4 ? 'fails' : at % 11 === 5 ? 'given up' : 'good')

  it('share statements, and those that fail or are given up take nobody along', async () => {
    const ask = createBatches(graph)
    const sentBefore = graph.statements
    const outcomes = await Promise.allSettled(
      Array.from({ length: 200 }, async (_, at) => {
        await pause(at % 50)
        const kind = kindOf(at)
        const parameters = {
          dividend: int(at),
          divisor: int(kind === 'fails' ? 0 : 1),
          steps: int(kind === 'given up' ? 10_000_000_000 : 3),
        }
        const signal = AbortSignal.timeout(kind === 'given up' ? 20 + at : 30_000)
        return ask(statement, 'public', { parameters, signal })
      }),
    )
    for (const [at, outcome] of outcomes.entries()) {
      const kind = kindOf(at)
      if (kind === 'good') expect(outcome).toEqual({ status: 'fulfilled', value: [at, 3] })
      else if (kind === 'fails') expect(outcome).toMatchObject({ reason: { code: 'INTERNAL', cause: { code: ZERO } } })
      else expect(outcome).toMatchObject({ reason: { code: 'DEADLINE_EXCEEDED' } })
    }
    const good = outcomes.filter(({ status }) => status === 'fulfilled').length
    expect(good).toBeGreaterThan(150)
    expect(graph.statements - sentBefore).toBeLessThan(400)
    const running = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $text RETURN currentQuery'
    await expect.poll(() => graph.read({ name: 'running', text: running }, { text: 'AS step' })).toEqual([])
  })

  it('of one kind need far fewer statements than requests', async () => {
    const ask = createBatches(graph)
    const before = graph.statements
    const signal = new AbortController().signal
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, at) => {
        const parameters = { dividend: int(at), divisor: int(1), steps: int(at) }
        return ask(statement, 'public', { parameters, signal })
      }),
    )
    expect(answers).toEqual(Array.from({ length: 200 }, (_, at) => [at, at]))
    expect(graph.statements - before).toBe(Math.ceil(200 / 16))
  })
})
