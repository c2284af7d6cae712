import { type Fact, isLink } from '../facts/fact.ts'
import { LINK_PERIODS, LINKS, type LinkType, labelOf, NODES, type NodeType } from '../facts/kinds.ts'
import { statements } from '../generated/statements.ts'
import type { Graph, Statement } from '../graph/graph.ts'
import type { Report } from './report.ts'
import { dateKeys, rowOf } from './row.ts'

// 2,000 to 20,000 rows write equally fast; small batches keep a transaction within the smallest heap that we start.
const BATCH = 5_000

// Labels and types cannot be parameters: these texts are built from the closed lists of src/facts/kinds.ts alone.
const dates = (variable: string, keys: readonly string[]): string =>
  keys.map((key) => `,\n  ${variable}.${key} = date(row.dates.${key})`).join('')

const writeNodes = (type: NodeType): Statement => ({
  name: `load/write ${type}`,
  text: `UNWIND $rows AS row
MERGE (node:${type} {id: row.id})
SET node = row.properties${dates('node', dateKeys(NODES[type].periods, NODES[type].dates))}`,
})

// A link may have got other ends since it was written, so that MERGE by id and ends would meet its own former self.
const removeMoved = (type: LinkType): Statement => ({
  name: `load/remove moved ${type}`,
  text: `UNWIND $rows AS row
MATCH (start)-[link:${type} {id: row.id}]->(end)
WHERE start.id <> row.start OR end.id <> row.end
DELETE link`,
})

const writeLinks = (type: LinkType, start: NodeType, end: NodeType): Statement => ({
  name: `load/write ${type} from ${start} to ${end}`,
  text: `UNWIND $rows AS row
MATCH (start:${start} {id: row.start})
MATCH (end:${end} {id: row.end})
MERGE (start)-[link:${type} {id: row.id}]->(end)
SET link = row.properties${dates('link', dateKeys(LINK_PERIODS, LINKS[type].dates))}`,
})

/** Facts that the same statements write have the same. */
const groupOf = (fact: Fact): string =>
  isLink(fact) ? `${fact.type} ${labelOf(fact.start)} ${labelOf(fact.end)}` : fact.type

/** What a group of facts alike needs, in its order. */
function statementsFor(fact: Fact, anyLink: boolean): Statement[] {
  if (!isLink(fact)) return [writeNodes(fact.type)]
  const write = writeLinks(fact.type, labelOf(fact.start) as NodeType, labelOf(fact.end) as NodeType)
  return anyLink ? [removeMoved(fact.type), write] : [write]
}

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

/**
 * Writes checked facts; written again they leave the same graph. They are read twice, nodes first, and not kept. The
 * derived keys of what is written are lost.
 */
export async function writeFacts(graph: Graph, facts: Iterable<Fact>, report: Report): Promise<void> {
  const anyLink = (await graph.read(statements['load/anyLink'])).length > 0
  let written = 0
  for (const wanted of [(fact: Fact) => !isLink(fact), isLink])
    for (const batch of batches(only(facts, wanted))) {
      const rows = batch.map(rowOf)
      for (const step of statementsFor(batch[0], anyLink)) await graph.write(step, { rows })
      written += rows.length
      report(`Written ${written} facts`)
    }
}
