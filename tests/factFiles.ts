import { checkFacts } from '../src/facts/check.ts'
import type { Elsewhere } from '../src/facts/elsewhere.ts'
import type { LocatedFact } from '../src/facts/fact.ts'
import type { Fault } from '../src/facts/faults.ts'
import { jsonLines } from '../src/facts/jsonLines.ts'
import type { FactFile } from '../src/facts/lines.ts'
import type { KnownPart } from '../src/facts/parts.ts'
import { factIn } from '../src/facts/readFact.ts'

/** Facts as a file that was never on disk. */
export const inMemory = (name: string, facts: readonly object[]): FactFile => ({
  name,
  async *read() {
    yield facts.map((value, index) => ({ file: name, line: index + 1, value }))
  },
})

interface Known {
  readonly ids?: readonly string[]
  readonly parts?: readonly KnownPart[]
  readonly sessions?: readonly string[]
}

/** A graph that holds this; of the parts it gives all, whatever is asked. */
export const graphOf = ({ ids, parts, sessions }: Known = {}): Elsewhere => ({
  empty: ids === undefined && parts === undefined && sessions === undefined,
  nodesAmong: async (asked) => asked.filter((id) => ids?.includes(id)),
  partsAbove: async () => parts ?? [],
  sessionsAmong: async (asked) => asked.filter((id) => sessions?.includes(id)),
})

export async function faultsIn(files: readonly FactFile[], graph = graphOf()): Promise<Fault[]> {
  const { faults } = await checkFacts(files, graph)
  const all: Fault[] = []
  for await (const fault of faults()) all.push(fault)
  return all
}

/** All facts of files in which nothing is wrong. */
export async function readAll(paths: readonly string[]): Promise<LocatedFact[]> {
  const all: LocatedFact[] = []
  for (const path of paths)
    for await (const lines of jsonLines(path).read())
      for (const line of lines) all.push({ file: line.file, line: line.line, fact: factIn(line) })
  return all
}
