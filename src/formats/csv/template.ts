import { TemplateFault } from './fault.ts'
import { FILTERS, type Filter, type Maps } from './filters.ts'

/** What a template makes of a row; undefined where every column that it names is empty. */
export type Fill = (row: ReadonlyMap<string, string>) => unknown

/** A part of a template, ready to be filled, and the columns that it names. */
export interface Compiled {
  readonly columns: readonly string[]
  readonly fill: Fill
}

const PLACEHOLDER = /\{([^{}]+)\}/g

function compilePlaceholder(inner: string, maps: Maps): Compiled {
  const [column = '', ...steps] = inner.split('|')
  const filters = steps.map((step): ReturnType<Filter> => {
    const colon = step.indexOf(':')
    const [name, argument] = colon < 0 ? [step, ''] : [step.slice(0, colon), step.slice(colon + 1)]
    const filter = FILTERS[name]
    if (!filter)
      throw new TemplateFault(`{${inner}}: there is no filter ${name}; there are ${Object.keys(FILTERS).join(', ')}`)
    return filter(argument, maps)
  })
  return {
    columns: [column],
    fill(row) {
      const cell = row.get(column) ?? ''
      return cell.trim() === '' ? undefined : filters.reduce<unknown>((value, filter) => filter(value), cell)
    },
  }
}

function compileText(text: string, maps: Maps): Compiled {
  const holders = [...text.matchAll(PLACEHOLDER)]
  const [only] = holders
  if (only === undefined) return { columns: [], fill: () => text }
  if (only[0] === text) return compilePlaceholder(only[1] ?? '', maps)
  const parts = holders.map(([, inner]) => compilePlaceholder(inner ?? '', maps))
  const literals = text.split(PLACEHOLDER).filter((_part, at) => at % 2 === 0)
  return {
    columns: parts.flatMap(({ columns }) => columns),
    // A text with a hole says nothing: `minister-of-` is no id.
    fill(row) {
      const values = parts.map(({ fill }) => fill(row))
      if (values.includes(undefined)) return undefined
      return literals.map((literal, at) => `${literal}${at < values.length ? String(values[at]) : ''}`).join('')
    },
  }
}

function compileList(items: readonly unknown[], maps: Maps): Compiled {
  const parts = items.map((item) => compileTemplate(item, maps))
  return {
    columns: parts.flatMap(({ columns }) => columns),
    fill(row) {
      const filled = parts.map(({ fill }) => fill(row)).filter((value) => value !== undefined)
      return filled.length > 0 ? filled : undefined
    },
  }
}

function compileObject(object: object, maps: Maps): Compiled {
  const parts = Object.entries(object).map(([key, value]) => ({ key, ...compileTemplate(value, maps) }))
  const columns = parts.flatMap((part) => part.columns)
  return {
    columns,
    fill(row) {
      const filled = parts.map((part) => ({ ...part, value: part.fill(row) }))
      // What stands there in any case says nothing by itself: {"value": "{native}", "kind": "NATIVE"}.
      if (columns.length > 0 && !filled.some((part) => part.columns.length > 0 && part.value !== undefined))
        return undefined
      return Object.fromEntries(filled.filter(({ value }) => value !== undefined).map(({ key, value }) => [key, value]))
    },
  }
}

/**
 * Makes a template ready: any JSON in whose texts columns stand in braces, `{born}`, with filters, `{roles|split:;}`.
 * Throws a TemplateFault for a filter that there is not.
 */
export function compileTemplate(template: unknown, maps: Maps): Compiled {
  if (typeof template === 'string') return compileText(template, maps)
  if (Array.isArray(template)) return compileList(template, maps)
  if (template !== null && typeof template === 'object') return compileObject(template, maps)
  return { columns: [], fill: () => template }
}
