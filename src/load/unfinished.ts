import { statements } from '../generated/statements.ts'
import type { Graph } from '../graph/graph.ts'

/** An import that was cut short, or is under way in another process. */
export interface Unfinished {
  /** The names of its files. */
  readonly what: string
  /** An instant, ISO 8601. */
  readonly since: string
  /** FACTS: some may be missing. KEYS: all are there, but what is derived from them is not. */
  readonly stage: 'FACTS' | 'KEYS'
}

const ID = 'load:unfinished'

export async function readUnfinished(graph: Graph): Promise<Unfinished | undefined> {
  const [row] = await graph.read(statements['load/unfinished'])
  return row && { what: String(row[0]), since: String(row[1]), stage: row[2] === 'KEYS' ? 'KEYS' : 'FACTS' }
}

/** What an unfinished import means for who asks, and what to do about it. */
export const sayUnfinished = ({ what, since, stage }: Unfinished): string =>
  `The import of ${what}, begun at ${since}, was not finished or is still under way: ` +
  `${stage === 'FACTS' ? 'some of its facts are missing, and ' : ''}what is worked out from the facts is out of date. ` +
  'Import the same files again.'

export const setUnfinished = (graph: Graph, what: string, stage: Unfinished['stage']): Promise<unknown> =>
  graph.write(statements['load/setUnfinished'], { what, stage })

export const removeUnfinished = (graph: Graph): Promise<unknown> =>
  graph.write(statements['load/removeMarker'], { id: ID })
