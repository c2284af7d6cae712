import { type Fact, isLink } from '../facts/fact.ts'
import { type LinkType, labelOf, type NodeType } from '../facts/kinds.ts'
import type { Statement } from '../graph/graph.ts'

// Labels and types cannot be parameters: these texts are built from the closed lists of src/facts/kinds.ts alone.

// MERGE, although CREATE takes three quarters of its time where nothing is there yet: a commit whose answer was lost is
// sent again, and has then to find what it wrote. Properties that a fact no longer has come as null, which removes them.
// All others stay, the derived keys with them: a reader sees no gap, and what has not changed is not written.
const writeNodes = (type: NodeType): Statement => ({
  name: `load/write ${type}`,
  text: `UNWIND $rows AS row
MERGE (node:${type} {id: row.id})
SET node += row.properties`,
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
SET link += row.properties`,
})

/** Facts that the same statements write have the same. */
export const groupOf = (fact: Fact): string =>
  isLink(fact) ? `${fact.type} ${labelOf(fact.start)} ${labelOf(fact.end)}` : fact.type

/** What writes a fact and its group, in order; in a fresh graph no link has other ends. `$rows`: src/load/parameters.ts. */
export function statementsFor(fact: Fact, fresh: boolean): Statement[] {
  if (!isLink(fact)) return [writeNodes(fact.type)]
  const write = writeLinks(fact.type, labelOf(fact.start) as NodeType, labelOf(fact.end) as NodeType)
  return fresh ? [write] : [removeMoved(fact.type), write]
}
