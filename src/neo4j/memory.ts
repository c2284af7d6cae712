import { totalmem } from 'node:os'

/** In MB. */
export interface Memory {
  readonly heap: number
  readonly pageCache: number
}

const MB = 1024 * 1024
const LEAST = 512
const MOST = 2048

/**
 * An eighth of the machine's memory each for heap and page cache, from 512 MB to 2 GB: Neo4j is one of many programs on
 * a machine of 4 GB, and a larger graph is a reason to run Neo4j on its own.
 */
export function sizeMemory(machineBytes: number): Memory {
  const eighth = Math.floor(machineBytes / MB / 8)
  const each = Math.min(MOST, Math.max(LEAST, eighth))
  return { heap: each, pageCache: each }
}

/** What this process may use, in bytes: the machine's memory, or less where a container sets a limit. */
export function machineMemory(): number {
  // 0 where nothing is known of a limit, and more than there is where there is none.
  const limit = process.constrainedMemory()
  return limit > 0 ? Math.min(totalmem(), limit) : totalmem()
}
