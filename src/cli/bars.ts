import { Presets, SingleBar } from 'cli-progress'
import type { Progress } from '../load/progress.ts'

/** Progress as a bar, for a terminal. */
export function inBars(stream: NodeJS.WriteStream): Progress {
  let bar: SingleBar | undefined
  const end = () => {
    bar?.stop()
    bar = undefined
  }
  return {
    begin(what, total) {
      end()
      const format = total === undefined ? '{what}: {doing}' : '{what} {bar} {percentage} %'
      bar = new SingleBar({ stream, format, hideCursor: true, barsize: 30 }, Presets.shades_classic)
      bar.start(total ?? 1, 0, { what, doing: '' })
    },
    advance: (count) => bar?.increment(count),
    say: (doing) => bar?.update({ doing }),
    end,
  }
}
