import type { Fact, LinkFact, NodeFact } from '../facts/fact.ts'
import { LINKS, type LinkType, NODES, type NodeType } from '../facts/kinds.ts'
import type { FactType } from './factOf.ts'

/** Where an export reads facts from: a graph, or a list in a test. Holds a page at a time. */
export interface FactReader {
  /** All facts of a type by id, in pages. */
  pages(type: FactType): AsyncIterable<readonly Fact[]>
  /** The links of a type that start, or end, at any of these nodes, by id. */
  linksAt(type: LinkType, end: 'start' | 'end', ids: readonly string[]): Promise<readonly LinkFact[]>
  /** Nodes of a type, those of these ids that are there. */
  nodes(type: NodeType, ids: readonly string[]): Promise<readonly NodeFact[]>
}

/** The order of an export: nodes, then what links them. */
export const FACT_TYPES = [...Object.keys(NODES), ...Object.keys(LINKS)] as readonly FactType[]
