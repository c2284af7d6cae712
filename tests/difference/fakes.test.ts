import fc from 'fast-check'
import type { ExecutionResult } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { Context } from '../../src/context.ts'
import { createExecute } from '../../src/plan/execute.ts'
import { buildExecutableSchema } from '../../src/schema.ts'
import { expectSame } from './compare.ts'
import { recordedDice, SEED } from './dice.ts'
import { fakePlans } from './fakePlans.ts'
import { randomOperation } from './randomOperation.ts'
import { graphqlJs } from './reference.ts'

const { schema } = buildExecutableSchema()
const context = { today: '2023-11-01' } as Context

/** Runs that many random operations, each with three sets of variables; gives what came out. */
async function compareRandomOperations(numRuns: number, faults: number): Promise<ExecutionResult[]> {
  const all: ExecutionResult[] = []
  const property = fc.asyncProperty(fc.gen(), fc.nat(), async (gen, seed) => {
    const operation = randomOperation(recordedDice(gen), schema, 4)
    if (!operation) return fc.pre(false)
    const { compile, run } = fakePlans(seed, faults)
    const ours = createExecute(schema, compile, run)
    all.push(...(await expectSame(ours, graphqlJs(schema, compile, run), operation, context)))
  })
  await fc.assert(property, { numRuns, seed: SEED })
  return all
}

const share = (results: readonly ExecutionResult[], holds: (result: ExecutionResult) => boolean): number =>
  results.filter(holds).length / results.length

describe('random operations over random rows are answered as graphql-js answers them, to the byte', () => {
  it('where nothing fails but what the operation itself gets wrong', async () => {
    const results = await compareRandomOperations(1500, 0)
    expect(share(results, ({ errors }) => errors === undefined)).toBeGreaterThan(0.5)
    expect(share(results, ({ data, errors }) => errors !== undefined && data === undefined)).toBeGreaterThan(0.002)
  }, 120_000)

  it('where columns are null, of another type or cannot be decoded, and where roots fail', async () => {
    const results = await compareRandomOperations(1500, 0.05)
    expect(share(results, ({ data, errors }) => errors === undefined && data !== undefined)).toBeGreaterThan(0.1)
    expect(share(results, ({ errors = [] }) => errors.length > 1)).toBeGreaterThan(0.02)
    expect(share(results, ({ errors = [] }) => errors.some(({ path = [] }) => path.length > 3))).toBeGreaterThan(0.03)
  }, 120_000)
})
