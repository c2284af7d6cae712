import { type Graph, isTaken, type Parameters } from '../graph/graph.ts'
import { type Batch, batches } from './batches.ts'
import type { Facts } from './facts.ts'
import { parametersFor } from './parameters.ts'
import { creating, groupOf, replacing } from './statements.ts'

/** Writes a batch, by the group it belongs to: gives how many facts it wrote. */
type Write = (batch: Batch, parameters: Parameters) => Promise<number>

// CREATE takes three quarters of the time of MERGE, so it is tried until a group meets a fact that the graph has: a fact that is
// written again, or the batch itself, sent again because the answer to its commit was lost.
function writer(graph: Graph): Write {
  const met = new Set<string>()
  return async (batch, parameters) => {
    const [first] = batch
    if (!met.has(groupOf(first)))
      try {
        return Number((await graph.write(creating(first), parameters))[0]?.[0])
      } catch (fault) {
        if (!isTaken(fault)) throw fault
        met.add(groupOf(first))
      }
    const all = await parametersFor(batch, true)
    return graph.writeTogether(`load/replace ${groupOf(first)}`, async (run) => {
      let counted = 0
      for (const step of replacing(first)) counted = Number((await run(step, all))[0]?.[0])
      return counted
    })
  }
}

/**
 * Writes checked facts; written again they leave the same graph.
 * @param onWritten hears how many were written since it heard last
 */
export async function writeFacts(graph: Graph, facts: Facts, onWritten: (count: number) => void): Promise<void> {
  const write = writer(graph)
  async function send(batch: Batch, parameters: Parameters): Promise<void> {
    const count = await write(batch, parameters)
    if (count !== batch.length)
      throw new Error(
        `Of ${batch.length} facts ${groupOf(batch[0])} ${count} were written: someone removes what they name. Import again.`,
      )
    onWritten(count)
  }
  // One at a time, as two that write links of the same nodes may end in a deadlock; meanwhile the next is made ready.
  let sending = Promise.resolve()
  for (const chunks of [facts.nodes(), facts.links()])
    for await (const batch of batches(chunks)) {
      const parameters = await parametersFor(batch, false)
      await sending
      sending = send(batch, parameters)
      // Heard at the next turn; until then a failure must not count as unhandled.
      sending.catch(() => undefined)
    }
  await sending
}
