import type { FactReader } from './reader.ts'

/** A file of an export: its name, and its text in pieces that are written one after the other. */
export interface Part {
  readonly file: string
  readonly text: AsyncIterable<string>
}

/** Hears what became of facts: `wrote` how many more were written, `left` what the format has no place for. */
export interface Tally {
  wrote(facts: number): void
  left(what: string, facts: number): void
}

/** A format that facts are written in. */
export interface Format {
  /** The files of an export, to be written in this order, each read to its end before the next. */
  parts(reader: FactReader, tally: Tally): Iterable<Part>
}

/** A format of one file. */
export const oneFile = (file: string, text: (reader: FactReader, tally: Tally) => AsyncIterable<string>): Format => ({
  parts: (reader, tally) => [{ file, text: text(reader, tally) }],
})

/** The formats that a graph is exported in. */
export const EXPORT_FORMATS = ['jsonl', 'csv', 'popolo', 'ftm', 'jsonld', 'graphml'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Whether an export in this format is a folder of files; else it is one file. */
export const isFolder = (format: ExportFormat): boolean => format === 'csv'

/** The formats beside facts that an import reads. */
export const FOREIGN_FORMATS = ['csv', 'popolo', 'ftm'] as const
export type ForeignFormat = (typeof FOREIGN_FORMATS)[number]

const BY_NAME: readonly (readonly [RegExp, ForeignFormat])[] = [
  [/\.(csv|tsv)(\.gz)?$/i, 'csv'],
  [/\.ftm\.(json|jsonl|ndjson|ijson)(\.gz)?$/i, 'ftm'],
  [/\.json(\.gz)?$/i, 'popolo'],
]

/** The format that the name of a file speaks of; undefined where it is one of facts. */
export const foreignFormatOf = (file: string): ForeignFormat | undefined =>
  BY_NAME.find(([pattern]) => pattern.test(file))?.[1]
