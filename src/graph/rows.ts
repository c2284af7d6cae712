import type { Record as DriverRecord } from 'neo4j-driver'
import { Internal } from '../errors.ts'
import type { Row } from './graph.ts'

const kindOf = (value: object): string => value.constructor?.name ?? 'object'

// Nodes cost five times as much as lists, and a Neo4j date would reach a client as an object of integers, so a
// statement that returns one is a bug, to be seen at once and not in an answer.
function foreign(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return typeof value === 'bigint' ? 'bigint' : undefined
  if (Array.isArray(value)) {
    for (const item of value) {
      const kind = foreign(item)
      if (kind !== undefined) return kind
    }
    return undefined
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return kindOf(value)
  return foreign(Object.values(value))
}

/**
 * The records of the driver as positional rows of text, numbers, booleans, null, lists and plain maps of these.
 * Throws INTERNAL, with the statement and the column in its detail, for anything else.
 */
export function plainRows(name: string, records: readonly DriverRecord[]): Row[] {
  return records.map((record) =>
    record.map((value: unknown, column) => {
      const kind = foreign(value)
      if (kind === undefined) return value
      throw new Internal({
        detail: `${name} returns a ${kind} in column ${String(column)}: return text, numbers or lists, and dates by toString()`,
      })
    }),
  )
}
