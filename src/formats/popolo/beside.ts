import type { Fact, LinkFact } from '../../facts/fact.ts'
import { type LinkType, labelOf } from '../../facts/kinds.ts'
import { nameOf } from '../names.ts'
import type { FactReader } from '../reader.ts'

// Whoever reads Popolo looks for these in the objects themselves. They stand as facts of their own too, so that what
// Popolo can say only once, that a place lies within two others, is not lost.
type Beside = Record<string, unknown>

/** What Popolo tells of other nodes in the objects of a page, all of one type: a post's organization, who attended an event. */
export async function besides(page: readonly Fact[], reader: FactReader): Promise<ReadonlyMap<string, Beside>> {
  const told = new Map<string, Beside>()
  const ids = page.map(({ id }) => id)
  const tell = (id: string, more: Beside) => told.set(id, { ...told.get(id), ...more })
  const links = (type: LinkType, end: 'start' | 'end', of = ids) => reader.linksAt(type, end, of)
  const type = page[0]?.type
  if (type === 'Body' || type === 'Place' || type === 'Meeting')
    for (const { start, end } of await links('PART_OF', 'start')) tell(start, { parent_id: end })
  if (type === 'Office')
    for (const { start, end } of await links('OFFICE_OF', 'start')) tell(start, { organization_id: end })
  if (type === 'Meeting') {
    for (const { start, end } of await links('CONVENED', 'end')) tell(end, { organization_id: start })
    for (const [id, location] of await locations(await links('HELD_AT', 'start'), reader)) tell(id, { location })
    for (const [id, people] of attendees(await links('ATTENDED', 'end'))) tell(id, { attendees: people })
  }
  if (type === 'HOLDS') {
    const offices = page.map((fact) => (fact as LinkFact).end)
    const organizations = new Map(
      (await links('OFFICE_OF', 'start', [...new Set(offices)])).map(({ start, end }) => [start, end]),
    )
    for (const fact of page as readonly LinkFact[]) {
      const organization = organizations.get(fact.end)
      if (organization !== undefined) tell(fact.id, { organization_id: organization })
    }
  }
  return told
}

async function locations(held: readonly LinkFact[], reader: FactReader): Promise<(readonly [string, string])[]> {
  const places = await reader.nodes('Place', [...new Set(held.map(({ end }) => end))])
  const names = new Map(places.map((place) => [place.id, nameOf(place) ?? '']))
  return held.map(({ start, end }) => [start, names.get(end) ?? ''] as const)
}

/** Persons only: states and bodies that attended are in the list `facts`. */
function attendees(attended: readonly LinkFact[]): Map<string, readonly object[]> {
  const people = new Map<string, Set<string>>()
  for (const { start, end } of attended)
    if (labelOf(start) === 'Official') people.set(end, (people.get(end) ?? new Set()).add(start))
  return new Map([...people].map(([id, ids]) => [id, [...ids].map((person) => ({ id: person }))]))
}
