import DataLoader from 'dataloader'
import { LRUCache } from 'lru-cache'
import { untilAborted } from '../graph/abort.ts'
import type { Graph, Row, Statement } from '../graph/graph.ts'
import { runAlone, runBatch } from './batch.ts'
import { type MergedText, mergeText } from './mergedText.ts'
import { Pace } from './pace.ts'
import type { Request } from './request.ts'
import { Turnstile } from './turnstile.ts'

/** A statement that gives one row, whatever its parameters. */
export interface OneRow extends Statement {
  /** How many columns it returns: `column0` and so on. */
  readonly columns: number
  /** Whether it may run for several requests at once. */
  readonly mergeable: boolean
}

/**
 * Runs a statement for one request, together with others that wait for the same.
 * @param rights what the viewer may see, in a word: requests of other rights never share a statement
 */
export type Ask = (statement: OneRow, rights: string, request: Request) => Promise<Row | undefined>

// Measured on four cores with 2, 3, 4 and 8: with two, a core is idle while one batch holds most of what waited and the
// other slot serves single requests; from four on batches are too small to save anything. In a batch of more than sixteen
// the first waits too long for the last.
const IN_FLIGHT = 3
const LARGEST = 16
// Page sizes and rights told apart for one statement; a client that varies them more shares nothing with itself.
const KINDS = 20

/**
 * Requests for a statement that arrive while three of its batches are in flight are merged, sixteen at most; nobody waits
 * when nothing is in flight. A request that fails, is late or is given up takes no other along.
 */
export function createBatches(graph: Graph): Ask {
  const known = new WeakMap<OneRow, Batches>()
  return (statement, rights, request) => {
    const batches = known.get(statement) ?? new Batches(graph, statement)
    known.set(statement, batches)
    return batches.ask(rights, request)
  }
}

/** The batches of one statement. */
class Batches {
  readonly #graph: Graph
  readonly #statement: OneRow
  readonly #merged: MergedText
  readonly #pace = new Pace()
  readonly #loaders = new LRUCache<string, DataLoader<Request, Promise<Row | undefined>>>({ max: KINDS })

  constructor(graph: Graph, statement: OneRow) {
    this.#graph = graph
    this.#statement = statement
    this.#merged = mergeText(statement.text, statement.columns)
  }

  async ask(rights: string, request: Request): Promise<Row | undefined> {
    if (!this.#statement.mergeable || !this.#pace.together) return runAlone(this.#graph, this.#statement, request)
    const loader = this.#loaderOf(rights, request)
    return untilAborted(
      this.#statement.name,
      request.signal,
      () => loader.load(request),
      async () => undefined,
    )
  }

  #loaderOf(rights: string, { parameters }: Request) {
    const key = JSON.stringify([rights, ...this.#merged.shared.map((name) => parameters[name])])
    const loader = this.#loaders.get(key) ?? this.#createLoader()
    this.#loaders.set(key, loader)
    return loader
  }

  /** Its values are promises: each request goes when its own answer is there, not when the last of the batch has one. */
  #createLoader() {
    const turnstile = new Turnstile(IN_FLIGHT)
    return new DataLoader<Request, Promise<Row | undefined>>(
      async (requests) => {
        const start = performance.now()
        return runBatch(this.#graph, this.#statement, this.#merged, requests, () => {
          if (requests.length > 1) this.#pace.took(performance.now() - start, requests.length)
          turnstile.leave()
        })
      },
      { cache: false, maxBatchSize: LARGEST, batchScheduleFn: (dispatch) => turnstile.enter(dispatch) },
    )
  }
}
