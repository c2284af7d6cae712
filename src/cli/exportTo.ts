import { createWriteStream } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type ExportReport, exportGraph } from '../formats/export.ts'
import { isFolder } from '../formats/format.ts'
import type { Graph } from '../graph/graph.ts'
import type { Progress } from '../load/progress.ts'
import { type ExportCommand, UsageFault } from './command.ts'

// It cannot be ended, as the export ends what it writes to.
const standardOutput = (): Writable =>
  new Writable({ write: (chunk, encoding, done) => void process.stdout.write(chunk, encoding, done) })

/** Files that have their names only when they are complete. */
function filesAside() {
  const written: (() => Promise<void>)[] = []
  return {
    open(path: string): Writable {
      const aside = `${path}.part`
      const file = createWriteStream(aside)
      if (!path.endsWith('.gz')) {
        written.push(() => rename(aside, path))
        return file
      }
      const pack = createGzip()
      const packed = pipeline(pack, file)
      // Heard when all is written; until then a failure must not count as unhandled.
      packed.catch(() => undefined)
      written.push(async () => {
        await packed
        await rename(aside, path)
      })
      return pack
    },
    async settle(): Promise<void> {
      for (const one of written) await one()
    },
  }
}

function say({ facts, left, merges }: ExportReport, { as, to = 'stdout' }: ExportCommand): string {
  const lines = [`Exported ${facts.toLocaleString('en')} facts as ${as} to ${to}.`]
  if (left.size > 0)
    lines.push(`Without a place in ${as}: ${[...left].map(([what, count]) => `${count} ${what}`).join(', ')}`)
  if (merges.size > 0)
    lines.push(`Merges are no facts: ${merges.size} officials are exported as the sources know them.`)
  return lines.join('\n')
}

/** Throws a UsageFault where a format of several files has no folder to go to. */
export function prepareExport({ as, to }: ExportCommand): void {
  if (to === undefined && isFolder(as))
    throw new UsageFault(`An export as ${as} is several files: name a folder with --to.`)
}

/** Writes the graph to a file, a folder or stdout: what there is to say of it. */
export async function exportTo(command: ExportCommand, graph: Graph, progress: Progress): Promise<string> {
  const { as, to } = command
  if (to !== undefined && isFolder(as)) await mkdir(to, { recursive: true })
  const aside = filesAside()
  progress.begin('Exporting')
  let heard = 0
  const open = (file: string): Writable => {
    if (to === undefined) return standardOutput()
    return aside.open(isFolder(as) ? join(to, file) : to)
  }
  try {
    const report = await exportGraph(graph, as, open, (facts) => {
      progress.advance(facts - heard)
      heard = facts
    })
    await aside.settle()
    return say(report, command)
  } finally {
    progress.end()
  }
}
