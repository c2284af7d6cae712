import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jsonLines } from '../../src/facts/jsonLines.ts'
import { LINKS, NODES } from '../../src/facts/kinds.ts'
import { faultsIn, readAll } from '../factFiles.ts'

const SEED = new URL('../../data/seed/', import.meta.url)
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-format-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('docs/data-format.md', () => {
  it('has examples of all types, and together they are a graph without fault', async () => {
    const page = await readFile(new URL('../../docs/data-format.md', import.meta.url), 'utf8')
    const examples = [...page.matchAll(/```jsonl\n(.*?)```/gs)].map(([, lines]) => lines).join('')
    const path = join(folder, 'examples.jsonl')
    await writeFile(path, examples)
    expect(await faultsIn([jsonLines(path)])).toEqual([])
    const facts = await readAll([path])
    expect(new Set(facts.map(({ fact }) => fact.type))).toEqual(new Set(Object.keys({ ...NODES, ...LINKS })))
  })
})

describe('data/seed', () => {
  it('needs nothing but its own files, and has no fault', async () => {
    const files = (await readdir(SEED)).map((name) => fileURLToPath(new URL(name, SEED)))
    expect(await faultsIn(files.map(jsonLines))).toEqual([])
    expect((await readAll(files)).length).toBeGreaterThan(300)
  })

  it('names sources for everything that a report says', async () => {
    const files = ['belta.jsonl', 'pozirk.jsonl'].map((name) => fileURLToPath(new URL(name, SEED)))
    const facts = await readAll(files)
    const cited = facts.filter(({ fact }) => fact.sources?.some((id) => /^source:(belta|pozirk)-2023/.test(id)))
    expect(cited).toHaveLength(facts.filter(({ fact }) => fact.type !== 'Source').length)
  })
})
