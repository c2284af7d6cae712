import type { Fact, LinkFact, NodeFact } from '../facts/fact.ts'
import { isLinkType, labelOf, type NodeType } from '../facts/kinds.ts'
import { type Graph, int, type Row, type Statement } from '../graph/graph.ts'
import { type FactType, factOf } from './factOf.ts'
import type { FactReader } from './reader.ts'
import { columnsOf, linkPage, linksAtNodes, nodePage, nodesById } from './readStatements.ts'

// A page of officials with thirty spellings each is some 5 MB; larger pages are no faster.
const PAGE = 1_000

function decoder(type: FactType): (row: Row) => Fact {
  const at = new Map(columnsOf(type).map((column, index) => [column, index]))
  return (row) => factOf(type, (property) => row[at.get(property) ?? -1])
}

async function* pagesOf(graph: Graph, type: FactType, statement: Statement): AsyncGenerator<Fact[]> {
  const decode = decoder(type)
  for (let after = ''; ; ) {
    const page = (await graph.read(statement, { after, count: int(PAGE) })).map(decode)
    const last = page.at(-1)
    if (last === undefined) return
    yield page
    if (page.length < PAGE) return
    after = last.id
  }
}

/** Two lists in order of id as one; what both have is taken from the second. */
async function* mergedById(one: AsyncIterable<Fact[]>, other: AsyncIterable<Fact[]>): AsyncGenerator<Fact[]> {
  const waiting: Fact[] = []
  const later = other[Symbol.asyncIterator]()
  let isMore = true
  for await (const page of one) {
    const last = page.at(-1)?.id ?? ''
    while (isMore && (waiting.at(-1)?.id ?? '') <= last) {
      const { value, done } = await later.next()
      if (done) isMore = false
      else waiting.push(...value)
    }
    const upTo = waiting.filter(({ id }) => id <= last).length
    const taken = waiting.splice(0, upTo)
    const ids = new Set(taken.map(({ id }) => id))
    yield [...page.filter(({ id }) => !ids.has(id)), ...taken].sort((a, b) => (a.id < b.id ? -1 : 1))
  }
  if (waiting.length > 0) yield waiting
  for (let next = await later.next(); !next.done; next = await later.next()) yield next.value
}

/**
 * Reads facts as they were loaded: without the derived keys, and officials that were merged as the sources know them,
 * with their own ids. Pages go by id, each is a read of its own: what is written meanwhile is in it or not.
 */
export function readerOf(graph: Graph): FactReader {
  async function found<T extends Fact>(type: FactType, statement: Statement, ids: readonly string[]): Promise<T[]> {
    return ids.length === 0 ? [] : ((await graph.read(statement, { ids })).map(decoder(type)) as T[])
  }
  return {
    pages(type) {
      if (isLinkType(type)) return pagesOf(graph, type, linkPage(type))
      const pages = pagesOf(graph, type, nodePage(type))
      return type === 'Official' ? mergedById(pages, pagesOf(graph, type, nodePage('OfficialRecord'))) : pages
    },
    async linksAt(type, end, ids) {
      const links: LinkFact[] = []
      for (const [label, some] of byLabel(ids))
        links.push(...(await found<LinkFact>(type, linksAtNodes(type, label, end), some)))
      return links
    },
    async nodes(type, ids) {
      const nodes = await found<NodeFact>(type, nodesById(type), ids)
      if (type !== 'Official') return nodes
      const records = await found<NodeFact>(type, nodesById('OfficialRecord'), ids)
      return [...new Map([...nodes, ...records].map((node) => [node.id, node])).values()]
    },
  }
}

function byLabel(ids: readonly string[]): Map<NodeType, string[]> {
  const groups = new Map<NodeType, string[]>()
  for (const id of ids) {
    const label = labelOf(id)
    if (label !== undefined) groups.set(label, [...(groups.get(label) ?? []), id])
  }
  return groups
}
