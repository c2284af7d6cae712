import { isUtf8 } from 'node:buffer'
import { bytesOf } from './bytes.ts'

/** Lines that follow each other in a file. */
export interface Block {
  /** The number of the first, counted from 1. */
  readonly first: number
  readonly texts: readonly string[]
}

const BREAK = 0x0a
// A fact takes some hundred bytes; what is longer by far is another kind of file, and would be held in memory.
const LONGEST = 1 << 24

/**
 * The lines of a text file, unpacked where its name ends in `.gz`, without a byte order mark and without the ends of lines.
 * Rejects, with the file and the line, for what is not UTF-8 and for a line of more than 16 MiB.
 */
export async function* textLines(file: string, onBytes?: (count: number) => void): AsyncGenerator<Block> {
  let rest: Buffer[] = []
  let waiting = 0
  let line = 1
  const block = (bytes: Buffer): Block => {
    if (!isUtf8(bytes)) throw new Error(`${file} is not UTF-8 near line ${line}: write it in that encoding`)
    // A line never begins in the middle of a character, so that blocks can be read each by itself.
    const texts = bytes.toString('utf8').split('\n')
    if (line === 1) texts[0] = texts[0]?.replace(/^\uFEFF/, '') ?? ''
    const first = line
    line += texts.length
    return { first, texts }
  }
  for await (const chunk of bytesOf(file, onBytes)) {
    const end = chunk.lastIndexOf(BREAK)
    if (end === -1) {
      rest.push(chunk)
      waiting += chunk.length
      if (waiting > LONGEST) throw new Error(`${file}:${line} has more than 16 MiB: is it written one object a line?`)
      continue
    }
    yield block(Buffer.concat([...rest, chunk.subarray(0, end)]))
    rest = [chunk.subarray(end + 1)]
    waiting = rest[0]?.length ?? 0
  }
  if (waiting > 0) yield block(Buffer.concat(rest))
}
