import { Pool } from 'undici'
import type { Request } from './requests.ts'

/** What came of one turn: requests per second, and how long each took, in milliseconds. */
export interface Turn {
  readonly rate: number
  readonly latencies: readonly number[]
}

/** The connections of one engine at one concurrency. */
export interface Connections {
  /** Asks one request after the other on every connection until the time is over, beginning with the request `from`. */
  turn(requests: readonly Request[], from: number, ms: number): Promise<Turn>
  ask(request: Request): Promise<{ status: number; text: string }>
  close(): Promise<void>
}

export function connect(address: string, concurrency: number): Connections {
  // No time limit of its own: an engine may be slow.
  const pool = new Pool(address, { connections: concurrency, pipelining: 1, bodyTimeout: 0, headersTimeout: 0 })
  const ask = async ({ path, body }: Request) => {
    const headers = { 'content-type': 'application/json' }
    const response = await pool.request({ path, method: 'POST', headers, body })
    return { status: response.statusCode, text: await response.body.text() }
  }
  return {
    ask,
    close: () => pool.close(),
    async turn(requests, from, ms) {
      const latencies: number[] = []
      const begun = performance.now()
      let next = from
      const worker = async () => {
        while (performance.now() - begun < ms) {
          const request = requests[next++ % requests.length] as Request
          const sent = performance.now()
          const { status, text } = await ask(request)
          latencies.push(performance.now() - sent)
          // An answer that fails is quick: it must not count as one.
          if (status !== 200 || !text.startsWith('{"data":')) throw new Error(`${address} failed under load: ${text}`)
        }
      }
      await Promise.all(Array.from({ length: concurrency }, worker))
      return { rate: latencies.length / ((performance.now() - begun) / 1_000), latencies }
    },
  }
}
