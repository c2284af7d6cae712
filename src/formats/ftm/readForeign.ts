import { onlyOnce } from '../once.ts'
import type { SourceFact } from '../sources.ts'
import { ABOUT_THE_RECORD, citedBy, type ForeignEntity } from './citedSources.ts'
import type { Entity } from './entity.ts'
import { BESIDE, type IsPerson, joinProperties, linksBeside, linksOf, type Said } from './foreignLinks.ts'
import { foreignSchema, idOf } from './foreignNodes.ts'
import { readIdentifiers } from './identifiers.ts'
import { NAME_PROPERTIES, readNames } from './names.ts'
import { withSingleValues } from './single.ts'

/** What someone else's entity says: facts, what it has that facts have no place for, what is wrong with it. */
export interface Reading {
  readonly facts: readonly object[]
  readonly left: readonly string[]
  readonly fault?: string
}

const NO_SOURCE =
  'it names no source (proof, sourceUrl, publisher): give one for all with --mapping, {"source": {"id": "source:…", "publisher": "…"}}'

/** Reads other people's entities; `given` is the source of those that name none. */
export function foreignReader(isPerson: IsPerson, given: SourceFact | undefined) {
  const once = onlyOnce()
  return (found: ForeignEntity): Reading => {
    const { entity, left: more } = withSingleValues(found)
    const { said, left: unsaid } = saidBy(entity, isPerson, given)
    if (said === undefined) return { facts: [], left: [entity.schema] }
    const left = [...more, ...unsaid]
    const cited = citedBy(entity, given)
    if (cited.ids.length === 0 && said.some(({ type }) => type !== 'Source'))
      return { facts: [], left: [], fault: NO_SOURCE }
    const sourced = said.map((fact) => (fact.type === 'Source' ? fact : { ...fact, sources: cited.ids }))
    // What an entity is itself stands once in a file; offices and sources are named by many.
    const [own, ...others] = sourced
    const isOwn = foreignSchema(entity.schema) !== undefined
    const needed = own?.type === 'Source' ? [] : cited.facts
    return { facts: [...once(needed), ...(isOwn && own ? [own] : []), ...once(isOwn ? others : sourced)], left }
  }
}

function saidBy(
  entity: Entity,
  isPerson: IsPerson,
  given: SourceFact | undefined,
): { said?: Said[]; left: readonly string[] } {
  const node = nodeOf(entity, given)
  const beside = linksBeside(entity, isPerson)
  const said = node ? [node, ...beside.said] : linksOf(entity, isPerson)
  return said === undefined ? { left: [] } : { said, left: [...beside.left, ...unread(entity)] }
}

function nodeOf({ id, schema, properties }: Entity, given: SourceFact | undefined): Said | undefined {
  const foreign = foreignSchema(schema)
  if (foreign === undefined) return undefined
  const own: Record<string, unknown> = { type: foreign.type, id: idOf(foreign.type, id), ...foreign.fixed }
  for (const carrier of foreign.carriers) {
    const value = carrier.read(properties)
    if (value !== undefined) own[carrier.field] = value
  }
  const identifiers = foreign.type === 'Official' ? readIdentifiers(properties) : []
  if (identifiers.length > 0) own['identifiers'] = identifiers
  if (foreign.type !== 'Source')
    own['names'] = readNames(foreign.type === 'Place' ? withAddress(properties) : properties)
  else own['publisher'] = properties['publisher']?.[0] ?? properties['author']?.[0] ?? given?.publisher
  return own as Said
}

const withAddress = (properties: Entity['properties']) =>
  properties['name'] ? properties : { ...properties, name: properties['full'] ?? [] }

/** Properties that have no place here, as `Person.gender`. */
function unread({ schema, properties }: Entity): string[] {
  const foreign = foreignSchema(schema)
  const read = new Set([
    ...ABOUT_THE_RECORD,
    ...(BESIDE[schema] ?? []),
    ...(foreign
      ? [...NAME_PROPERTIES, ...foreign.carriers.flatMap((carrier) => carrier.properties)]
      : (joinProperties(schema) ?? [])),
    ...(foreign?.type === 'Official' ? ['wikidataId', 'idNumber'] : []),
    ...(foreign?.type === 'Place' ? ['full'] : []),
    ...(foreign?.type === 'Source' ? ['fileName', 'author'] : []),
  ])
  return Object.keys(properties)
    .filter((property) => !read.has(property))
    .map((property) => `${schema}.${property}`)
}
