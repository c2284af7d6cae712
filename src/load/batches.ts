import type { Fact } from '../facts/fact.ts'
import { groupOf } from './statements.ts'

/** Facts of one group: the same statement writes them. */
export type Batch = readonly [Fact, ...Fact[]]

// 2,000 to 20,000 rows write equally fast; small batches keep a transaction within the smallest heap that we start, and three
// of them, read, made ready and sent, within the memory of Node.
const BATCH = 2_500
// Of what waits for its batch to be full: a file may mix forty groups.
const WAITING = 10_000

const longest = (batches: Iterable<Batch>): Batch | undefined =>
  [...batches].reduce<Batch | undefined>((most, one) => (most && most.length >= one.length ? most : one), undefined)

/** Facts as they go into a transaction: of one group each, as many as there may be. */
export async function* batches(chunks: AsyncIterable<readonly Fact[]>): AsyncGenerator<Batch> {
  const waiting = new Map<string, [Fact, ...Fact[]]>()
  let count = 0
  for await (const chunk of chunks)
    for (const fact of chunk) {
      const group = groupOf(fact)
      const batch = waiting.get(group)
      if (batch) batch.push(fact)
      else waiting.set(group, [fact])
      count += 1
      const full = batch?.length === BATCH ? batch : count === WAITING ? longest(waiting.values()) : undefined
      if (full === undefined) continue
      waiting.delete(groupOf(full[0]))
      count -= full.length
      yield full
    }
  yield* waiting.values()
}
