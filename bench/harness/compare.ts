import type { Variables } from '../questions/floor.ts'
import type { QuestionName } from '../questions/names.ts'
import { difference } from './difference.ts'
import type { Engine } from './engine.ts'
import { readAnswer, requestsOf } from './requests.ts'
import { connect } from './turn.ts'

const AT_ONCE = 8

/**
 * Asks all engines a question with all its variables and compares what they answer. Throws an Error that names the first
 * difference where two engines do not agree.
 */
export async function compareAnswers(
  engines: readonly Engine[],
  question: QuestionName,
  pool: readonly Variables[],
): Promise<void> {
  const distinct = [...new Map(pool.map((variables) => [JSON.stringify(variables), variables])).values()]
  const asked = engines.map((engine) => ({
    name: engine.name,
    requests: requestsOf(engine.name, question, distinct),
    connections: connect(engine.address, AT_ONCE),
  }))
  let next = 0
  const worker = async () => {
    for (let at = next++; at < distinct.length; at = next++) {
      const answers: { name: Engine['name']; data: unknown }[] = []
      for (const { name, requests, connections } of asked) {
        const { status, text } = await connections.ask(requests[at] as (typeof requests)[number])
        answers.push({ name, data: readAnswer(name, question, status, text) })
      }
      const [first, ...others] = answers
      for (const other of others) {
        const found = difference(first?.data, other.data)
        if (found === undefined) continue
        const variables = JSON.stringify(distinct[at])
        throw new Error(`${question} ${variables}: ${first?.name} and ${other.name} differ at ${found}`)
      }
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
  } finally {
    await Promise.all(asked.map(({ connections }) => connections.close()))
  }
}
