import { isNodeType, prefixOf } from '../facts/kinds.ts'
import type { LinkKind } from '../generated/graphql.ts'

/** The GraphQL type of each kind of link: one that carries nothing of its own is a PlainLink. */
const TYPES: Readonly<Record<LinkKind, string>> = {
  ATTENDED: 'Attendance',
  CHAIRS: 'Chairmanship',
  SIGNED: 'Signature',
  PLANS_MEETING_AT: 'MeetingPlan',
  HOLDS: 'Tenure',
  MEMBER_OF: 'Membership',
  OFFICE_OF: 'PlainLink',
  ACCREDITED_TO: 'PlainLink',
  PART_OF: 'PlainLink',
  PARTY_TO: 'PlainLink',
  DEPOSITARY_OF: 'PlainLink',
  CONVENED: 'PlainLink',
  HOSTED: 'PlainLink',
  HELD_AT: 'PlainLink',
  LOCATED_IN: 'PlainLink',
  ADOPTED: 'PlainLink',
  CONSIDERED: 'PlainLink',
  SUCCEEDED: 'PlainLink',
}

/** The GraphQL type of a link of a kind. */
const linkTypeOf = (kind: string): string => (TYPES as Readonly<Record<string, string>>)[kind] ?? 'PlainLink'

/** The kinds of links that a GraphQL type stands for; none for a type that is no link. */
export const linkKindsOf = (type: string): string[] => Object.keys(TYPES).filter((kind) => linkTypeOf(kind) === type)

/** What the ids of a GraphQL type of nodes or links begin with. */
export const idsBeginWith = (type: string): string[] =>
  (isNodeType(type) ? [type] : (linkKindsOf(type) as LinkKind[])).map((kind) => `${prefixOf(kind)}:`)
