import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inBars } from '../../src/cli/bars.ts'
import { inLines } from '../../src/load/progress.ts'

describe('progress in lines', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is told every five seconds at most, as a share where the whole is known', () => {
    const lines: string[] = []
    const progress = inLines((line) => lines.push(line))
    progress.begin('Writing facts', 200)
    for (let second = 0; second < 12; second += 1) {
      vi.advanceTimersByTime(1_000)
      progress.advance(10)
    }
    progress.begin('Exporting')
    vi.advanceTimersByTime(5_000)
    progress.advance(7)
    expect(lines).toEqual(['Writing facts: 25 %', 'Writing facts: 50 %', 'Exporting: 7'])
  })
})

describe('progress in bars', () => {
  it('shows a share where the whole is known, else what is being done', () => {
    const stream = Object.assign(new PassThrough().setEncoding('utf8'), { isTTY: true, columns: 100 })
    const progress = inBars(stream as unknown as NodeJS.WriteStream)
    progress.begin('Writing facts', 10)
    progress.advance(5)
    progress.begin('Working out derived keys')
    progress.say('the timelines')
    progress.end()
    const shown = String(stream.read())
    expect(shown).toMatch(/Writing facts [█░]+ 50 %/)
    expect(shown).toContain('Working out derived keys: the timelines')
  })
})
