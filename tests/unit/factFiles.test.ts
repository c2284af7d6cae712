import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jsonLines } from '../../src/facts/jsonLines.ts'
import type { FactFile, Line, Reading } from '../../src/facts/lines.ts'
import { textLines } from '../../src/facts/textLines.ts'

let folder: string
const path = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-files-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function linesOf(file: FactFile, reading?: Reading): Promise<Line[]> {
  const all: Line[] = []
  for await (const lines of file.read(reading)) all.push(...lines)
  return all
}

async function write(name: string, content: string | Buffer): Promise<string> {
  await writeFile(path(name), content)
  return path(name)
}

/** Some megabytes, so that it comes in many pieces, which end in the middle of lines and of characters. */
const LONG = Array.from({ length: 40_000 }, (_, line) => ({
  line,
  text: 'Łukašenka Лукашенко 卢卡申科'.repeat(line % 5),
}))
const LONG_TEXT = LONG.map((value) => `${JSON.stringify(value)}\n`).join('')

describe('a file of lines', () => {
  it.each([
    ['as it is', 'long.jsonl', (text: string) => Buffer.from(text)],
    ['packed', 'long.jsonl.gz', gzipSync],
  ])('is read whole in its order, %s', async (_, name, pack) => {
    const file = jsonLines(await write(name, pack(LONG_TEXT)))
    for (const __ of ['first', 'second']) {
      const lines = await linesOf(file)
      expect(lines.map(({ line }) => line)).toEqual(LONG.map((__, index) => index + 1))
      expect(lines.map((line) => 'value' in line && line.value)).toEqual(LONG)
    }
  })

  it('is read from a line on, or up to one', async () => {
    const file = jsonLines(await write('part.jsonl', LONG_TEXT))
    const numbers = async (reading: Reading) => (await linesOf(file, reading)).map(({ line }) => line)
    expect((await numbers({ from: 39_990 }))[0]).toBe(39_990)
    const first = await numbers({ to: 10 })
    expect(first.slice(0, 10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(first.length).toBeLessThan(20_000)
  })

  it('tells how many of its bytes were read', async () => {
    const packed = gzipSync(LONG_TEXT)
    let read = 0
    const onBytes = (count: number) => {
      read += count
    }
    await linesOf(jsonLines(await write('told.jsonl.gz', packed)), { onBytes })
    expect(read).toBe(packed.length)
  })

  it('may be empty, begin with a byte order mark, have blank lines, and lack the last end of a line', async () => {
    expect(await linesOf(jsonLines(await write('empty.jsonl', '')))).toEqual([])
    const lines = await linesOf(jsonLines(await write('odd.jsonl', '\uFEFF{"a":1}\r\n\r\n  \n{"a":2}')))
    expect(lines).toMatchObject([
      { line: 1, value: { a: 1 } },
      { line: 4, value: { a: 2 } },
    ])
  })

  it('is refused with a sentence that names it', async () => {
    const refused = (file: string) => linesOf(jsonLines(file)).catch((error: Error) => error.message)
    expect(await refused(path('none.jsonl'))).toBe(`${path('none.jsonl')} cannot be read: there is no such file`)
    expect(await refused(folder)).toContain('is no regular file')
    expect(await refused(await write('cut.jsonl.gz', gzipSync(LONG_TEXT).subarray(0, 5_000)))).toContain(
      'it ends before',
    )
    expect(await refused(await write('plain.jsonl.gz', '{}'))).toContain('it is not packed by gzip')
    const latin = Buffer.from('{"a":1}\n{"name":"Pe\u00f1a"}\n', 'latin1')
    expect(await refused(await write('latin.jsonl', latin))).toContain('is not UTF-8 near line 1')
  })

  it('is refused where a line would fill the memory', async () => {
    const file = await write('line.jsonl', `{}\n${' '.repeat(17 * 2 ** 20)}`)
    const read = async () => {
      for await (const _ of textLines(file));
    }
    await expect(read()).rejects.toThrow(`${file}:2 has more than 16 MiB`)
  })

  it('is refused where it was written to between two readings', async () => {
    const name = await write('changing.jsonl', '{}\n')
    const file = jsonLines(name)
    await linesOf(file)
    await appendFile(name, '{}\n')
    await expect(linesOf(file)).rejects.toThrow('was written to while it was read: import it again')
  })
})
