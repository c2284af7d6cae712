import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { inject } from 'vitest'
import type { Fact } from '../../src/facts/fact.ts'
import { connect, type Graph } from '../../src/graph/graph.ts'
import { applyConstraints, loadFacts } from '../../src/load/load.ts'
import { world } from './worlds.ts'

/** A world as it lies in the database among the others: its mark stands in each of its ids. */
export interface Placed {
  readonly mark: string
  readonly facts: readonly Fact[]
}

// No id of the shared world begins so.
const MARK = 'random-world-'

/** The same value with the ids of one world: `state:a` becomes `state:random-world-7-a`. Order among ids stays. */
export const inWorld = <T>(mark: string, value: T): T =>
  JSON.parse(JSON.stringify(value), (_key, item: unknown) =>
    typeof item === 'string' ? item.replace(/^([a-z-]+):(?=[\w.-]+$)/, `$1:${mark}-`) : item,
  ) as T

/** Random worlds, the same for the same seed. */
export const sampleWorlds = (count: number, seed: number): Placed[] =>
  fc.sample(world, { numRuns: count, seed }).map((facts, at) => ({
    mark: `${MARK}${at}`,
    facts: inWorld(`${MARK}${at}`, facts),
  }))

const remove = (graph: Graph) =>
  graph.run(
    {
      name: 'remove worlds',
      text: `MATCH (node) WHERE node.id CONTAINS $mark CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS`,
    },
    { mark: MARK },
  )

/**
 * Puts the worlds side by side into the database of the tests, with one load; whoever does so runs alone, because the
 * lists of all meetings are full of them. `remove` takes them out again.
 */
export async function loadWorlds(worlds: readonly Placed[]): Promise<{ remove: () => Promise<void> }> {
  const graph = connect({ ...inject('neo4j'), database: 'neo4j' })
  const folder = await mkdtemp(join(tmpdir(), 'chancery-worlds-'))
  const file = join(folder, 'worlds.jsonl')
  await writeFile(file, worlds.flatMap(({ facts }) => facts.map((fact) => `${JSON.stringify(fact)}\n`)).join(''))
  await applyConstraints(graph)
  await remove(graph)
  await loadFacts(graph, [file])
  await rm(folder, { recursive: true })
  return {
    async remove() {
      await remove(graph)
      await graph.close()
    },
  }
}
