import { stringify } from 'csv-stringify/sync'
import type { Fact } from '../../facts/fact.ts'
import { type Column, tableOf, valueAt } from '../columns.ts'
import type { FactType } from '../factOf.ts'
import type { Format, Tally } from '../format.ts'
import { FACT_TYPES, type FactReader } from '../reader.ts'
import { ownMapping } from './ownMapping.ts'

/** Tables, one for each type, `Official.csv`, and `mapping.json`, by which they are imported again. */
export const csv: Format = {
  *parts(reader, tally) {
    for (const type of FACT_TYPES) yield { file: `${type}.csv`, text: table(type, reader, tally) }
    yield { file: 'mapping.json', text: mapping() }
  },
}

function cell(fact: Fact, column: Column): string | number {
  const value = valueAt(fact, column)
  if (value === undefined) return ''
  if (column.kind === 'list') return (value as readonly string[]).join(';')
  if (column.kind === 'json') return JSON.stringify(value)
  return typeof value === 'number' ? value : String(value)
}

async function* table(type: FactType, reader: FactReader, tally: Tally): AsyncGenerator<string> {
  const columns = tableOf(type)
  yield stringify([columns.map(({ name }) => name)])
  for await (const page of reader.pages(type)) {
    yield stringify(page.map((fact) => columns.map((column) => cell(fact, column))))
    tally.wrote(page.length)
  }
}

async function* mapping(): AsyncGenerator<string> {
  yield `${JSON.stringify(ownMapping(), undefined, 2)}\n`
}
