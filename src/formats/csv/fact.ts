import { isLinkType } from '../../facts/kinds.ts'
import type { Maps } from './filters.ts'
import type { Template } from './mapping.ts'
import { compileTemplate } from './template.ts'

/** A template of a fact, ready to be filled. */
export interface CompiledFact {
  readonly isNode: boolean
  readonly columns: readonly string[]
  /** The fact of a row; undefined where a column of its id, start or end is empty: the row does not speak of it. */
  readonly fill: (row: ReadonlyMap<string, string>) => Readonly<Record<string, unknown>> | undefined
}

const NEEDED = ['id', 'start', 'end']

/** Makes the template of a fact ready. Throws a TemplateFault. */
export function compileFact(template: Template, maps: Maps): CompiledFact {
  const fields = Object.entries(template).map(([field, value]) => ({ field, ...compileTemplate(value, maps) }))
  return {
    isNode: !isLinkType(template.type),
    columns: fields.flatMap(({ columns }) => columns),
    fill(row) {
      const filled = fields.map(({ field, fill }) => [field, fill(row)] as const)
      if (filled.some(([field, value]) => NEEDED.includes(field) && value === undefined)) return undefined
      return Object.fromEntries(filled.filter(([, value]) => value !== undefined))
    },
  }
}
