import { XMLParser } from 'fast-xml-parser'

// Everything stays text: «1951-05-08» and «0012» are neither numbers nor dates yet.
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
})

/** The elements of one name below the root of a document, their texts with single blanks. */
export function parseXml<Row>(xml: string, element: string): Row[] {
  const [root] = Object.values(parser.parse(xml, true) as Record<string, Record<string, unknown>>).filter(
    (each) => typeof each === 'object' && element in each,
  )
  if (root === undefined) throw new Error(`The document has no <${element}>: it is not a file of this source.`)
  const rows = root[element]
  return (Array.isArray(rows) ? rows : [rows]) as Row[]
}

/** The text of an element, be it empty, or beside attributes. */
export function textOf(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['#text'] : value
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : ''
}
