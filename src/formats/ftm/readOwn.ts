import { type LinkType, labelOf, type NodeType } from '../../facts/kinds.ts'
import type { Carrier, Entity, Properties } from './entity.ts'
import { readIdentifiers } from './identifiers.ts'
import { factId, linkTypeOf } from './ids.ts'
import { NAME_PROPERTIES, readNames } from './names.ts'
import { LINK_SCHEMATA, NODE_SCHEMATA } from './schemata.ts'

const ids = (values: readonly string[] = []): string[] => values.map((id) => factId(id) ?? id)

const fieldsOf = (carriers: readonly Carrier[], properties: Properties): object =>
  Object.fromEntries(
    carriers
      .map((carrier) => [carrier.field, carrier.read(properties)] as const)
      .filter(([, value]) => value !== undefined),
  )

// What an export adds for readers of FollowTheMoney, and what stands beside the carriers.
const BESIDE = ['publisher', 'sourceUrl', 'proof', 'recordId', 'role', 'title', 'full', 'fileName']
const TOLD = ['organization', 'organizer', 'addressEntity', 'wikidataId', 'idNumber']

/** Properties that somebody added to an entity that Chancery wrote, and that have no place in its fact. */
export function addedTo({ schema, properties }: Entity, id: string): string[] {
  const type = linkTypeOf(id)
  const label = labelOf(id)
  const link = type && LINK_SCHEMATA[type]
  const carriers = link?.carriers ?? (label ? NODE_SCHEMATA[label].carriers : [])
  const ends = link ? [link.start, link.end] : NAME_PROPERTIES
  const known = new Set([...BESIDE, ...TOLD, ...ends, ...carriers.flatMap((carrier) => carrier.properties)])
  return Object.keys(properties)
    .filter((property) => !known.has(property))
    .map((property) => `${schema}.${property}`)
}

/** The fact of an entity that Chancery wrote, whose id is `id`; undefined where it is of no type that it writes. */
export function ownFact({ properties }: Entity, id: string): object | undefined {
  const type = linkTypeOf(id)
  if (type !== undefined) return ownLink(type, id, properties)
  const label = labelOf(id)
  return label === undefined ? undefined : ownNode(label, id, properties)
}

function ownNode(type: NodeType, id: string, properties: Properties): object {
  const own = { type, id, ...fieldsOf(NODE_SCHEMATA[type].carriers, properties) }
  if (type === 'Source') return own
  const identifiers = type === 'Official' ? readIdentifiers(properties) : []
  return {
    ...own,
    ...(identifiers.length > 0 && { identifiers }),
    names: readNames(properties),
    sources: ids(properties['proof']),
  }
}

function ownLink(type: LinkType, id: string, properties: Properties): object | undefined {
  const schema = LINK_SCHEMATA[type]
  if (schema === undefined) return undefined
  const [start, end] = ids([...(properties[schema.start] ?? []), ...(properties[schema.end] ?? [])])
  return { type, id, start, end, ...fieldsOf(schema.carriers, properties), sources: properties['recordId'] }
}
