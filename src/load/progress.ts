import { type Report, sparing } from './report.ts'

/** Hears how long work gets on, stage by stage. */
export interface Progress {
  /**
   * A stage begins, and with it the one before ends.
   * @param what a phrase: «Writing facts»
   * @param total how much there is to do, in whatever `advance` counts; absent where nobody knows
   */
  begin(what: string, total?: number): void
  /** So much more is done. */
  advance(count: number): void
  /** What is being done now. */
  readonly say: Report
  /** Nothing more comes. */
  end(): void
}

/** Progress as lines of text, one every five seconds at most. */
export function inLines(report: Report): Progress {
  const say = sparing(report)
  let stage = { what: '', total: 0, done: 0 }
  return {
    begin(what, total = 0) {
      stage = { what, total, done: 0 }
    },
    advance(count) {
      stage.done += count
      const { what, total, done } = stage
      say(total > 0 ? `${what}: ${Math.floor((100 * done) / total)} %` : `${what}: ${done}`)
    },
    say,
    end: () => undefined,
  }
}
