import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { statements } from '../generated/statements.ts'
import type { Graph } from '../graph/graph.ts'
import { loadFacts } from './loadFacts.ts'
import type { Report } from './report.ts'

// Raise it when the same facts are stored differently: graphs loaded before are then loaded again.
const FORMAT = 1

async function digestOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([FORMAT, statements]))
  for (const file of files) hash.update(await readFile(file))
  return hash.digest('hex')
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
  const path = folder instanceof URL ? fileURLToPath(folder) : folder
  const names = (await readdir(path)).filter((name) => name.endsWith('.jsonl')).sort()
  if (names.length === 0) throw new Error(`${path} has no .jsonl file: name a folder of facts (docs/data-format.md)`)
  const files = names.map((name) => join(path, name))
  const digest = await digestOf(files)
  const [standing] = await graph.read(statements['load/marker'], { id: 'load:seed' })
  if (standing?.[0] === digest) return 'unchanged'
  // Taken away first: files that are put back after a load was cut short must not pass for loaded.
  await graph.write(statements['load/removeMarker'], { id: 'load:seed' })
  report?.(`Loading the facts of ${names.join(', ')}`)
  await loadFacts(graph, files, report)
  await graph.write(statements['load/setMarker'], { id: 'load:seed', digest })
  return 'loaded'
}
