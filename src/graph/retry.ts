import { setTimeout as pause } from 'node:timers/promises'
import type { ChanceryError } from '../errors.ts'
import { mayRetry } from './faults.ts'

// A pooled connection that died in its sleep shows at once, so the first retry comes quickly; the second leaves a
// cluster the time to choose a leader.
const PAUSES_MS = [20, 300]

/** Calls `send` up to three times, as long as its fault may pass and the signal is not aborted. */
export async function withRetries<T>(send: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  for (const ms of PAUSES_MS) {
    try {
      return await send()
    } catch (fault) {
      if (signal?.aborted || !mayRetry((fault as ChanceryError).cause)) throw fault
      await pause(ms * (0.5 + Math.random()))
    }
  }
  return await send()
}
