import type { TableFiles } from './table.ts'

/** What Neo4j's importer is told, as words of a command line, after `neo4j-admin database import full`. */
export const importerArguments = (tables: readonly TableFiles[], database: string): readonly string[] => [
  // First: after an option of several values it would be taken for one of them.
  database,
  ...tables.map(({ of, name, files }) => `--${of}=${name}=${files.join(',')}`),
  '--array-delimiter=U+001F',
  // Names and titles may be of several lines.
  '--multiline-fields=true',
]
