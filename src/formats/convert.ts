import type { Converted, OnBytes } from './converted.ts'
import { MappingFault } from './csv/mapping.ts'
import { readTables } from './csv/read.ts'
import type { ForeignFormat } from './format.ts'
import { readEntities } from './ftm/read.ts'
import { readPopolo } from './popolo/read.ts'

/**
 * Reads files of a format as facts, in the same order each time; what a fact needs beyond its own line is not checked.
 * Streams, and unpacks what ends in .gz. Rejects where a file cannot be read, or with a MappingFault.
 * @param mapping a file as docs/mapping.schema.json has it; tables need one
 */
export function convert(
  files: readonly string[],
  format: ForeignFormat,
  mapping?: string,
  onBytes?: OnBytes,
): AsyncIterable<Converted> {
  if (format === 'ftm') return readEntities(files, mapping, onBytes)
  if (format === 'popolo') return readPopolo(files, mapping, onBytes)
  if (mapping === undefined) throw new MappingFault('(none)', ['tables need one: name it with --mapping'])
  return readTables(files, mapping, onBytes)
}

export type { Converted } from './converted.ts'
export { MappingFault } from './csv/mapping.ts'
