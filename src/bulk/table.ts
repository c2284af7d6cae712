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
}

export interface Table {
  add(row: Row): Promise<void>
  /** Resolves when both files are written. */
  close(): Promise<TableFiles>
}

// Fewer and larger writes: a row has some 300 bytes.
const WAITING = 1 << 18

/** Opens a table in a folder. A column is there from the first row that has it; rows that end before have nothing there. */
export function openTable(folder: string, of: TableFiles['of'], name: string): Table {
  const files = [join(folder, `${name}.header.csv`), join(folder, `${name}.csv`)] as const
  const ends = of === 'nodes' ? ['id:ID'] : [':START_ID', ':END_ID', 'id:string']
  const columns = new Map<string, { readonly index: number; readonly type: ColumnType }>()
  const stream = createWriteStream(files[1])
  // Heard by `close`; until then a failure must not count as unhandled.
  const written = finished(stream)
  written.catch(() => undefined)
  let waiting = ''

  function put(cells: string[], key: string, value: unknown, type: ColumnType): void {
    const column = columns.get(key) ?? { index: ends.length + columns.size, type }
    columns.set(key, column)
    cells[column.index] = field(value)
  }

  return {
    async add({ id, start, end, properties, dates }) {
      const cells = (of === 'nodes' ? [id] : [start, end, id]).map(field)
      for (const [key, value] of Object.entries(properties))
        if (key !== 'id' && value !== undefined) put(cells, key, value, typeOf(value))
      for (const [key, day] of Object.entries(dates)) put(cells, key, day, 'date')
      waiting += `${Array.from(cells, (cell) => cell ?? '').join(',')}\n`
      if (waiting.length < WAITING) return
      const chunk = waiting
      waiting = ''
      if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), written])
    },
    async close() {
      stream.end(waiting)
      await written
      const header = [...ends, ...Array.from(columns, ([key, { type }]) => `${key}:${type}`)]
      await writeFile(files[0], `${header.join(',')}\n`)
      return { of, name, files }
    },
  }
}
