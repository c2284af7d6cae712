import type { Fact, PeriodFact } from '../../facts/fact.ts'
import { factId, ftmId } from './ids.ts'

export type Properties = Readonly<Record<string, readonly string[]>>

/** An entity of FollowTheMoney, as it stands in a line of a file. */
export interface Entity {
  readonly id: string
  readonly schema: string
  readonly properties: Properties
}

/** What stands for a field of a fact, both ways. Its properties are those that it takes, one or several. */
export interface Carrier {
  readonly field: string
  readonly properties: readonly string[]
  write(fact: Fact): Properties
  /** The value of the field; undefined where the entity says nothing. */
  read(properties: Properties): unknown
}

/** In the property `status` the word that says that a period goes on. */
const CURRENT = 'current'

const wordsIn = (properties: Properties, property: string): readonly string[] =>
  (properties[property] ?? []).filter((word) => property !== 'status' || word !== CURRENT)

const listed = (value: unknown): readonly string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [String(value)]

/** A text or a date, in a property of its own. */
export const text = (field: string, property: string): Carrier => ({
  field,
  properties: [property],
  write: (fact) => ({ [property]: listed(fact[field]) }),
  read: (properties) => wordsIn(properties, property)[0],
})

export const number = (field: string, property: string): Carrier => ({
  ...text(field, property),
  read: (properties) => (properties[property]?.[0] === undefined ? undefined : Number(properties[property][0])),
})

/** A list of texts. */
export const texts = (field: string, property: string): Carrier => ({
  ...text(field, property),
  read(properties) {
    const words = wordsIn(properties, property)
    return words.length > 0 ? words : undefined
  },
})

/** A flag that is set, as a word. */
export const flag = (field: string, property: string, word: string): Carrier => ({
  field,
  properties: [property],
  write: (fact) => ({ [property]: fact[field] === true ? [word] : [] }),
  read: (properties) => (properties[property]?.includes(word) ? true : undefined),
})

/** An id behind words for people: `On behalf of state.BLR`. */
export const phrase = (field: string, property: string, words: string): Carrier => ({
  field,
  properties: [property],
  write: (fact) => ({ [property]: listed(fact[field]).map((id) => `${words} ${ftmId(id)}`) }),
  read(properties) {
    const said = properties[property]?.find((value) => value.startsWith(`${words} `))?.slice(words.length + 1)
    return said === undefined ? undefined : factId(said)
  },
})

/** A period in two dates; that it goes on is a word of the property `status`, where the schema has one. */
export const period = (field: string, from: string, to: string, status?: string): Carrier => ({
  field,
  properties: [from, to, ...(status === undefined ? [] : [status])],
  write(fact) {
    const period = (fact[field] ?? {}) as PeriodFact
    const dates = { [from]: listed(period.from), [to]: listed(period.to) }
    return status === undefined ? dates : { ...dates, [status]: period.ongoing ? [CURRENT] : [] }
  },
  read(properties) {
    const begin = properties[from]?.[0]
    const end = properties[to]?.[0]
    const ongoing = status !== undefined && (properties[status]?.includes(CURRENT) ?? false)
    if (begin === undefined && end === undefined && !ongoing) return undefined
    return { ...(begin && { from: begin }), ...(end && { to: end }), ...(ongoing && { ongoing }) }
  },
})

/** Several properties in one: what two carriers write into one is put together. */
export function together(parts: readonly Properties[]): Properties {
  const all: Record<string, readonly string[]> = {}
  for (const part of parts)
    for (const [property, values] of Object.entries(part))
      if (values.length > 0) all[property] = [...new Set([...(all[property] ?? []), ...values])]
  return all
}
