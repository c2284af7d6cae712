import type { KnownPart } from './parts.ts'

/** What the graph says about ids that facts name. The lists of ids may be long. */
export interface Elsewhere {
  /** There is no fact in the graph, so that nothing needs to be asked. */
  readonly empty: boolean
  /** Those that are nodes. */
  nodesAmong(ids: readonly string[]): Promise<readonly string[]>
  /** The PART_OF links that go up from them, all the way. */
  partsAbove(ids: readonly string[]): Promise<readonly KnownPart[]>
  /** Those that are sessions. */
  sessionsAmong(ids: readonly string[]): Promise<readonly string[]>
}

/** There is no graph: what the files name is in the files. */
export const NOWHERE: Elsewhere = {
  empty: true,
  nodesAmong: async () => [],
  partsAbove: async () => [],
  sessionsAmong: async () => [],
}
