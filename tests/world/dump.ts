import { expect } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import type { Keys } from './bruteForce.ts'

const plain = (value: string) =>
  `CASE WHEN ${value} IS :: LIST<ANY> THEN [item IN ${value} | toString(item)] WHEN ${value} IS :: BOOLEAN
    OR ${value} IS :: INTEGER OR ${value} IS :: FLOAT THEN ${value} ELSE toString(${value}) END`

const DUMP = {
  name: 'dump',
  text: `CALL () {
  MATCH (node:!OfficialRecord) WHERE node.id CONTAINS $mark
  RETURN node.id AS id, labels(node)[0] AS type, node AS holder
  UNION ALL
  MATCH (start)-[link]->(end) WHERE start.id CONTAINS $mark AND end.id CONTAINS $mark
  RETURN coalesce(
      link.id,
      start.id + ' ' + type(link) + ' ' + link.what + ' ' + link.entryId,
      start.id + ' ' + type(link) + ' ' + end.id + coalesce(' ' + link.planId, '')
    ) AS id,
    start.id + ' ' + type(link) + ' ' + end.id AS type, link AS holder
}
RETURN id, type, [key IN keys(holder) | [key, ${plain('holder[key]')}]] AS properties ORDER BY id, type`,
}

/**
 * All nodes and relationships whose ids have a mark, with their properties, by id; derived relationships by what they
 * join. What is kept of officials that were merged is left out: it has their ids.
 */
export async function dumpOf(graph: Graph, mark: string): Promise<Map<string, Keys>> {
  const rows = await graph.read(DUMP, { mark })
  const all = rows.map(([id, type, properties]) => {
    const pairs = (properties as [string, unknown][]).sort(([a], [b]) => (a < b ? -1 : 1))
    return [String(id), { ...Object.fromEntries(pairs), '': type }] as const
  })
  expect(new Set(all.map(([id]) => id)).size).toBe(all.length)
  return new Map<string, Keys>(all)
}
