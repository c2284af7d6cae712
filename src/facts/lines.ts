import type { Place } from './fact.ts'

/** What stands in a line of a file: a value that may be a fact, or why it is none. */
export type Line = Place & ({ readonly value: unknown } | { readonly fault: string })

/** How much of a file is wanted; lines outside may come all the same. */
export interface Reading {
  /** The first and the last line of interest, counted from 1. */
  readonly from?: number
  readonly to?: number
  /** Hears how many bytes of the file, packed as it is, have been read since it heard last. */
  readonly onBytes?: (count: number) => void
}

/** A file of what may be facts. It is read several times: each reading begins anew and gives the same lines. */
export interface FactFile {
  readonly name: string
  /** Lines in their order, some hundreds at once: a promise for each would take as long as parsing it. */
  read(reading?: Reading): AsyncIterable<readonly Line[]>
}
