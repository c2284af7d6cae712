import type { LinkFact, NameFact, NodeFact } from '../../src/facts/fact.ts'
import { type LinkType, type NodeType, prefixOf } from '../../src/facts/kinds.ts'
import { type Random, zipf } from './random.ts'

/** Stands in every id of a generated graph, so that it can be told from whatever else a database holds. */
const MARK = 'bench'

export const SOURCES = 400

export const idOf = (type: NodeType | LinkType, slug: string | number): string => `${prefixOf(type)}:${MARK}-${slug}`

type Rest = Readonly<Record<string, unknown>>

/** Writes facts down: numbers the links, and says for each fact where it was read. */
export interface Scribe {
  node(type: NodeType, slug: string | number, names: string | readonly NameFact[], rest?: Rest): NodeFact
  link(type: LinkType, start: string, end: string, rest?: Rest): LinkFact
}

const english = (value: string): NameFact[] => [{ value, language: 'en', script: 'Latn', kind: 'PREFERRED' }]

export function createScribe(random: Random): Scribe {
  const rank = zipf(SOURCES, 0.6)
  const source = () => idOf('Source', rank(random))
  const written = new Map<LinkType, number>()
  const sources = () => {
    const first = source()
    const second = random.chance(0.2) ? source() : first
    return { sources: second === first ? [first] : [first, second] }
  }
  return {
    node: (type, slug, names, rest = {}) => ({
      ...{ type, id: idOf(type, slug), names: typeof names === 'string' ? english(names) : names },
      ...rest,
      ...sources(),
    }),
    link: (type, start, end, rest = {}) => {
      const number = written.get(type) ?? 0
      written.set(type, number + 1)
      return { type, id: idOf(type, number), start, end, ...rest, ...sources() }
    },
  }
}
