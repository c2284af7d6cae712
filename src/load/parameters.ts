import { setImmediate as turn } from 'node:timers/promises'
import type { Fact } from '../facts/fact.ts'
import type { LinkType, NodeType } from '../facts/kinds.ts'
import { day, type Parameters } from '../graph/graph.ts'
import { ownKeys } from './ownKeys.ts'
import { propertiesOf, rowOf } from './row.ts'

// Between two slices the driver gets to send what it was given: a batch takes 50 ms to make ready.
const SLICE = 250

const absent = (type: NodeType | LinkType): Parameters =>
  Object.fromEntries(propertiesOf(type).map((property) => [property, null]))

function rowFor(fact: Fact, nulls: Parameters): Parameters {
  const { dates, properties, ...row } = rowOf(fact)
  const own = ownKeys(fact, dates)
  const all: Record<string, unknown> = { ...nulls, ...properties, ...own.properties }
  for (const [key, text] of Object.entries({ ...dates, ...own.dates })) all[key] = day(text)
  return { ...row, properties: all }
}

/**
 * The parameters that write facts of one type.
 * @param replacing properties that a fact does not have are null, so that one that is in the graph loses them
 */
export async function parametersFor(facts: readonly [Fact, ...Fact[]], replacing: boolean): Promise<Parameters> {
  const nulls = replacing ? absent(facts[0].type) : {}
  const rows: Parameters[] = []
  for (let at = 0; at < facts.length; at += SLICE) {
    for (const fact of facts.slice(at, at + SLICE)) rows.push(rowFor(fact, nulls))
    await turn()
  }
  return { rows }
}
