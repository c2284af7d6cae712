import { type Fact, isLink } from '../facts/fact.ts'
import { type LinkType, labelOf, type NodeType } from '../facts/kinds.ts'
import type { Statement } from '../graph/graph.ts'

// Labels and types cannot be parameters: these texts are built from the closed lists of src/facts/kinds.ts alone.

const ends = (start: NodeType, end: NodeType): string => `UNWIND $rows AS row
MATCH (start:${start} {id: row.start})
MATCH (end:${end} {id: row.end})`

const createNodes = (type: NodeType): Statement => ({
  name: `load/create ${type}`,
  text: `UNWIND $rows AS row
CREATE (node:${type})
SET node = row.properties
RETURN count(node)`,
})

const createLinks = (type: LinkType, start: NodeType, end: NodeType): Statement => ({
  name: `load/create ${type} from ${start} to ${end}`,
  text: `${ends(start, end)}
CREATE (start)-[link:${type}]->(end)
SET link = row.properties
RETURN count(link)`,
})

// Properties that a fact no longer has come as null, which removes them. All others stay, the derived keys with them: a
// reader sees no gap, and what has not changed is not written.
const replaceNodes = (type: NodeType): Statement => ({
  name: `load/replace ${type}`,
  text: `UNWIND $rows AS row
MERGE (node:${type} {id: row.id})
SET node += row.properties
RETURN count(node)`,
})

// A link may have got other ends since it was written, so that MERGE by id and ends would meet its own former self.
const removeMoved = (type: LinkType): Statement => ({
  name: `load/remove moved ${type}`,
  text: `UNWIND $rows AS row
MATCH (start)-[link:${type} {id: row.id}]->(end)
WHERE start.id <> row.start OR end.id <> row.end
DELETE link`,
})

const replaceLinks = (type: LinkType, start: NodeType, end: NodeType): Statement => ({
  name: `load/replace ${type} from ${start} to ${end}`,
  text: `${ends(start, end)}
MERGE (start)-[link:${type} {id: row.id}]->(end)
SET link += row.properties
RETURN count(link)`,
})

/** Facts that the same statements write have the same. */
export const groupOf = (fact: Fact): string =>
  isLink(fact) ? `${fact.type} ${labelOf(fact.start)} ${labelOf(fact.end)}` : fact.type

const labelsOf = ({ start, end }: { start: string; end: string }) =>
  [labelOf(start) as NodeType, labelOf(end) as NodeType] as const

/** What writes a fact and its group where none of them is in the graph; fails where one is. It counts what it wrote. */
export const creating = (fact: Fact): Statement =>
  isLink(fact) ? createLinks(fact.type, ...labelsOf(fact)) : createNodes(fact.type)

/** What writes a fact and its group whether or not they are there, in order; the last counts what it wrote. */
export const replacing = (fact: Fact): readonly Statement[] =>
  isLink(fact) ? [removeMoved(fact.type), replaceLinks(fact.type, ...labelsOf(fact))] : [replaceNodes(fact.type)]
