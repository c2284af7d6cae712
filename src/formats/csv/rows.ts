import { pipeline } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { bytesOf } from '../../facts/bytes.ts'
import type { OnBytes } from '../converted.ts'
import type { Table } from './mapping.ts'

/** A row by the names of its columns, or what is wrong with it, and the line on which it begins. */
interface Row {
  readonly line: number
  readonly row?: ReadonlyMap<string, string>
  readonly fault?: string
}

/** The rows of a file by its head; a row or a head that cannot be read is a fault of its line. `needed` are columns. */
export async function* rowsOf(
  file: string,
  { delimiter = /\.tsv(\.gz)?$/i.test(file) ? '\t' : ',', trim = true }: Pick<Table, 'delimiter' | 'trim'>,
  needed: readonly string[],
  onBytes?: OnBytes,
): AsyncGenerator<Row> {
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    delimiter,
    trim,
  })
  // A fault of the file is that of the parser, which is read.
  pipeline(bytesOf(file, onBytes), parser, () => undefined)
  let head: readonly string[] | undefined
  // A cell may be of several lines: a row begins behind the one before it.
  let line = 1
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[]
      info: { lines: number }
    }>) {
      if (head === undefined) {
        head = record.map((name) => name.trim())
        yield* headFaults(head, needed).map((fault) => ({ line: 1, fault }))
      } else if (record.length === head.length)
        yield { line, row: new Map(head.map((name, at) => [name, record[at] ?? ''])) }
      else
        yield {
          line,
          fault: `this row has ${record.length} cells, the head has ${head.length}: quote cells with delimiters`,
        }
      line = info.lines + 1
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    yield { line, fault: `${error.message}: from here on the file cannot be read` }
  }
}

function headFaults(head: readonly string[], needed: readonly string[]): string[] {
  const has = `; its columns are ${head.join(', ')}`
  const missing = needed.filter((column) => !head.includes(column))
  const twice = new Set(head.filter((name, at) => head.indexOf(name) !== at))
  return [
    ...missing.map((column) => `the mapping names a column ${column}, which this file does not have${has}`),
    ...[...twice].map((column) => `two columns are called ${column}: rename one`),
  ]
}
