import type { NameFact, PeriodFact } from '../../facts/fact.ts'
import { shownName } from '../../load/text.ts'

/** An object of a Popolo document. */
export type PopoloObject = Readonly<Record<string, unknown>>

const listed = (value: unknown): readonly PopoloObject[] => (Array.isArray(value) ? value.map(Object) : [])

/** A text; undefined for null and for what is empty, which Popolo allows and facts do not. */
export const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

/** Without what is not there. */
export const present = (fields: object): PopoloObject =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** The name that is shown, and the others, each once, with their language. */
export function writeNames(names: readonly NameFact[]): PopoloObject {
  const name = shownName(names)
  const others = names.filter(({ value }) => value !== name)
  const otherNames = others.map(({ value, language, kind }) => present({ name: value, lang: language, note: kind }))
  return { name, ...(otherNames.length > 0 && { other_names: otherNames }) }
}

const KINDS: readonly string[] = ['PREFERRED', 'NATIVE', 'TRANSLITERATION', 'VARIANT', 'FORMER', 'ABBREVIATION']

/** `name`, and `other_names` with `lang` where the file gives it. */
export function readNames(object: PopoloObject): NameFact[] {
  const name = textIn(object['name'])
  const others = listed(object['other_names']).flatMap((other): NameFact[] => {
    const value = textIn(other['name'])
    const language = textIn(other['lang'])
    const note = String(other['note'])
    if (value === undefined) return []
    return [{ value, ...(language && { language }), kind: KINDS.includes(note) ? note : 'VARIANT' }]
  })
  return [...(name ? [{ value: name, kind: 'PREFERRED' }] : []), ...others]
}

/** Popolo's other labels are texts alone. */
export function writeLabels(names: readonly NameFact[]): PopoloObject {
  const label = shownName(names)
  const others = names.map(({ value }) => value).filter((value) => value !== label)
  return { label, ...(others.length > 0 && { other_label: others }) }
}

export function readLabels(object: PopoloObject): NameFact[] {
  const others = Array.isArray(object['other_label']) ? object['other_label'].map(String) : []
  const label = textIn(object['label']) ?? textIn(object['role'])
  return [label, ...others].flatMap((value, at) => (value ? [{ value, kind: at === 0 ? 'PREFERRED' : 'VARIANT' }] : []))
}

export const writePeriod = (value: unknown, from = 'start_date', to = 'end_date'): PopoloObject => {
  const period = (value ?? {}) as PeriodFact
  return present({ [from]: period.from, [to]: period.to })
}

// Memberships and events may have a time of day; days are as close as facts go.
const dayIn = (value: unknown): string | undefined => textIn(value)?.replace(/T.*$/s, '')

export function readPeriod(object: PopoloObject, from = 'start_date', to = 'end_date'): PeriodFact | undefined {
  const period = present({ from: dayIn(object[from]), to: dayIn(object[to]) }) as PeriodFact
  return period.from === undefined && period.to === undefined ? undefined : period
}

interface Identifier {
  readonly scheme: string
  readonly value: string
}

export const writeIdentifiers = (identifiers: unknown): PopoloObject =>
  identifiers === undefined
    ? {}
    : { identifiers: (identifiers as Identifier[]).map(({ scheme, value }) => ({ scheme, identifier: value })) }

export function readIdentifiers(object: PopoloObject): Identifier[] | undefined {
  const identifiers = listed(object['identifiers']).flatMap((one) => {
    const value = textIn(one['identifier'])
    return value ? [{ scheme: textIn(one['scheme']) ?? 'identifier', value }] : []
  })
  return identifiers.length > 0 ? identifiers : undefined
}
