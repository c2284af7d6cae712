/** Hears a line of progress. */
export type Report = (line: string) => void

/** Passes a line on when the last one is five seconds old, so that short work stays quiet and long work is no flood. */
export function sparing(report: Report): Report {
  let last = performance.now()
  return (line) => {
    const now = performance.now()
    if (now - last < 5_000) return
    last = now
    report(line)
  }
}
