import type { LinkType, NodeType } from '../../facts/kinds.ts'
import { ROLES } from '../../facts/kinds.ts'
import { type Carrier, flag, number, period, phrase, text, texts } from './entity.ts'

export interface NodeSchema {
  readonly schema: string
  readonly carriers: readonly Carrier[]
}

/** What nodes are in FollowTheMoney, names, identifiers and sources apart. */
export const NODE_SCHEMATA: Readonly<Record<NodeType, NodeSchema>> = {
  Source: {
    schema: 'Document',
    carriers: [
      text('publisher', 'publisher'),
      text('title', 'title'),
      text('url', 'sourceUrl'),
      text('licence', 'notes'),
      text('publishedOn', 'publishedAt'),
      text('retrievedAt', 'retrievedAt'),
    ],
  },
  State: {
    schema: 'PublicBody',
    carriers: [
      text('code', 'idNumber'),
      text('kind', 'classification'),
      period('existed', 'incorporationDate', 'dissolutionDate', 'status'),
    ],
  },
  Official: { schema: 'Person', carriers: [text('born', 'birthDate'), text('died', 'deathDate')] },
  Office: { schema: 'Position', carriers: [text('rank', 'summary')] },
  Body: {
    schema: 'Organization',
    carriers: [text('kind', 'classification'), period('existed', 'incorporationDate', 'dissolutionDate', 'status')],
  },
  Place: { schema: 'Address', carriers: [number('latitude', 'latitude'), number('longitude', 'longitude')] },
  Meeting: {
    schema: 'Event',
    carriers: [text('kind', 'summary'), period('period', 'startDate', 'endDate'), texts('topics', 'keywords')],
  },
  Programme: {
    schema: 'Project',
    carriers: [
      text('status', 'status'),
      period('period', 'startDate', 'endDate', 'status'),
      text('adoptedOn', 'date'),
      texts('topics', 'keywords'),
    ],
  },
  Document: {
    schema: 'Document',
    carriers: [
      text('kind', 'summary'),
      text('status', 'notes'),
      text('adoptedOn', 'date'),
      texts('topics', 'keywords'),
    ],
  },
}

export interface LinkSchema {
  readonly schema: string
  readonly start: string
  readonly end: string
  /** What the link is, in a word for people. */
  readonly role?: string
  readonly carriers: readonly Carrier[]
}

const time = period('period', 'startDate', 'endDate', 'status')

/** FollowTheMoney has no link for most that happens between states: it becomes an UnknownLink that says in `role` what it is. */
const unknown = (role: string, ...carriers: readonly Carrier[]): LinkSchema => ({
  schema: 'UnknownLink',
  start: 'subject',
  end: 'object',
  role,
  carriers: [time, ...carriers],
})

const roles = texts('roles', 'status')
const byRole = (one: string, other: string): number => ROLES.indexOf(one) - ROLES.indexOf(other)
const sortedRoles: Carrier = {
  ...roles,
  read: (properties) => (roles.read(properties) as string[] | undefined)?.sort(byRole),
}
const onBehalfOf = phrase('onBehalfOf', 'description', 'On behalf of')
const capacity = text('capacity', 'summary')

/** What links are in FollowTheMoney; what is not here it has no place for. */
export const LINK_SCHEMATA: Readonly<Partial<Record<LinkType, LinkSchema>>> = {
  ATTENDED: unknown('attended', sortedRoles, capacity, onBehalfOf),
  CHAIRS: { schema: 'Directorship', start: 'director', end: 'organization', role: 'chair', carriers: [time] },
  SIGNED: unknown('signed', text('act', 'status'), text('on', 'date'), capacity, onBehalfOf),
  HOLDS: {
    schema: 'Occupancy',
    start: 'holder',
    end: 'post',
    carriers: [time, flag('acting', 'status', 'acting'), text('credentialsOn', 'date')],
  },
  OFFICE_OF: unknown('office of'),
  ACCREDITED_TO: unknown('accredited to'),
  MEMBER_OF: {
    schema: 'Membership',
    start: 'member',
    end: 'organization',
    carriers: [time, text('standing', 'role')],
  },
  PART_OF: unknown('part of'),
  PARTY_TO: unknown('party to'),
  DEPOSITARY_OF: unknown('depositary of'),
  CONVENED: unknown('convened'),
  HOSTED: unknown('hosted'),
  HELD_AT: unknown('held at'),
  LOCATED_IN: unknown('located in', flag('capital', 'status', 'capital')),
  ADOPTED: unknown('adopted'),
  CONSIDERED: unknown('considered'),
  SUCCEEDED: { schema: 'Succession', start: 'successor', end: 'predecessor', carriers: [time] },
}
