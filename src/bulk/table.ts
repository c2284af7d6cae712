import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { Row } from '../load/row.ts'
import { type ColumnType, field, typeOf } from './columns.ts'

/** Two files that Neo4j's importer reads together: what the columns are, and the rows. */
export interface TableFiles {
  /** Labels or relationships of this name. */
  readonly of: 'nodes' | 'relationships'
  readonly name: string
  readonly files: readonly [header: string, rows: string]
  /** Whether some row is of several lines: Neo4j's importer reads such a file by one thread. */
  readonly multiline: boolean
}

export interface Table {
  /** Gives a promise where the file has to be waited for. */
  add(row: Row): Promise<unknown> | undefined
  /** Resolves when both files are written. */
  close(): Promise<TableFiles>
}

// Fewer and larger writes: a row has some 300 bytes.
const WAITING = 1 << 18

/**
 * Opens a table in a folder. Every row has all columns, as the importer takes the next line for the rest of one that is short; what type
 * a column has is told by its first value, and one that has none is not read. `add` throws where a row has another property.
 */
export function openTable(folder: string, of: TableFiles['of'], name: string, columns: readonly string[]): Table {
  const files = [join(folder, `${name}.header.csv`), join(folder, `${name}.csv`)] as const
  const places = new Map(columns.map((column, place) => [column, place]))
  const types = new Map<string, ColumnType>()
  const stream = createWriteStream(files[1])
  // Heard by `close`; until then a failure must not count as unhandled.
  const written = finished(stream)
  written.catch(() => undefined)
  const empty: readonly string[] = Array(columns.length).fill('')
  let waiting = ''
  let multiline = false

  function put(cells: string[], column: string, value: unknown, type: ColumnType): void {
    const place = places.get(column)
    if (place === undefined) throw new Error(`The table of ${name} has no column ${column}: src/bulk/writeTables.ts`)
    if (!types.has(column)) types.set(column, type)
    cells[place] = field(value)
  }

  return {
    add({ id, start, end, properties, dates }) {
      const cells = empty.slice()
      for (const key in properties) {
        const value = properties[key]
        if (key !== 'id' && value !== undefined) put(cells, key, value, typeOf(value))
      }
      for (const key in dates) put(cells, key, dates[key], 'date')
      const ends = of === 'nodes' ? field(id) : `${field(start)},${field(end)},${field(id)}`
      const line = `${ends},${cells.join(',')}`
      multiline ||= /[\n\r]/.test(line)
      waiting += `${line}\n`
      if (waiting.length < WAITING) return undefined
      const chunk = waiting
      waiting = ''
      return stream.write(chunk) ? undefined : Promise.race([once(stream, 'drain'), written])
    },
    async close() {
      stream.end(waiting)
      await written
      const ends = of === 'nodes' ? ['id:ID'] : [':START_ID', ':END_ID', 'id:string']
      const typed = columns.map((column) => `${column}:${types.get(column) ?? 'IGNORE'}`)
      await writeFile(files[0], `${[...ends, ...typed].join(',')}\n`)
      return { of, name, files, multiline }
    },
  }
}
