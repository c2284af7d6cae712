import { type Fact, isLink } from '../facts/fact.ts'
import type { FactFile, Reading } from '../facts/lines.ts'
import { factIn } from '../facts/readFact.ts'
import type { Extent } from '../facts/survey.ts'

type Chunks = AsyncIterable<readonly Fact[]>

/** Facts that were checked, some hundreds at once, as often as they are asked for. */
export interface Facts {
  nodes(): Chunks
  links(): Chunks
}

const NOTHING: Extent = { lastNode: 0, firstLink: 0 }

const isNode = (fact: Fact): boolean => !isLink(fact)

/** The facts of files: of each, only the lines are read among which there are nodes, or links. */
export function factsIn(files: readonly FactFile[], extents: readonly Extent[]): Facts {
  async function* read(wanted: (fact: Fact) => boolean, rangeOf: (extent: Extent) => Reading | undefined): Chunks {
    for (const [at, file] of files.entries()) {
      const range = rangeOf(extents[at] ?? NOTHING)
      if (range === undefined) continue
      for await (const lines of file.read(range)) yield lines.map(factIn).filter(wanted)
    }
  }
  return {
    nodes: () => read(isNode, ({ lastNode }) => (lastNode ? { to: lastNode } : undefined)),
    links: () => read(isLink, ({ firstLink }) => (firstLink ? { from: firstLink } : undefined)),
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
