import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runChancery } from './chancery.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-export-'))
})
afterAll(() => rm(folder, { recursive: true }))

const SAID = /^Exported [\d,]+ facts as (\w+) to (.+)\.$/m

describe('the command export', () => {
  it('writes the same to stdout, to a file and packed, with what it says of it elsewhere', async () => {
    const plain = join(folder, 'all.jsonl')
    const onStdout = await runChancery('export', '--as', 'jsonl')
    expect(onStdout.code).toBe(0)
    expect(SAID.exec(onStdout.err)?.[2]).toBe('stdout')
    for (const to of [plain, `${plain}.gz`]) {
      const { code, out } = await runChancery('export', '--as', 'jsonl', '--to', to)
      expect(code).toBe(0)
      expect(SAID.exec(out)?.[2]).toBe(to)
    }
    const text = await readFile(plain, 'utf8')
    expect(text).toContain('"id":"official:sergei-aleinik"')
    expect(onStdout.out).toBe(text)
    expect(gunzipSync(await readFile(`${plain}.gz`)).toString()).toBe(text)
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('writes what an import takes, packed, and as tables with their mapping', async () => {
    const packed = join(folder, 'facts.jsonl.gz')
    const tables = join(folder, 'tables')
    await runChancery('export', '--as', 'jsonl', '--to', packed)
    expect((await runChancery('export', '--as', 'csv', '--to', tables)).code).toBe(0)
    const files = (await readdir(tables)).filter((name) => name.endsWith('.csv')).map((name) => join(tables, name))
    expect(files.length).toBeGreaterThan(9)
    const once = await runChancery('import', '--dry-run', packed)
    const again = await runChancery('import', '--dry-run', ...files, '--mapping', join(tables, 'mapping.json'))
    expect(once).toMatchObject({ code: 0, out: expect.stringMatching(/^Nothing is wrong with [\d,]+ facts/) })
    expect(again.out).toBe(once.out)
  })

  it('refuses tables without a folder, and files of two formats, before it starts anything', async () => {
    expect(await runChancery('export', '--as', 'csv')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('name a folder with --to'),
    })
    const tables = join(folder, 'tables')
    const mixed = [join(folder, 'facts.jsonl.gz'), join(tables, 'mapping.json')]
    expect(await runChancery('import', ...mixed)).toMatchObject({
      code: 2,
      err: expect.stringContaining('of several formats'),
    })
  })
})
