import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

const FOLDER = new URL('popolo-schemas/', import.meta.url)

interface Draft3 {
  readonly properties?: Readonly<Record<string, { readonly required?: boolean }>>
  readonly [keyword: string]: unknown
}

/** What draft 3 says by a flag in each property, drafts from 4 on say by a list. */
function upgraded({ $schema: _draft, id, properties = {}, ...rest }: Draft3): object {
  const required = Object.keys(properties).filter((name) => properties[name]?.required === true)
  const fields = Object.entries(properties).map(([name, { required: _flag, ...field }]) => [name, field])
  return { ...rest, $id: id, properties: Object.fromEntries(fields), required }
}

/** A validator of each of Popolo's classes, by the name of its file: `person`. */
export function popoloValidator(name: string): ValidateFunction {
  const schemas = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => upgraded(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))))
  const ajv = new Ajv2020({ allErrors: true, strict: false, schemas })
  formats.default(ajv)
  const validate = ajv.getSchema(`http://www.popoloproject.com/schemas/${name}.json#`)
  if (!validate) throw new Error(`There is no schema ${name}`)
  return validate
}
