// Sharing saves a round trip and the set-up of a transaction, some milliseconds at the most: statements that each take
// longer than this are better off side by side, on as many cores as Neo4j has.
const SLOW_MS = 50
// The first batches of a plan wait until Neo4j has planned its text.
const SLOW_IN_A_ROW = 3
const APART_MS = 10_000

/** Whether the requests of a plan should share statements: not while its batches are slow. */
export class Pace {
  #slow = 0
  #apartUntil = 0

  get together(): boolean {
    return performance.now() >= this.#apartUntil
  }

  /** Takes note of how long a batch of so many requests took. */
  took(ms: number, requests: number): void {
    this.#slow = ms / requests > SLOW_MS ? this.#slow + 1 : 0
    if (this.#slow < SLOW_IN_A_ROW) return
    this.#slow = 0
    this.#apartUntil = performance.now() + APART_MS
  }
}
