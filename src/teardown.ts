/** What has been started, to be stopped in reverse order. */
export interface Teardown {
  /** Remembers how to stop what has just been started. */
  add(what: string, stop: () => Promise<unknown>): void
  /** Stops everything, the last started first; a step that fails is reported and does not keep the others from stopping. */
  run(): Promise<void>
}

/** `onFault` hears of the steps that failed. */
export function createTeardown(onFault: (what: string, error: unknown) => void): Teardown {
  const steps: { what: string; stop: () => Promise<unknown> }[] = []
  return {
    add(what, stop) {
      steps.push({ what, stop })
    },
    async run() {
      for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
        const { what, stop } = step
        await stop().catch((error: unknown) => onFault(what, error))
      }
    },
  }
}
