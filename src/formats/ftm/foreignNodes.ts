import { type NodeType, prefixOf } from '../../facts/kinds.ts'
import { foreignSlug } from '../../facts/slug.ts'
import { type Carrier, number, period, text, texts } from './entity.ts'
import { factId } from './ids.ts'

interface Foreign {
  readonly type: NodeType
  readonly fixed: object
  readonly carriers: readonly Carrier[]
}

const BODY: Foreign = {
  type: 'Body',
  fixed: { kind: 'OTHER' },
  carriers: [period('existed', 'incorporationDate', 'dissolutionDate')],
}
const EVENT: Foreign = {
  type: 'Meeting',
  fixed: { kind: 'OTHER' },
  carriers: [period('period', 'startDate', 'endDate'), texts('topics', 'keywords')],
}
const DOCUMENT: Foreign = {
  type: 'Source',
  fixed: {},
  carriers: [text('title', 'title'), text('url', 'sourceUrl'), text('publishedOn', 'publishedAt')],
}

const list = (names: string, foreign: Foreign) => names.split(' ').map((name) => [name, foreign] as const)

/** What other people's entities are here, by schema. The kind of a body and the rank of a post are not said there. */
const SCHEMATA: ReadonlyMap<string, Foreign> = new Map([
  ...list('Organization PublicBody Company LegalEntity', BODY),
  ...list('Event Trip', EVENT),
  ...list('Document Article HyperText PlainText Pages Table Workbook Image Audio Video Email', DOCUMENT),
  ['Person', { type: 'Official', fixed: {}, carriers: [text('born', 'birthDate'), text('died', 'deathDate')] }],
  ['Position', { type: 'Office', fixed: { rank: 'OTHER' }, carriers: [] }],
  [
    'Address',
    { type: 'Place', fixed: {}, carriers: [number('latitude', 'latitude'), number('longitude', 'longitude')] },
  ],
])

/** What an entity of a schema is here; undefined where there is no place for it. */
export const foreignSchema = (schema: string): Foreign | undefined => SCHEMATA.get(schema)

/** The id of someone else's entity here; one that Chancery wrote has its own. */
export const idOf = (type: NodeType, id: string): string => factId(id) ?? `${prefixOf(type)}:${foreignSlug(id)}`
