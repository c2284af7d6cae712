import { type Fact, isLink } from '../facts/fact.ts'
import { isLinkType } from '../facts/kinds.ts'
import { type Column, type ColumnKind, tableOf, valueAt } from './columns.ts'
import { type Format, oneFile } from './format.ts'
import { FACT_TYPES } from './reader.ts'

const TYPES: Readonly<Record<ColumnKind, string>> = {
  text: 'string',
  number: 'double',
  flag: 'boolean',
  list: 'string',
  json: 'string',
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text in XML 1.0, which has no control characters but tabs and ends of lines. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '')

/** `type`, and every column of a node or an edge but those that GraphML has attributes of its own for. */
const dataColumns = (type: (typeof FACT_TYPES)[number]): Column[] =>
  tableOf(type).filter(({ name }) => !['id', 'start', 'end'].includes(name))

function keys(): string {
  const lines = ['node', 'edge'].flatMap((holder) => {
    const columns = FACT_TYPES.filter((type) => isLinkType(type) === (holder === 'edge')).flatMap(dataColumns)
    const kinds = new Map([['type', 'text' as ColumnKind], ...columns.map(({ name, kind }) => [name, kind] as const)])
    return [...kinds].map(
      ([name, kind]) =>
        `  <key id="${holder}.${name}" for="${holder}" attr.name="${name}" attr.type="${TYPES[kind]}"/>\n`,
    )
  })
  return lines.join('')
}

function textOf(fact: Fact, column: Column): string | undefined {
  const value = valueAt(fact, column)
  if (value === undefined) return undefined
  if (column.kind === 'list') return (value as readonly string[]).join(';')
  return column.kind === 'json' ? JSON.stringify(value) : String(value)
}

function element(fact: Fact, columns: readonly Column[]): string {
  const holder = isLink(fact) ? 'edge' : 'node'
  const ends = isLink(fact) ? ` source="${fact.start}" target="${fact.end}"` : ''
  const data = [
    ['type', fact.type] as const,
    ...columns.map((column) => [column.name, textOf(fact, column)] as const),
  ].flatMap(([name, text]) => (text === undefined ? [] : [`<data key="${holder}.${name}">${escaped(text)}</data>`]))
  return `    <${holder} id="${fact.id}"${ends}>${data.join('')}</${holder}>\n`
}

/** A directed graph for Gephi, Cytoscape, networkx and the like: nodes and edges with the columns of src/formats/columns.ts. */
export const graphml: Format = oneFile('graph.graphml', async function* (reader, tally) {
  yield `${HEAD}${keys()}  <graph id="chancery" edgedefault="directed">\n`
  for (const type of FACT_TYPES) {
    const columns = dataColumns(type)
    for await (const page of reader.pages(type)) {
      yield page.map((fact) => element(fact, columns)).join('')
      tally.wrote(page.length)
    }
  }
  yield '  </graph>\n</graphml>\n'
})
