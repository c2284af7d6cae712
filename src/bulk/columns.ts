/** The types of Neo4j's importer that our properties have. */
export type ColumnType = 'string' | 'string[]' | 'boolean' | 'double' | 'date'

/** Parts the elements of a list: a control character that no text of a fact may hold. */
const SEPARATOR = '\u001F'

const quoted = (text: string): string => `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`

const plain = (text: string): string => {
  if (text.includes(SEPARATOR)) throw new Error(`A text holds the character U+001F, which parts lists: ${text}`)
  return text
}

export function typeOf(value: unknown): ColumnType {
  if (Array.isArray(value)) return 'string[]'
  if (typeof value === 'boolean') return 'boolean'
  return typeof value === 'number' ? 'double' : 'string'
}

/** A value as a field of CSV. A list of nothing and one of a single empty text are fields of nothing: `load/lists` puts them right. */
export function field(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value))
    return value.length === 0 ? '' : quoted(value.map((one) => plain(String(one))).join(SEPARATOR))
  return typeof value === 'string' ? quoted(plain(value)) : String(value)
}
