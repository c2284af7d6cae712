import { stampOf } from './bytes.ts'
import type { FactFile, Line, Reading } from './lines.ts'
import { textLines } from './textLines.ts'

function parse(file: string, line: number, text: string): Line {
  try {
    return { file, line, value: JSON.parse(text) }
  } catch (error) {
    return { file, line, fault: `this is no JSON (${(error as Error).message}): write one object a line` }
  }
}

/**
 * A file of JSON Lines, packed by gzip where its name ends in `.gz`; blank lines are skipped. Reading rejects, with a sentence
 * that names the file, where it cannot be read, is not UTF-8, or was written to since it was read first.
 */
export function jsonLines(file: string): FactFile {
  let known: string | undefined
  return {
    name: file,
    async *read({ from = 1, to = Number.POSITIVE_INFINITY, onBytes }: Reading = {}) {
      const { stamp } = await stampOf(file)
      known ??= stamp
      if (stamp !== known) throw new Error(`${file} was written to while it was read: import it again`)
      for await (const { first, texts } of textLines(file, onBytes)) {
        if (first > to) return
        const lines: Line[] = []
        for (let at = Math.max(0, from - first); at < texts.length; at += 1) {
          const text = texts[at] as string
          if (text.trim() !== '') lines.push(parse(file, first + at, text))
        }
        yield lines
      }
    },
  }
}
