import { parseArgs } from 'node:util'

/** What the process is asked to do. */
export type Command =
  | { readonly name: 'serve' }
  | { readonly name: 'merge'; readonly id: string; readonly into: string }
  | { readonly name: 'split'; readonly id: string }

const USAGE = `node dist/main.js                  serves the graph
node dist/main.js merge ID INTO    makes an official one with another, whose id stands: docs/merging.md
node dist/main.js split ID         undoes that`

/** The command line names no command, or not what the command needs; the message shows how it is used. */
export class UsageFault extends Error {
  constructor(what: string) {
    super(`${what}\n\n${USAGE}`)
    this.name = 'UsageFault'
  }
}

/** Reads the command line, the program's own name left out. Throws a UsageFault. */
export function readCommand(args: readonly string[]): Command {
  const [name = 'serve', ...ids] = positionalsOf(args)
  const [id, into] = ids
  if (name === 'serve' && ids.length === 0) return { name }
  if (name === 'merge' && id !== undefined && into !== undefined && ids.length === 2) return { name, id, into }
  if (name === 'split' && id !== undefined && ids.length === 1) return { name, id }
  if (name === 'merge')
    throw new UsageFault('merge takes two ids: of the official to merge, and of the one that stays.')
  if (name === 'split') throw new UsageFault('split takes one id: of an official that was merged into another.')
  throw new UsageFault(`${[name, ...ids].join(' ')} is no command.`)
}

function positionalsOf(args: readonly string[]): string[] {
  try {
    return parseArgs({ args: [...args], allowPositionals: true }).positionals
  } catch (fault) {
    throw new UsageFault((fault as Error).message)
  }
}
