import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { WriteNodes } from '../bulk/makeGraph.ts'
import type { TableFiles } from '../bulk/table.ts'
import { stampOf } from '../facts/bytes.ts'
import type { Extent } from '../facts/survey.ts'
import type { ImportCommand } from './command.ts'

/** Which files are opened, and how. */
type Opening = Pick<ImportCommand, 'files' | 'as' | 'mapping'>

/** What the other process is asked for. */
export interface NodesTask {
  readonly opening: Opening
  /** What the files must still be: src/facts/bytes.ts. */
  readonly stamps: readonly string[]
  readonly extents: readonly Extent[]
  readonly folder: string
}

/** What it says: how many facts it has written since it said so last, and in the end its tables, or why there are none. */
export type NodesMessage =
  | { readonly written: number }
  | { readonly tables: readonly TableFiles[] }
  | { readonly fault: string }

const SOURCE = import.meta.url.endsWith('.ts')
const PROGRAM = fileURLToPath(new URL(`./nodesProcess.${SOURCE ? 'ts' : 'js'}`, import.meta.url))

/**
 * Writes the tables of nodes in a process of its own, which opens the files of a command again. Rejects where they were written
 * to since this was called.
 */
export async function nodesApart({ files, as, mapping }: Opening): Promise<WriteNodes> {
  const stamps = await Promise.all(files.map(async (file) => (await stampOf(file)).stamp))
  return async (extents, folder, onWritten, signal) => {
    // A thread would do, but those of Node 20 cannot be started from the sources, as in the tests.
    const child = fork(PROGRAM, [], { execArgv: SOURCE ? ['--import', 'tsx'] : [], signal })
    const task: NodesTask = { opening: { files, as, mapping }, stamps, extents, folder }
    child.send(task)
    let tables: readonly TableFiles[] | undefined
    let fault = 'The process that writes the tables of nodes ended before its time'
    child.on('message', (message: NodesMessage) => {
      if ('written' in message) onWritten(message.written)
      else if ('tables' in message) tables = message.tables
      else fault = message.fault
    })
    await once(child, 'exit')
    if (tables === undefined) throw new Error(fault)
    return tables
  }
}
