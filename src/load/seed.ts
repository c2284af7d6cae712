import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { statements } from '../generated/statements.ts'
import type { Graph } from '../graph/graph.ts'
import { loadFacts } from './loadFacts.ts'
import type { Report } from './report.ts'

// Raise it when the same facts are stored differently: graphs loaded before are then loaded again.
const FORMAT = 3

const SEED = 'load:seed'

async function digestOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([FORMAT, statements]))
  for (const file of files) hash.update(await readFile(file))
  return hash.digest('hex')
}

async function filesOf(folder: string | URL): Promise<string[]> {
  const path = folder instanceof URL ? fileURLToPath(folder) : folder
  const names = (await readdir(path)).filter((name) => name.endsWith('.jsonl')).sort()
  if (names.length === 0) throw new Error(`${path} has no .jsonl file: name a folder of facts (docs/data-format.md)`)
  return names.map((name) => join(path, name))
}

/** Whether the graph had the `.jsonl` files of a folder before, byte for byte and by the same statements. */
export async function seedIsLoaded(graph: Graph, folder: string | URL): Promise<boolean> {
  const digest = await digestOf(await filesOf(folder))
  const [standing] = await graph.read(statements['load/marker'], { id: SEED })
  return standing?.[0] === digest
}

/**
 * Loads the `.jsonl` files of a folder unless the graph had them before, byte for byte and by the same statements. What
 * was cut short is loaded again. Rejects as loadFacts does, and when the folder has no such file.
 */
export async function loadSeedIfNeeded(
  graph: Graph,
  folder: string | URL,
  report?: Report,
): Promise<'loaded' | 'unchanged'> {
  if (await seedIsLoaded(graph, folder)) return 'unchanged'
  const files = await filesOf(folder)
  const digest = await digestOf(files)
  // Taken away first: files that are put back after a load was cut short must not pass for loaded.
  await graph.write(statements['load/removeMarker'], { id: SEED })
  report?.(`Loading the facts of ${files.map((file) => basename(file)).join(', ')}`)
  await loadFacts(graph, files, report)
  await graph.write(statements['load/setMarker'], { id: SEED, digest })
  return 'loaded'
}
