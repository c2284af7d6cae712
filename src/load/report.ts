/** Hears a line of progress. */
export type Report = (line: string) => void

/** Passes a line on when the last one is a second old, so that short work stays quiet. */
export function sparing(report: Report): Report {
  let last = performance.now()
  return (line) => {
    const now = performance.now()
    if (now - last < 1_000) return
    last = now
    report(line)
  }
}
