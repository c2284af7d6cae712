/** Waiting for work as long as anybody wants it. */
export interface Patience {
  /** Aborted when all who wait have given up, with the reason of the last; and at the end of a time that is a limit. */
  readonly signal: AbortSignal
  /** The work is done. */
  readonly end: () => void
}

/**
 * Begins to wait. Calls `over` once: when the work is done, when nobody wants it any more, or after so many milliseconds.
 * @param limit whether the work is given up after that time
 */
export function startPatience(ms: number, limit: boolean, waiting: readonly AbortSignal[], over: () => void): Patience {
  const controller = new AbortController()
  let left = waiting.length
  const leave = ({ target }: Event) => {
    left -= 1
    if (left > 0) return
    controller.abort((target as AbortSignal).reason)
    end()
  }
  let ended = false
  const overOnce = () => {
    if (!ended) over()
    ended = true
  }
  const timer = setTimeout(() => {
    if (limit) controller.abort()
    overOnce()
  }, ms)
  const end = () => {
    clearTimeout(timer)
    for (const signal of waiting) signal.removeEventListener('abort', leave)
    overOnce()
  }
  for (const signal of waiting) signal.addEventListener('abort', leave)
  return { signal: controller.signal, end }
}
