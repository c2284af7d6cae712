import type { TableFiles } from './table.ts'

/** What Neo4j's importer is told, as words of a command line, after `neo4j-admin database import full`. */
export function importerArguments(tables: readonly TableFiles[], database: string): readonly string[] {
  const multiline = tables.filter((table) => table.multiline).map(({ files: [, rows] }) => rows)
  return [
    // First: after an option of several values it would be taken for one of them.
    database,
    ...tables.map(({ of, name, files }) => `--${of}=${name}=${files.join(',')}`),
    '--array-delimiter=U+001F',
    // Only where names or titles are of several lines: with all files named, an import takes twice as long.
    ...(multiline.length > 0 ? ['--multiline-fields-format=v2', `--multiline-fields=${multiline.join(',')}`] : []),
  ]
}
