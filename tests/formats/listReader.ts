import { type Fact, isLink, type LinkFact, type NodeFact } from '../../src/facts/fact.ts'
import { factOf } from '../../src/formats/factOf.ts'
import type { Format } from '../../src/formats/format.ts'
import type { FactReader } from '../../src/formats/reader.ts'
import { rowOf } from '../../src/load/row.ts'

/** A fact as an export writes it, once it has been stored. */
export function canonical(fact: Fact): Fact {
  const { properties, dates, ...row } = rowOf(fact)
  const stored: Record<string, unknown> = { ...properties, ...dates, ...row }
  return factOf(fact.type, (property) => stored[property])
}

const byId = (one: Fact, other: Fact): number => (one.id < other.id ? -1 : 1)

/** A reader of a list in place of a graph; pages are small, so that there are several. */
export function listReader(facts: readonly Fact[]): FactReader {
  const sorted = facts.map(canonical).sort(byId)
  const links = (type: string) => sorted.filter((fact): fact is LinkFact => isLink(fact) && fact.type === type)
  return {
    async *pages(type) {
      const all = sorted.filter((fact) => fact.type === type)
      for (let at = 0; at < all.length; at += 3) yield all.slice(at, at + 3)
    },
    linksAt: async (type, end, ids) => links(type).filter((link) => ids.includes(link[end])),
    nodes: async (type, ids) =>
      sorted.filter((fact): fact is NodeFact => !isLink(fact) && fact.type === type && ids.includes(fact.id)),
  }
}

/** What was written in a format: the text of each file, and what was left out. */
export async function written(format: Format, reader: FactReader) {
  const files = new Map<string, string>()
  const left = new Map<string, number>()
  let facts = 0
  const tally = {
    wrote(more: number) {
      facts += more
    },
    left: (what: string, more: number) => left.set(what, (left.get(what) ?? 0) + more),
  }
  for (const { file, text } of format.parts(reader, tally)) {
    let all = ''
    for await (const piece of text) all += piece
    files.set(file, all)
  }
  return { files, left, facts }
}
