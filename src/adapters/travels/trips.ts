import { parseXml, textOf } from '../history/xml.ts'

/** A <trip> of the travels of Presidents and Secretaries of State. */
export interface Trip {
  readonly id: string
  /** The traveller's id of history.state.gov. */
  readonly who: string
  readonly role: string
  readonly name: string
  readonly from: string
  readonly to: string
  readonly country: string
  readonly cities: readonly string[]
  readonly remarks: string
}

interface Row {
  readonly '@who': string
  readonly '@role': string
  readonly id: string
  readonly name: string
  readonly 'start-date': string
  readonly 'end-date': string
  readonly country: { readonly '@id': string }
  readonly locale: unknown
  readonly remarks: unknown
}

/** Reads a file of trips. */
export const readTrips = (xml: string): Trip[] =>
  parseXml<Row>(xml, 'trip').map((row) => ({
    id: row.id,
    who: row['@who'],
    role: row['@role'],
    name: textOf(row.name),
    from: row['start-date'],
    to: row['end-date'],
    country: row.country['@id'],
    cities: citiesOf(textOf(row.locale)),
    remarks: textOf(row.remarks),
  }))

/**
 * The cities of one field: «Tel Aviv, Jerusalem» are two, «Mexico, D.F.» is one, and what stands in brackets is the region:
 * «Halifax, Stellarton (Nova Scotia)».
 */
export function citiesOf(locale: string): string[] {
  const cities = locale
    .replace(/Mexico, D\.F\.,?/g, 'Mexico City,')
    .replace(/\([^)]*\)/g, '')
    .split(',')
    .map((city) => city.trim())
    .filter((city) => city !== '')
  return [...new Set(cities)]
}
