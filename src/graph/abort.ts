import { ChanceryError, DeadlineExceeded } from '../errors.ts'

const reasonOf = (name: string, signal: AbortSignal): ChanceryError =>
  signal.reason instanceof ChanceryError
    ? signal.reason
    : new DeadlineExceeded({ detail: `${name}: its caller gave it up` })

/**
 * The outcome of `work`, or the signal's reason as soon as it is aborted; `stop` is then called to end the work, whose
 * own outcome nobody hears any more.
 */
export function untilAborted<T>(
  name: string,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
  stop: () => Promise<unknown>,
): Promise<T> {
  if (signal === undefined) return work()
  if (signal.aborted) return Promise.reject(reasonOf(name, signal))
  return new Promise<T>((resolve, reject) => {
    const abort = () => {
      reject(reasonOf(name, signal))
      stop().catch(() => undefined)
    }
    signal.addEventListener('abort', abort, { once: true })
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort))
  })
}
