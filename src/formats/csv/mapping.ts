import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { SourceFact } from '../sources.ts'

/** A fact with columns in braces: `{"type": "Official", "id": "official:{name|slug}", …}`. */
export interface Template {
  readonly type: string
  readonly id: string
  readonly [field: string]: unknown
}

export interface Table {
  /** The name of the file that it is of, without its folder and without .gz; of every file unless told. */
  readonly file?: string
  /** A comma unless told, a tab for a file that ends in .tsv. */
  readonly delimiter?: string
  /** Whether several rows may say one node: it is taken once. True unless told; false spares remembering them. */
  readonly repeats?: boolean
  /** Whether blanks around a cell are left out. True unless told. */
  readonly trim?: boolean
  /** What each row says. */
  readonly facts: readonly Template[]
}

/** How tables become facts, and who says what no source is named for: docs/formats.md and docs/mapping.schema.json. */
export interface Mapping {
  /** The source of whatever names none. */
  readonly source?: Omit<SourceFact, 'type'>
  /** Facts that stand in no row, such as the source. */
  readonly facts?: readonly Readonly<Record<string, unknown>>[]
  /** Words of the tables and what they are in facts, for the filter `map`. */
  readonly maps?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** None in a mapping for Popolo or FollowTheMoney. */
  readonly tables?: readonly Table[]
}

/** A mapping that cannot be used; the message says all that is wrong with it. */
export class MappingFault extends Error {
  constructor(file: string, reasons: readonly string[]) {
    super(`${file} is no mapping (docs/formats.md):\n${reasons.map((reason) => `  ${reason}`).join('\n')}`)
    this.name = 'MappingFault'
  }
}

// The same path from src/formats/csv/ and from dist/formats/csv/.
const SCHEMA = new URL('../../../docs/mapping.schema.json', import.meta.url)

let validator: ValidateFunction<Mapping> | undefined

function validate(): ValidateFunction<Mapping> {
  validator ??= new Ajv2020({ allErrors: true }).compile<Mapping>(JSON.parse(readFileSync(SCHEMA, 'utf8')))
  return validator
}

/** Reads a mapping. Rejects with a MappingFault, or where the file cannot be read. */
export async function readMapping(file: string): Promise<Mapping> {
  const text = await readFile(file, 'utf8')
  let mapping: unknown
  try {
    mapping = JSON.parse(text)
  } catch (error) {
    throw new MappingFault(file, [`it is no JSON: ${(error as Error).message}`])
  }
  const isMapping = validate()
  if (isMapping(mapping)) return mapping
  throw new MappingFault(
    file,
    (isMapping.errors ?? []).map(({ instancePath, message }) => `${instancePath || 'the whole'} ${message}`),
  )
}
