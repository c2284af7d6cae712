import { pageSource, publisherSource, type SourceFact } from '../sources.ts'
import type { Entity } from './entity.ts'
import { idOf } from './foreignNodes.ts'

/** Who says what an entity says, and the sources that it does not name by the id of a document. */
export interface Cited {
  readonly ids: readonly string[]
  readonly facts: readonly SourceFact[]
}

/** An entity as it stands in a file; OpenSanctions says in which of its data sets it is. */
export interface ForeignEntity extends Entity {
  readonly datasets?: readonly string[]
}

/** The documents that an entity names as its proof, else its pages, else its publisher, else its data sets, else `given`. */
export function citedBy({ properties, datasets = [] }: ForeignEntity, given: SourceFact | undefined): Cited {
  const proof = (properties['proof'] ?? []).map((id) => idOf('Source', id))
  if (proof.length > 0) return { ids: proof, facts: [] }
  const publishers = properties['publisher'] ?? []
  const pages = (properties['sourceUrl'] ?? []).flatMap((url) => pageSource(url, publishers[0]) ?? [])
  const named = [pages, publishers.map(publisherSource), datasets.map(publisherSource), given ? [given] : []]
  const facts = named.find((sources) => sources.length > 0) ?? []
  return { ids: facts.map(({ id }) => id), facts }
}

/** Properties that `citedBy` reads, and what is said of the record and not of its subject. */
export const ABOUT_THE_RECORD: readonly string[] = [
  ...['proof', 'sourceUrl', 'publisher', 'publisherUrl', 'recordId'],
  ...['retrievedAt', 'modifiedAt', 'createdAt', 'alephUrl', 'indexText'],
]
