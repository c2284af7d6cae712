import type { Checked } from '../facts/check.ts'
import { type Fact, isLink } from '../facts/fact.ts'
import type { FactFile } from '../facts/lines.ts'
import { factIn } from '../facts/readFact.ts'

type Chunks = AsyncIterable<readonly Fact[]>

/** Facts that were checked, some hundreds at once, as often as they are asked for. */
export interface Facts {
  nodes(): Chunks
  links(): Chunks
}

const isNode = (fact: Fact): boolean => !isLink(fact)

/** The facts of files: of each, only the lines are read among which there are nodes, or links. */
export function factsIn(files: readonly FactFile[], { extents }: Pick<Checked, 'extents'>): Facts {
  async function* read(wanted: (fact: Fact) => boolean, rangeOf: (file: FactFile) => object | undefined): Chunks {
    for (const file of files) {
      const range = rangeOf(file)
      if (range === undefined) continue
      for await (const lines of file.read(range)) yield lines.map(factIn).filter(wanted)
    }
  }
  const extentOf = (file: FactFile) => extents.get(file) ?? { lastNode: 0, firstLink: 0 }
  return {
    nodes: () => read(isNode, (file) => (extentOf(file).lastNode ? { to: extentOf(file).lastNode } : undefined)),
    links: () => read(isLink, (file) => (extentOf(file).firstLink ? { from: extentOf(file).firstLink } : undefined)),
  }
}

const CHUNK = 500

/** Facts that need no file; they are read twice, and not kept. */
export function factsOf(facts: Iterable<Fact>): Facts {
  async function* read(wanted: (fact: Fact) => boolean): Chunks {
    let chunk: Fact[] = []
    for (const fact of facts)
      if (wanted(fact) && chunk.push(fact) === CHUNK) {
        yield chunk
        chunk = []
      }
    yield chunk
  }
  return { nodes: () => read(isNode), links: () => read(isLink) }
}

/** The same facts, each chunk changed in some way. */
export const changed = (facts: Facts, change: (chunk: readonly Fact[]) => readonly Fact[]): Facts => {
  async function* each(chunks: Chunks): Chunks {
    for await (const chunk of chunks) yield change(chunk)
  }
  return { nodes: () => each(facts.nodes()), links: () => each(facts.links()) }
}
