import { createReadStream } from 'node:fs'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** The bytes of a file, unpacked where its name ends in .gz. */
export function openBytes(file: string): Readable {
  const bytes = createReadStream(file)
  // A fault of either is that of the one which is read.
  return file.endsWith('.gz') ? pipeline(bytes, createGunzip(), () => undefined) : bytes
}

/** The lines of a file that are not blank, counted from 1. */
export async function* linesOf(file: string): AsyncGenerator<{ readonly line: number; readonly text: string }> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  let line = 0
  for await (const bytes of openBytes(file)) {
    // By hand, because readline takes U+2028 for the end of a line too, and JSON does not.
    const lines = `${rest}${decoder.decode(bytes as Buffer, { stream: true })}`.split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) {
      line += 1
      if (text.trim() !== '') yield { line, text }
    }
  }
  rest += decoder.decode()
  if (rest.trim() !== '') yield { line: line + 1, text: rest }
}
