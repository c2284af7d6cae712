import { type Fact, isLink, type LinkFact, type NodeFact } from '../../facts/fact.ts'
import { type Entity, type Properties, together } from './entity.ts'
import { type Identifier, writeIdentifiers } from './identifiers.ts'
import { ftmId } from './ids.ts'
import { writeNames } from './names.ts'
import { LINK_SCHEMATA, NODE_SCHEMATA } from './schemata.ts'

/** What an entity says beside its own fact, for readers who do not follow links: the sources and other nodes. */
export interface Beside {
  readonly sources: ReadonlyMap<string, NodeFact>
  readonly properties: Properties
}

/** A fact as an entity; undefined where FollowTheMoney has no place for it. */
export function entityOf(fact: Fact, { sources, properties }: Beside): Entity | undefined {
  const parts = isLink(fact) ? linkParts(fact) : nodeParts(fact)
  if (parts === undefined) return undefined
  const schema = isLink(fact) ? LINK_SCHEMATA[fact.type]?.schema : NODE_SCHEMATA[fact.type].schema
  const said = (fact.sources ?? []).map((id) => sources.get(id))
  const cited = {
    publisher: said.flatMap((source) => (source ? [String(source['publisher'])] : [])),
    sourceUrl: said.flatMap((source) => (source?.['url'] ? [String(source['url'])] : [])),
  }
  return { id: ftmId(fact.id), schema: schema ?? '', properties: together([...parts, cited, properties]) }
}

function nodeParts(fact: NodeFact): Properties[] {
  const own = NODE_SCHEMATA[fact.type].carriers.map((carrier) => carrier.write(fact))
  const proof = { proof: (fact.sources ?? []).map(ftmId) }
  if (fact.type === 'Source') return [...own, { name: [String(fact['title'] ?? fact['publisher'])], ...fileName(fact) }]
  const names = writeNames(fact.names ?? [])
  const parts = [...own, proof, names]
  if (fact.type === 'Official') parts.push(writeIdentifiers((fact['identifiers'] ?? []) as Identifier[]))
  if (fact.type === 'Document') parts.push({ title: names['name']?.slice(0, 1) ?? [], ...fileName(fact) })
  if (fact.type === 'Place') parts.push({ full: names['name']?.slice(0, 1) ?? [] })
  return parts
}

/** A Document must have one, although none of ours is a file. */
const fileName = ({ id }: NodeFact) => ({ fileName: [id.slice(id.indexOf(':') + 1)] })

function linkParts(fact: LinkFact): Properties[] | undefined {
  const schema = LINK_SCHEMATA[fact.type]
  if (schema === undefined) return undefined
  return [
    { [schema.start]: [ftmId(fact.start)], [schema.end]: [ftmId(fact.end)], role: schema.role ? [schema.role] : [] },
    ...schema.carriers.map((carrier) => carrier.write(fact)),
    { recordId: [...(fact.sources ?? [])] },
  ]
}
