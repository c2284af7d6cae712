import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stampOf } from '../facts/bytes.ts'
import { jsonLines } from '../facts/jsonLines.ts'
import { statements } from '../generated/statements.ts'
import type { Graph } from '../graph/graph.ts'
import { importFacts } from './importFacts.ts'
import type { Progress } from './progress.ts'

// Raise it when the same facts are stored differently: graphs loaded before are then loaded again.
const FORMAT = 3

const MARKER = 'load:seed'

/** The facts that come with the project. */
export interface OwnFacts {
  readonly files: readonly string[]
  /** Changes with every byte of them, and with the statements that they are loaded by. */
  readonly digest: string
}

async function filesOf(folder: URL): Promise<string[]> {
  const path = fileURLToPath(folder)
  const names = await readdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    return []
  })
  return names
    .filter((name) => /\.jsonl(\.gz)?$/.test(name))
    .sort()
    .map((name) => join(path, name))
}

/**
 * Finds the facts below a folder: the seed world in `seed/`, and for `demo` the demo graph in `demo/` too, which an image may leave
 * out. Rejects where there are none at all.
 */
export async function findOwnFacts(folder: URL, which: 'demo' | 'seed'): Promise<OwnFacts> {
  const folders = which === 'demo' ? ['seed/', 'demo/'] : ['seed/']
  const files = (await Promise.all(folders.map((name) => filesOf(new URL(name, folder))))).flat()
  if (files.length === 0)
    throw new Error(
      `${fileURLToPath(folder)} has no facts: it holds a folder seed/ of .jsonl files (docs/data-format.md)`,
    )
  const hash = createHash('sha256').update(JSON.stringify([FORMAT, statements]))
  for (const file of files) hash.update(await readFile(file))
  return { files, digest: hash.digest('hex') }
}

/** Whether the graph had these files before, byte for byte and by the same statements. */
export async function ownFactsAreLoaded(graph: Graph, { digest }: OwnFacts): Promise<boolean> {
  const [standing] = await graph.read(statements['load/marker'], { id: MARKER })
  return standing?.[0] === digest
}

/**
 * Imports them; what was cut short is then not taken for loaded. Rejects as importFacts does.
 * @param constraints resolves when they stand; the facts are checked meanwhile
 */
export async function loadOwnFacts(
  graph: Graph,
  { files, digest }: OwnFacts,
  progress: Progress,
  constraints: Promise<void>,
): Promise<void> {
  async function onChecked(): Promise<void> {
    await constraints
    // Before the first fact: files that are put back after a load was cut short must not pass for loaded.
    await graph.write(statements['load/removeMarker'], { id: MARKER })
  }
  const sizes = await Promise.all(files.map(async (file) => (await stampOf(file)).size))
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  try {
    await importFacts(graph, files.map(jsonLines), { progress, bytes, onChecked })
  } finally {
    progress.end()
  }
  await graph.write(statements['load/setMarker'], { id: MARKER, digest })
}
