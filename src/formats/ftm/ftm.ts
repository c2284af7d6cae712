import type { Fact, LinkFact, NodeFact } from '../../facts/fact.ts'
import type { LinkType } from '../../facts/kinds.ts'
import { isNodeType } from '../../facts/kinds.ts'
import type { FactType } from '../factOf.ts'
import { type Format, oneFile } from '../format.ts'
import { FACT_TYPES, type FactReader } from '../reader.ts'
import type { Properties } from './entity.ts'
import { ftmId } from './ids.ts'
import { entityOf } from './write.ts'

interface Told {
  readonly property: string
  readonly type: LinkType
  /** Where the node stands that is told of the other. */
  readonly end: 'start' | 'end'
}

// The links themselves are entities of their own too; these properties are what readers of FollowTheMoney look for.
const TOLD: Partial<Record<FactType, readonly Told[]>> = {
  Office: [{ property: 'organization', type: 'OFFICE_OF', end: 'start' }],
  Meeting: [
    { property: 'organizer', type: 'CONVENED', end: 'end' },
    { property: 'addressEntity', type: 'HELD_AT', end: 'start' },
  ],
}

/** Entities of FollowTheMoney, one a line, for Aleph, OpenSanctions' tools and the like: docs/formats.md. */
export const ftm: Format = oneFile('entities.ftm.json', async function* (reader, tally) {
  for (const type of FACT_TYPES)
    for await (const page of reader.pages(type)) {
      const sources = await sourcesOf(page, reader)
      const beside = await tell(type, page, reader)
      const entities = page.map((fact) => entityOf(fact, { sources, properties: beside.get(fact.id) ?? {} }))
      const written = entities.filter((entity) => entity !== undefined)
      yield written.map((entity) => `${JSON.stringify(entity)}\n`).join('')
      tally.wrote(written.length)
      if (written.length < page.length) tally.left(type, page.length - written.length)
    }
})

/** The sources that the facts of a page name. */
async function sourcesOf(page: readonly Fact[], reader: FactReader): Promise<ReadonlyMap<string, NodeFact>> {
  const ids = new Set(page.flatMap(({ sources = [] }) => sources))
  return new Map((await reader.nodes('Source', [...ids])).map((source) => [source.id, source]))
}

async function tell(
  type: FactType,
  page: readonly Fact[],
  reader: FactReader,
): Promise<ReadonlyMap<string, Properties>> {
  const told = new Map<string, Record<string, string[]>>()
  for (const { property, type: link, end } of isNodeType(type) ? (TOLD[type] ?? []) : [])
    for (const fact of await reader.linksAt(
      link,
      end,
      page.map(({ id }) => id),
    )) {
      const [own, other] = endsFrom(fact, end)
      const properties = told.get(own) ?? {}
      properties[property] = [...(properties[property] ?? []), ftmId(other)]
      told.set(own, properties)
    }
  return told
}

const endsFrom = ({ start, end }: LinkFact, own: 'start' | 'end'): readonly [string, string] =>
  own === 'start' ? [start, end] : [end, start]
