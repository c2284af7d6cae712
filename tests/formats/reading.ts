import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fact } from '../../src/facts/fact.ts'
import { type Converted, convert } from '../../src/formats/convert.ts'
import type { ForeignFormat } from '../../src/formats/format.ts'

/** The examples of docs/data-format.md: every type of fact with all its fields, and names in two scripts. */
export async function everyFact(): Promise<Fact[]> {
  const page = await readFile(new URL('../../docs/data-format.md', import.meta.url), 'utf8')
  const examples = [...page.matchAll(/```jsonl\n(.*?)```/gs)].map(([, lines]) => lines).join('')
  return examples
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Fact)
}

/** What is read from files with these contents; the one named mapping.json is the mapping. */
export async function reading(
  files: ReadonlyMap<string, string | Uint8Array>,
  format: ForeignFormat,
): Promise<Converted[]> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-formats-'))
  try {
    for (const [name, content] of files) await writeFile(join(folder, name), content)
    const names = [...files.keys()].filter((name) => name !== 'mapping.json').map((name) => join(folder, name))
    const mapping = files.has('mapping.json') ? join(folder, 'mapping.json') : undefined
    const all: Converted[] = []
    for await (const one of convert(names, format, mapping))
      all.push({ ...one, file: one.file.slice(folder.length + 1) })
    return all
  } finally {
    await rm(folder, { recursive: true })
  }
}

export const values = (read: readonly Converted[]): object[] =>
  read.flatMap((one) => ('value' in one ? [one.value as object] : []))

/** Facts in an order of their own, for comparing. */
export const sorted = <T extends object>(facts: readonly T[]): T[] =>
  [...facts].sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1))

const idOf = (fact: object): string => ('id' in fact ? String(fact.id) : '')
