import type { Fact, LinkFact, NodeFact } from '../../src/facts/fact.ts'
import { type LinkType, type NodeType, prefixOf } from '../../src/facts/kinds.ts'

// Who and what there is in every random world; what happens among them differs from one to the next.
const ids = (prefix: string, slugs: string): string[] => slugs.split(' ').map((slug) => `${prefix}:${slug}`)

export const STATES = ids('state', 'a b c old')
export const OFFICIALS = ids('official', '1 2 3 4 5 6')
/** An organization with an organ; a state's ministry with a department; another state's; the board that both share. */
export const BODIES = ids('body', 'org organ ministry-a department-a ministry-b joint')
export const OFFICES = ids('office', 'minister-a minister-b secretary envoy-a')
/** A hall in a city that changed states with the year 2001; a town; a place of which nothing is known. */
export const PLACES = ids('place', 'hall city town nowhere')
const SOURCES = ids('source', 'gazette courier')

export const PARTIES: readonly string[] = [...STATES, ...BODIES]
export const ACTORS: readonly string[] = [...OFFICIALS, ...PARTIES]

/** Ids that no world has. */
export const NOBODY: readonly string[] = ['official:nobody', 'state:none', 'office:none']

export const node = (type: NodeType, id: string, rest: object = {}): NodeFact => ({
  type,
  id,
  names: [{ value: `Name of ${id}`, language: 'en', kind: 'PREFERRED' }],
  sources: SOURCES.slice(0, 1),
  ...rest,
})

/** A link before it has its id, which is its number among the links of its world. */
export interface Unnumbered {
  readonly type: LinkType
  readonly start: string
  readonly end: string
  readonly [field: string]: unknown
}

export const link = (type: LinkType, start: string, end: string, rest: object = {}): Unnumbered => ({
  type,
  start,
  end,
  sources: SOURCES,
  ...rest,
})

export const numbered = (links: readonly Unnumbered[]): Fact[] =>
  links.map((one, at): LinkFact => ({ ...one, id: `${prefixOf(one.type)}:${at}` }))

/** The facts that all worlds share. */
export const CAST: readonly NodeFact[] = [
  ...SOURCES.map((id): NodeFact => ({ type: 'Source', id, publisher: id })),
  ...STATES.map((id, at) => node('State', id, { kind: 'OTHER', code: `QQ${'ABCD'[at]}` })),
  ...OFFICIALS.map((id) => node('Official', id)),
  ...BODIES.map((id) => node('Body', id, { kind: 'OTHER' })),
  ...OFFICES.map((id) => node('Office', id, { rank: 'OTHER' })),
  ...PLACES.map((id) => node('Place', id)),
]

export const CAST_LINKS: readonly Unnumbered[] = [
  link('SUCCEEDED', 'state:a', 'state:old', { period: { from: '2001' } }),
  link('PART_OF', 'body:organ', 'body:org'),
  link('PART_OF', 'body:ministry-a', 'state:a'),
  link('PART_OF', 'body:department-a', 'body:ministry-a'),
  link('PART_OF', 'body:ministry-b', 'state:b'),
  link('PART_OF', 'body:joint', 'body:ministry-a'),
  link('PART_OF', 'body:joint', 'body:ministry-b'),
  link('OFFICE_OF', 'office:minister-a', 'state:a'),
  link('OFFICE_OF', 'office:minister-b', 'state:b'),
  link('OFFICE_OF', 'office:secretary', 'body:org'),
  link('OFFICE_OF', 'office:envoy-a', 'state:a'),
  link('ACCREDITED_TO', 'office:envoy-a', 'state:b'),
  link('PART_OF', 'place:hall', 'place:city'),
  link('LOCATED_IN', 'place:city', 'state:c', { period: { to: '2000-12-31' } }),
  link('LOCATED_IN', 'place:city', 'state:a', { period: { from: '2001', ongoing: true } }),
  link('LOCATED_IN', 'place:town', 'state:b', { capital: true }),
]
