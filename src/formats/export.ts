import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Graph } from '../graph/graph.ts'
import { type Merges, readMerges } from '../merges/merges.ts'
import type { ExportFormat, Format } from './format.ts'
import { readerOf } from './graphReader.ts'

// Loaded when asked for, so that a command that needs one does not wait for all.
const FORMATS = {
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  csv: async () => (await import('./csv/csv.ts')).csv,
  popolo: async () => (await import('./popolo/popolo.ts')).popolo,
  ftm: async () => (await import('./ftm/ftm.ts')).ftm,
  jsonld: async () => (await import('./jsonld.ts')).jsonld,
  graphml: async () => (await import('./graphml.ts')).graphml,
} as const satisfies Readonly<Record<ExportFormat, () => Promise<Format>>>

/** Opens the stream that a file of an export is written to. The export ends it. */
export type Output = (file: string) => Writable

export interface ExportReport {
  /** How many facts were written. */
  readonly facts: number
  /** What the format has no place for, by type, and how many. */
  readonly left: ReadonlyMap<string, number>
  /** Merges of officials, which are no facts: the officials are exported as the sources know them. */
  readonly merges: Merges
}

/**
 * Writes all facts of the graph in a format: docs/formats.md. A page at a time, so that memory does not grow with the graph;
 * facts that are written meanwhile are in it or not. Rejects where the graph cannot be read or a stream not written.
 * @param heard is told how many facts were written so far
 */
export async function exportGraph(
  graph: Graph,
  format: ExportFormat,
  open: Output,
  heard: (facts: number) => void = () => undefined,
): Promise<ExportReport> {
  let facts = 0
  const left = new Map<string, number>()
  const tally = {
    wrote(more: number) {
      facts += more
      heard(facts)
    },
    left: (what: string, more: number) => left.set(what, (left.get(what) ?? 0) + more),
  }
  const merges = await readMerges((statement) => graph.read(statement))
  const { parts } = await FORMATS[format]()
  for (const { file, text } of parts(readerOf(graph), tally)) await pipeline(Readable.from(text), open(file))
  return { facts, left, merges }
}
