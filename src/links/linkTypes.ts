/** The GraphQL types of links that carry something of their own; every other kind is a PlainLink. */
const TYPES = {
  ATTENDED: 'Attendance',
  CHAIRS: 'Chairmanship',
  SIGNED: 'Signature',
  PLANS_MEETING_AT: 'MeetingPlan',
  HOLDS: 'Tenure',
  MEMBER_OF: 'Membership',
} as const

const PLAIN_KINDS = [
  'OFFICE_OF',
  'ACCREDITED_TO',
  'PART_OF',
  'PARTY_TO',
  'DEPOSITARY_OF',
  'CONVENED',
  'HOSTED',
  'HELD_AT',
  'LOCATED_IN',
  'ADOPTED',
  'CONSIDERED',
  'SUCCEEDED',
]

/** The GraphQL type of a link of a kind. */
export const linkTypeOf = (kind: string): string => (TYPES as Readonly<Record<string, string>>)[kind] ?? 'PlainLink'

/** The kinds of links that a GraphQL type stands for; none for a type that is no link. */
export function linkKindsOf(type: string): readonly string[] {
  if (type === 'PlainLink') return PLAIN_KINDS
  return Object.entries(TYPES).flatMap(([kind, name]) => (name === type ? [kind] : []))
}
