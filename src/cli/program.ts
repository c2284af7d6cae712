import { readFileSync } from 'node:fs'
import { Command as Commander, CommanderError, InvalidArgumentError, Option } from 'commander'
import { EXPORT_FORMATS, type ExportFormat, FOREIGN_FORMATS } from '../formats/format.ts'
import { type Command, type ImportCommand, UsageFault } from './command.ts'

const IMPORT_FORMATS = ['jsonl', ...FOREIGN_FORMATS]

const EXAMPLES = `
Settings come from the environment: without NEO4J_URI a Neo4j of its own is started, with its data in .chancery/.
docs/operations.md has them all.

Exit codes: 0 done, 1 faults found or something failed, 2 not a command.

Examples:
  chancery                                        serves the graph at http://localhost:4000
  chancery import mine.jsonl --dry-run            says what is wrong with a file, and changes nothing
  chancery import *.jsonl.gz --report faults.html imports files, or writes a page of all that is wrong with them
  chancery export --as csv --to tables            writes the graph as tables, which can be imported again
  chancery stats --json                           what is in the graph`

// Named one by one, so that an option that was not given is there all the same.
const importOptions = ({ as, mapping, dryRun, report, offline, tables }: Omit<ImportCommand, 'name' | 'files'>) => ({
  ...{ as, mapping, dryRun, report, offline, tables },
})

const reportFile = (path: string): string => {
  if (/\.(html|json)$/.test(path)) return path
  throw new InvalidArgumentError('Name a file that ends in .html or .json.')
}

function versionOf(): string {
  // The same path from src/cli/ and from dist/cli/.
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

function build(take: (command: Command) => void): Commander {
  const program = new Commander('chancery')
    .description(
      'Who met whom, where, when and on whose behalf: a GraphQL service over a graph of diplomatic relations.',
    )
    .version(versionOf())
    .addHelpText('after', EXAMPLES)
    .exitOverride()
  const command = (nameAndArguments: string, description: string) =>
    program.command(nameAndArguments).description(description).exitOverride()

  command('serve', 'answer GraphQL; what happens when no command is named').action(() => take({ name: 'serve' }))
  command('import', 'import files of facts: docs/import.md')
    .argument('<files...>', 'facts (docs/data-format.md) or another format, packed by gzip where the name ends in .gz')
    .addOption(new Option('--as <format>', 'their format, unless their names tell it').choices(IMPORT_FORMATS))
    .option('--mapping <file>', 'what the columns of tables mean, and the source of other formats: docs/formats.md')
    .option('--dry-run', 'check them, and change nothing', false)
    .option('--report <file>', 'write all faults to a file, .html or .json', reportFile)
    .addOption(
      new Option('--offline', "make a new graph by Neo4j's own importer: for millions of facts")
        .default(false)
        .conflicts('dryRun'),
    )
    .addOption(
      new Option('--tables <folder>', "write tables for Neo4j's importer, and no graph").conflicts([
        'offline',
        'dryRun',
      ]),
    )
    .action((files: string[], flags: Omit<ImportCommand, 'name' | 'files'>) =>
      take({ name: 'import', files, ...importOptions(flags) }),
    )
  command('finish', "work out what Neo4j's importer leaves to be worked out: docs/import.md").action(() =>
    take({ name: 'finish' }),
  )
  command('export', 'write all facts to a file or to stdout: docs/formats.md')
    .addOption(new Option('--as <format>', 'the format').choices(EXPORT_FORMATS).makeOptionMandatory())
    .option('--to <path>', 'a file, packed where it ends in .gz; for csv a folder')
    .action(({ as, to }: { as: ExportFormat; to?: string }) => take({ name: 'export', as, to }))
  command(
    'check',
    'look for what should not be: ids that lead nowhere, keys that are out of date, an unfinished import',
  )
    .option('--json', 'as JSON', false)
    .action(({ json }: { json: boolean }) => take({ name: 'check', json }))
  command('stats', 'count what is in the graph, by type, source and decade')
    .option('--json', 'as JSON', false)
    .action(({ json }: { json: boolean }) => take({ name: 'stats', json }))
  command('merge', 'make an official one with another, whose id stands: docs/merging.md')
    .argument('<id>', 'of the official to merge')
    .argument('<into>', 'of the one that stays')
    .action((id: string, into: string) => take({ name: 'merge', id, into }))
  command('split', 'undo a merge')
    .argument('<id>', 'of an official that was merged into another')
    .action((id: string) => take({ name: 'split', id }))
  return program
}

/** Reads a command line that is not empty. Throws a UsageFault. */
export function parseCommand(args: readonly string[]): Command {
  let command: Command | undefined
  let said = ''
  const hear = (text: string) => {
    said += text
  }
  const program = build((given) => {
    command = given
  })
  for (const one of [program, ...program.commands]) one.configureOutput({ writeOut: hear, writeErr: hear })
  try {
    program.parse(args, { from: 'user' })
  } catch (fault) {
    if (!(fault instanceof CommanderError)) throw fault
    if (fault.exitCode === 0) return { name: 'help', text: said.trimEnd() }
    throw new UsageFault(`${said.trimEnd()}\nHow it is used: chancery help ${commandNamed(program, args)}`.trimEnd())
  }
  return command ?? { name: 'help', text: program.helpInformation().trimEnd() }
}

const commandNamed = (program: Commander, args: readonly string[]): string =>
  program.commands.find((one) => one.name() === args[0])?.name() ?? ''
