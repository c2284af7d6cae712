import { basename } from 'node:path'
import type { Converted, OnBytes } from '../converted.ts'
import { type CompiledFact, compileFact } from './fact.ts'
import { TemplateFault } from './fault.ts'
import { type Mapping, MappingFault, readMapping, type Table } from './mapping.ts'
import { repeatsOf } from './repeats.ts'
import { rowsOf } from './rows.ts'

type Told = { readonly value: Readonly<Record<string, unknown>> } | { readonly fault: string }

/**
 * Reads tables by a mapping: the facts that stand in no row, then those of each file, row by row. Rejects with a
 * MappingFault where the mapping cannot be used, and where a file cannot be read.
 */
export async function* readTables(
  files: readonly string[],
  mappingFile: string,
  onBytes?: OnBytes,
): AsyncGenerator<Converted> {
  const mapping = await readMapping(mappingFile)
  const source = mapping.source && { ...mapping.source, type: 'Source' }
  const sourced = (fact: object) => (source && needsSource(fact) ? { ...fact, sources: [source.id] } : fact)
  for (const fact of [...(source ? [source] : []), ...(mapping.facts ?? [])])
    yield { file: mappingFile, line: 1, value: sourced(fact) }
  const isRepeat = repeatsOf()
  for (const file of files) {
    const table = tableFor(file, mapping, mappingFile)
    const facts = compiled(table, mapping, mappingFile)
    for await (const { line, fault, row } of rowsOf(file, table, columnsIn(facts), onBytes)) {
      if (fault !== undefined) yield { file, line, fault }
      for (const fact of row ? facts : [])
        for (const told of say(fact, row)) {
          if ('fault' in told) yield { file, line, ...told }
          else if (!(fact.isNode && table.repeats !== false && isRepeat(told.value)))
            yield { file, line, value: sourced(told.value) }
        }
    }
  }
}

const columnsIn = (facts: readonly CompiledFact[]): string[] => [...new Set(facts.flatMap(({ columns }) => columns))]

const needsSource = (fact: object): boolean => !('sources' in fact) && !('type' in fact && fact.type === 'Source')

function tableFor(file: string, { tables = [] }: Mapping, mappingFile: string): Table {
  const name = basename(file).replace(/\.gz$/, '')
  const table = tables.find((one) => one.file === undefined || one.file === name)
  if (table) return table
  throw new MappingFault(mappingFile, [`it has no table for ${name}: add one with "file": "${name}"`])
}

function compiled(table: Table, { maps = {} }: Mapping, mappingFile: string): CompiledFact[] {
  try {
    return table.facts.map((template) => compileFact(template, maps))
  } catch (error) {
    if (error instanceof TemplateFault) throw new MappingFault(mappingFile, [error.message])
    throw error
  }
}

/** What a row says by a template: a fact, nothing, or what is wrong with a cell. */
function say(fact: CompiledFact, row: ReadonlyMap<string, string> = new Map()): Told[] {
  try {
    const value = fact.fill(row)
    return value === undefined ? [] : [{ value }]
  } catch (error) {
    if (error instanceof TemplateFault) return [{ fault: error.message }]
    throw error
  }
}
