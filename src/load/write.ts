import { type Fact, isLink } from '../facts/fact.ts'
import { statements } from '../generated/statements.ts'
import type { Graph, Parameters, Statement } from '../graph/graph.ts'
import { parametersFor } from './parameters.ts'
import type { Report } from './report.ts'
import { groupOf, statementsFor } from './statements.ts'

// 2,000 to 20,000 rows write equally fast; small batches keep a transaction within the smallest heap that we start.
const BATCH = 5_000

/** Facts of one group each, as many as go into a transaction. */
function* batches(facts: Iterable<Fact>): Generator<readonly [Fact, ...Fact[]]> {
  const waiting = new Map<string, [Fact, ...Fact[]]>()
  for (const fact of facts) {
    const group = groupOf(fact)
    const batch = waiting.get(group)
    if (batch === undefined) waiting.set(group, [fact])
    else if (batch.push(fact) === BATCH) {
      waiting.delete(group)
      yield batch
    }
  }
  yield* waiting.values()
}

function* only(facts: Iterable<Fact>, wanted: (fact: Fact) => boolean): Generator<Fact> {
  for (const fact of facts) if (wanted(fact)) yield fact
}

/** Writes checked facts; written again they leave the same graph. They are read twice, nodes first, and not kept. */
export async function writeFacts(graph: Graph, facts: Iterable<Fact>, report: Report): Promise<void> {
  const fresh = (await graph.read(statements['load/anyFact'])).length === 0
  let written = 0
  async function send(steps: readonly Statement[], parameters: Parameters, count: number): Promise<void> {
    for (const step of steps) await graph.write(step, parameters)
    written += count
    report(`Written ${written} facts`)
  }
  // One at a time, as two that write links of the same nodes may end in a deadlock; meanwhile the next is made ready.
  let sending = Promise.resolve()
  for (const wanted of [(fact: Fact) => !isLink(fact), isLink])
    for (const batch of batches(only(facts, wanted))) {
      const parameters = await parametersFor(batch, fresh)
      await sending
      sending = send(statementsFor(batch[0], fresh), parameters, batch.length)
      // Heard at the next turn; until then a failure must not count as unhandled.
      sending.catch(() => undefined)
    }
  await sending
}
