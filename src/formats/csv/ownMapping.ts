import { tableOf } from '../columns.ts'
import type { FactType } from '../factOf.ts'
import { FACT_TYPES } from '../reader.ts'
import type { Mapping, Template } from './mapping.ts'

const FILTERS = { text: '', number: '|number', flag: '|flag', list: '|split:;', json: '|json' } as const

function templateOf(type: FactType): Template {
  const template: Record<string, unknown> = { type }
  for (const { name, kind, path } of tableOf(type)) {
    const [field, part] = path ?? []
    const text = `{${name}${FILTERS[kind]}}`
    if (field === undefined) continue
    if (part === undefined) template[field] = text
    else template[field] = { ...(template[field] as object | undefined), [part]: text }
  }
  return template as Template
}

/** The mapping that turns the tables of an export into the facts that they were written from. */
export const ownMapping = (): Mapping => ({
  tables: FACT_TYPES.map((type) => ({ file: `${type}.csv`, repeats: false, trim: false, facts: [templateOf(type)] })),
})
