import { parseXml, textOf } from '../history/xml.ts'
import { readCounterparts } from '../remarks/counterparts.ts'
import type { Counterpart, FindParty } from '../remarks/remark.ts'
import { tidy, wordsOf } from '../remarks/words.ts'

/** A <visit> of a foreign leader to the United States. */
export interface Visit {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Capacity and name in one: «Prime Minister Harold Wilson», at times of two. */
  readonly visitor: string
  /** The slug of the state that the visitor came from, and its name. */
  readonly country: string
  readonly countryName: string
  readonly description: string
}

interface Row {
  readonly id: string
  readonly 'start-date': string
  readonly 'end-date': string
  readonly visitor: unknown
  readonly from: { readonly '@id': string }
  readonly description: unknown
}

/** Reads a file of visits, one for each decade. */
export const readVisits = (xml: string): Visit[] =>
  parseXml<Row>(xml, 'visit').map((row) => ({
    id: row.id,
    from: row['start-date'],
    to: row['end-date'],
    visitor: textOf(row.visitor),
    country: row.from['@id'],
    countryName: textOf(row.from),
    description: textOf(row.description),
  }))

/** Who came: «President Andrzej Duda and Prime Minister Donald Tusk» are two. */
export function readVisitors(visitor: string, find: FindParty): Counterpart[] {
  const text = tidy(visitor)
  const read = readCounterparts(wordsOf(text), find).filter(({ name }) => name !== undefined)
  return read.length > 0 ? read : [{ name: text }]
}
