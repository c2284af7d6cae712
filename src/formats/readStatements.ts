import type { LinkType, NodeType } from '../facts/kinds.ts'
import { isLinkType } from '../facts/kinds.ts'
import type { Statement } from '../graph/graph.ts'
import { type FactType, propertiesRead } from './factOf.ts'

// Labels and types cannot be parameters: these texts are built from the closed lists of src/facts/kinds.ts alone.

/** A node's label: that of facts, or that under which what the sources say of a merged official is kept. */
export type Label = NodeType | 'OfficialRecord'

const factType = (label: Label): NodeType => (label === 'OfficialRecord' ? 'Official' : label)

/** Whom the sources name, where the official was merged into another since. */
const RECORDED: Readonly<Record<string, string>> = {
  start: 'coalesce(link.recordedStart, start.id)',
  end: 'end.id',
  announcedBy: 'coalesce(link.recordedAnnouncedBy, link.announcedBy)',
  expected: 'coalesce(link.recordedExpected, link.expected)',
}

/** The columns of the statements below, by name. */
export function columnsOf(type: FactType): string[] {
  const { plain, days } = propertiesRead(type)
  return [...plain, ...days]
}

function returning(type: FactType): string {
  const { plain, days } = propertiesRead(type)
  const holder = isLinkType(type) ? 'link' : 'node'
  const recorded = isLinkType(type) ? RECORDED : {}
  const columns = [
    ...plain.map((property) => recorded[property] ?? `${holder}.${property}`),
    ...days.map((day) => `toString(${holder}.${day})`),
  ]
  return `RETURN ${columns.join(', ')}`
}

/** A page of all nodes of a label, by id, after `$after`. */
export const nodePage = (label: Label): Statement => ({
  name: `export/${label}`,
  text: `MATCH (node:${label})
WHERE node.id > $after
${returning(factType(label))}
ORDER BY node.id
LIMIT $count`,
})

/** A page of all links of a type, by id, after `$after`. */
export const linkPage = (type: LinkType): Statement => ({
  name: `export/${type}`,
  text: `MATCH (start)-[link:${type}]->(end)
WHERE link.id > $after
${returning(type)}
ORDER BY link.id
LIMIT $count`,
})

/** The nodes of these ids. */
export const nodesById = (label: Label): Statement => ({
  name: `export/${label} by id`,
  text: `UNWIND $ids AS id
MATCH (node:${label} {id: id})
${returning(factType(label))}`,
})

/** The links that start, or end, at the nodes of these ids. */
export const linksAtNodes = (type: LinkType, label: NodeType, end: 'start' | 'end'): Statement => ({
  name: `export/${type} at ${label}`,
  text: `UNWIND $ids AS id
MATCH (${end}:${label} {id: id})
MATCH (start)-[link:${type}]->(end)
${returning(type)}
ORDER BY link.id`,
})
