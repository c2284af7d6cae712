import { type Cell, ratioTo } from './cell.ts'
import { ENGINES } from './names.ts'
import { median, percentile } from './statistics.ts'

const HEAD = ['question', 'connections', 'engine', 'requests/s', 'p50 ms', 'p95 ms', 'Chancery / this']

const short = (value: number): string => (value >= 100 ? String(Math.round(value)) : value.toPrecision(3))

/** The table of a run in Markdown, one line for each question, concurrency and engine. */
export function table(cells: readonly Cell[]): string {
  const lines = cells.flatMap((cell) =>
    ENGINES.flatMap((engine) => {
      const measured = cell.engines[engine]
      if (!measured) return []
      const ratio = engine === 'chancery' ? undefined : ratioTo(cell, engine)
      return [
        [
          ...[cell.question, String(cell.concurrency), engine, short(median(measured.rates))],
          ...[0.5, 0.95].map((share) => short(percentile(measured.latencies, share))),
          ratio === undefined ? '' : ratio.toFixed(2),
        ],
      ]
    }),
  )
  return [HEAD, HEAD.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n')
}
