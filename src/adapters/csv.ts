import { parse } from 'csv-parse/sync'

/**
 * Reads a table whose first line names its columns.
 * @throws Error that names the file and the columns that it lacks
 */
export function readCsv<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): Readonly<Record<Column, string>>[] {
  const rows = parse(text, { columns: true, bom: true, skip_empty_lines: true }) as Record<Column, string>[]
  const [first] = rows
  const missing = first === undefined ? columns : columns.filter((column) => !(column in first))
  if (missing.length > 0)
    throw new Error(`${file} has no column ${missing.join(', ')}: it is not the table that is meant`)
  return rows
}
