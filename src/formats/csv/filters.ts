import { slugOf } from '../../facts/slug.ts'
import { TemplateFault } from './fault.ts'

export type Maps = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What a filter makes of a cell that is not empty, or of what the filter before it made; undefined for nothing. */
export type Filter = (argument: string, maps: Maps) => (value: unknown) => unknown

const YES = ['true', 'yes', '1']
const NO = ['false', 'no', '0']

const each = (one: (text: string) => unknown) => (value: unknown) =>
  Array.isArray(value) ? value.map((item) => one(String(item))) : one(String(value))

function split(separator: string): (value: unknown) => unknown {
  const by = separator === '' ? ';' : separator
  return (value) =>
    String(value)
      .split(by)
      .map((part) => part.trim())
      .filter((part) => part !== '')
}

function numberIn(text: string): number {
  const number = Number(text)
  if (Number.isNaN(number)) throw new TemplateFault(`"${text}" is no number: write 52.5, without blanks or units`)
  return number
}

function flagIn(text: string): boolean {
  const word = text.toLowerCase()
  if (YES.includes(word)) return true
  if (NO.includes(word)) return false
  throw new TemplateFault(`"${text}" is neither ${YES.join(', ')} nor ${NO.join(', ')}`)
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new TemplateFault(`"${text}" is no JSON: ${(error as Error).message}`)
  }
}

const LENGTHS: Readonly<Record<string, string>> = { YYYY: '\\d{4}', MM: '\\d{1,2}', DD: '\\d{1,2}' }

/** Reads a date that is written so: `DD.MM.YYYY`, `MM/YYYY`. */
function date(format: string): (value: unknown) => unknown {
  const order: string[] = []
  const pattern = format.replace(/[.*+?^${}()[\]\\]/g, '\\$&').replace(/YYYY|MM|DD/g, (part) => {
    order.push(part)
    return `(${LENGTHS[part]})`
  })
  if (!order.includes('YYYY')) throw new TemplateFault(`the filter date takes the order of the parts: date:DD.MM.YYYY`)
  return each((text) => {
    const found = new RegExp(`^${pattern}$`).exec(text)
    if (!found) throw new TemplateFault(`"${text}" is no date as ${format}`)
    const part = (name: string) => found[order.indexOf(name) + 1]?.padStart(2, '0')
    const [year, month, day] = [part('YYYY'), order.includes('MM') && part('MM'), order.includes('DD') && part('DD')]
    return [year, month, day].filter(Boolean).join('-')
  })
}

function mapped(name: string, maps: Maps): (value: unknown) => unknown {
  const map = maps[name]
  if (!map) throw new TemplateFault(`there is no map ${name}: add it to "maps"`)
  return each((word) => {
    if (Object.hasOwn(map, word)) return map[word]
    throw new TemplateFault(`"${word}" is not in the map ${name}: add it, or mend the cell`)
  })
}

/** The filters of docs/formats.md. */
export const FILTERS: Readonly<Record<string, Filter>> = {
  split,
  date,
  map: mapped,
  slug: () => each((text) => slugOf(text) || undefined),
  lower: () => each((text) => text.toLowerCase()),
  upper: () => each((text) => text.toUpperCase()),
  number: () => each(numberIn),
  flag: () => each(flagIn),
  json: () => each(jsonIn),
}
