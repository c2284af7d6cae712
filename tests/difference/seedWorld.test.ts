import fc from 'fast-check'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { createBatches } from '../../src/batch/batches.ts'
import type { Context } from '../../src/context.ts'
import { connect } from '../../src/graph/graph.ts'
import { createExecute } from '../../src/plan/execute.ts'
import type { Columns } from '../../src/plan/layout.ts'
import { compilePlan } from '../../src/plan/plans.ts'
import { type RunPlan, runPlan } from '../../src/plan/runPlan.ts'
import { buildExecutableSchema } from '../../src/schema.ts'
import { TODAY } from '../service.ts'
import { expectSame } from './compare.ts'
import { recordedDice, SEED } from './dice.ts'
import { randomOperation } from './randomOperation.ts'
import { graphqlJs } from './reference.ts'

const { schema } = buildExecutableSchema()
const graph = connect({ ...inject('neo4j'), database: 'neo4j' })
afterAll(() => graph.close())
const context = {
  ask: createBatches(graph),
  viewer: { rights: 'public' },
  today: TODAY,
  signal: new AbortController().signal,
} as Context

/** Sends a statement once for both: planning it is what takes the time. */
function shared(): RunPlan {
  const rows = new Map<string, Promise<Columns | undefined>>()
  return (plan, bound, asked) => {
    const key = JSON.stringify([plan.text, plan.parameters(bound)])
    const row = rows.get(key) ?? runPlan(plan, bound, asked)
    rows.set(key, row)
    return row
  }
}

describe('random operations over the world of the tests', () => {
  it('are answered as graphql-js answers them, to the byte, and no statement of theirs breaks', async () => {
    let withNodes = 0
    const property = fc.asyncProperty(fc.gen(), async (gen) => {
      const operation = randomOperation(recordedDice(gen), schema, 2)
      if (!operation) return fc.pre(false)
      const run = shared()
      const ours = createExecute(schema, compilePlan, run)
      const results = await expectSame(ours, graphqlJs(schema, compilePlan, run), operation, context)
      const text = JSON.stringify(results)
      expect(text, operation.source).not.toContain('Something went wrong on our side')
      if (/(state|official|meeting|body):/.test(text)) withNodes += 1
    })
    await fc.assert(property, { numRuns: 150, seed: SEED })
    // One operation in seven shows an id of the world.
    expect(withNodes).toBeGreaterThan(5)
  }, 180_000)
})
