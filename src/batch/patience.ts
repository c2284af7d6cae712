/** Waiting for work as long as anybody wants it, and so many milliseconds at most. */
export interface Patience {
  /** Aborted when the time is over, and when all who wait have given up: with the reason of the last. */
  readonly signal: AbortSignal
  /** The work is done. */
  readonly end: () => void
}

/** Begins to wait. Calls `over` once, when the work is done or the patience is at its end. */
export function startPatience(ms: number, waiting: readonly AbortSignal[], over: () => void): Patience {
  const controller = new AbortController()
  let left = waiting.length
  let ended = false
  const end = () => {
    if (ended) return
    ended = true
    clearTimeout(timer)
    for (const signal of waiting) signal.removeEventListener('abort', leave)
    over()
  }
  const giveUp = (reason?: unknown) => {
    controller.abort(reason)
    end()
  }
  const leave = ({ target }: Event) => {
    left -= 1
    if (left === 0) giveUp((target as AbortSignal).reason)
  }
  const timer = setTimeout(giveUp, ms)
  for (const signal of waiting) signal.addEventListener('abort', leave)
  return { signal: controller.signal, end }
}
