import { readFileSync } from 'node:fs'
import type { Graph } from '../../src/graph/graph.ts'
import { createRandom } from '../graph/random.ts'
import type { Variables } from '../questions/floor.ts'
import type { QuestionName } from '../questions/names.ts'
import { draw } from './draw.ts'

const SIZE = 200

/** The variables with which a question is asked, drawn from the graph: the same for the same graph. */
export async function poolOf(graph: Graph, question: QuestionName): Promise<Variables[]> {
  const text = readFileSync(new URL(`../questions/${question}/pool.cypher`, import.meta.url), 'utf8')
  const names = /^\/\/ yields: (.*)$/m.exec(text)?.[1]?.split(', ') ?? []
  const rows = await graph.read({ name: `${question}/pool`, text })
  const ranked = rows.map((row) => Object.fromEntries(names.map((name, column) => [name, String(row[column])])))
  if (ranked.length === 0) throw new Error(`The graph has nothing to ask ${question} about.`)
  return draw(ranked, SIZE, createRandom(1))
}
