import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { parsePartialDate } from '../time/partialDate.ts'
import type { Fact } from './fact.ts'
import { isLinkType, isNodeType, LINKS, type LinkType, NODES, type NodeType } from './kinds.ts'
import { explain } from './messages.ts'

// The same path from src/facts/ and from dist/facts/.
const SCHEMA = new URL('../../docs/facts.schema.json', import.meta.url)

const TYPES = [...Object.keys(NODES), ...Object.keys(LINKS)]

interface Schema {
  readonly $id: string
  readonly $defs: Readonly<Record<string, { readonly properties?: Readonly<Record<string, unknown>> }>>
}

let parsed: Schema | undefined

function readSchema(): Schema {
  parsed ??= JSON.parse(readFileSync(SCHEMA, 'utf8')) as Schema
  return parsed
}

/** All fields that a fact of a type may have. */
export const fieldsOf = (type: NodeType | LinkType): string[] => Object.keys(readSchema().$defs[type]?.properties ?? {})

let validators: ReadonlyMap<string, ValidateFunction<Fact>> | undefined

/** One validator for each type: of a whole `oneOf`, a fault would be reported once for each of its 27 types. */
function compile(): ReadonlyMap<string, ValidateFunction<Fact>> {
  const schema = readSchema()
  const ajv = new Ajv2020({ allErrors: true, verbose: true, schemas: [schema] })
  formats.default(ajv, ['uri', 'date-time'])
  ajv.addFormat('partial-date', (text) => parsePartialDate(text) !== undefined)
  return new Map(TYPES.map((type) => [type, ajv.compile<Fact>({ $ref: `${schema.$id}#/$defs/${type}` })]))
}

/** Checks a line against docs/facts.schema.json. Gives the fact, or the reasons why it is none. */
export function checkShape(value: unknown): { fact: Fact } | { reasons: string[] } {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return { reasons: ['a fact is a JSON object, {"type": …, "id": …}'] }
  const type: unknown = 'type' in value ? value.type : undefined
  if (!isNodeType(type) && !isLinkType(type))
    return { reasons: [`type is ${JSON.stringify(type) ?? 'missing'}; it is one of ${TYPES.join(', ')}`] }
  validators ??= compile()
  const validate = validators.get(type) as ValidateFunction<Fact>
  return validate(value) ? { fact: value } : { reasons: explain(type, validate.errors ?? []) }
}
