import type { ExportFormat, ForeignFormat } from '../formats/format.ts'

/** What the process is asked to do. */
export type Command =
  | { readonly name: 'serve' }
  | ImportCommand
  | ExportCommand
  /** Works out what a bulk import leaves. */
  | { readonly name: 'finish' }
  | { readonly name: 'check'; readonly json: boolean }
  | { readonly name: 'stats'; readonly json: boolean }
  | { readonly name: 'merge'; readonly id: string; readonly into: string }
  | { readonly name: 'split'; readonly id: string }
  /** Says how it is used, and does nothing. */
  | { readonly name: 'help'; readonly text: string }

export interface ImportCommand {
  readonly name: 'import'
  readonly files: readonly string[]
  /** Their format; that which their names speak of, unless told. */
  readonly as: ForeignFormat | 'jsonl' | undefined
  /** A file that says what the columns or types of another format mean. */
  readonly mapping: string | undefined
  readonly dryRun: boolean
  /** Where all faults are to be written: a path that ends in .html or .json. */
  readonly report: string | undefined
  /** By Neo4j's own importer, into a data folder that has no graph. */
  readonly offline: boolean
  /** A folder for the tables of Neo4j's importer, instead of a graph. */
  readonly tables: string | undefined
}

export interface ExportCommand {
  readonly name: 'export'
  readonly as: ExportFormat
  /** A file, or the folder of a format of several files; stdout unless told. */
  readonly to: string | undefined
}

/** The commands that do something to the graph, or say something of it. */
export type GraphCommand = Exclude<Command, { name: 'serve' | 'help' }>

/** The command line names no command, or not what the command needs; the message shows what would be right. */
export class UsageFault extends Error {
  constructor(what: string) {
    super(what)
    this.name = 'UsageFault'
  }
}

/** Reads the command line, the program's own name left out. Throws a UsageFault. */
export async function readCommand(args: readonly string[]): Promise<Command> {
  // What a service is started with: it need not wait for a library that reads options.
  if (args.length === 0) return { name: 'serve' }
  const { parseCommand } = await import('./program.ts')
  return parseCommand(args)
}
