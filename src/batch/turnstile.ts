/** Lets so many through at once; the others wait for their turn, first come, first served. */
export class Turnstile {
  readonly #capacity: number
  readonly #waiting: (() => void)[] = []
  #inside = 0

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** Calls `start` at the end of the tick where there is room, so that what comes in the same tick goes along. */
  enter(start: () => void): void {
    if (this.#inside >= this.#capacity) {
      this.#waiting.push(start)
      return
    }
    this.#inside += 1
    process.nextTick(start)
  }

  leave(): void {
    const next = this.#waiting.shift()
    if (next) process.nextTick(next)
    else this.#inside -= 1
  }
}
