import { landmarks } from '../../bench/graph/landmarks.ts'
import { SIZES } from '../../bench/graph/size.ts'

const { hub, few, states, organizations, organs, office, capitals, document, programme, summit } = landmarks(
  SIZES.small,
)
const [busiest = '', second = ''] = states
const [capital = ''] = capitals
const [organization = ''] = organizations
const [organ = ''] = organs

/** Ids that a filter may name: the busiest, the quiet, and none on record. */
export const PEOPLE = [hub, few, busiest, second, organization, office, 'official:none']
export const SITES = [busiest, second, capital, 'place:none']
export const BODIES = [organization, organ, 'body:none']

/** Every list that is read in pages, by its field: what stands around it, `LIST` for the list itself. */
export const LISTS: Readonly<Record<string, string>> = {
  'Query.states': 'LIST',
  'Query.officials': 'LIST',
  'Query.bodies': 'LIST',
  'Query.places': 'LIST',
  'Query.meetings': 'LIST',
  'Query.programmes': 'LIST',
  'Query.documents': 'LIST',
  'Query.plans': 'LIST',
  'State.offices': `state(id: "${busiest}") { LIST }`,
  'State.officeHolders': `state(id: "${busiest}") { LIST }`,
  'State.memberships': `state(id: "${busiest}") { LIST }`,
  'State.meetings': `state(id: "${busiest}") { LIST }`,
  'State.programmes': `state(id: "${busiest}") { LIST }`,
  'State.documents': `state(id: "${busiest}") { LIST }`,
  'State.plans': `state(id: "${busiest}") { LIST }`,
  'Official.attendances': `official(id: "${hub}") { LIST }`,
  'Official.signatures': `official(id: "${hub}") { LIST }`,
  'Office.tenures': `office(id: "${office}") { LIST }`,
  'Body.members': `body(id: "${organization}") { LIST }`,
  'Body.offices': `body(id: "${organization}") { LIST }`,
  'Body.meetings': `body(id: "${organization}") { LIST }`,
  'Body.plans': `body(id: "${organization}") { LIST }`,
  'Body.programmes': `body(id: "${organization}") { LIST }`,
  'Body.documents': `body(id: "${organization}") { LIST }`,
  'Place.meetings': `place(id: "${capital}") { LIST }`,
  'Place.plans': `place(id: "${capital}") { LIST }`,
  'Meeting.attendances': `meeting(id: "${summit}") { LIST }`,
  'Meeting.documents': `meeting(id: "${summit}") { LIST }`,
  'Meeting.programmes': `meeting(id: "${summit}") { LIST }`,
  'Document.signatures': `document(id: "${document}") { LIST }`,
  'Programme.signatures': `programme(id: "${programme}") { LIST }`,
}

/** Lists with tests of cost of their own, or that other issues bring. */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  'Query.search': 'found by its words, and as long as the names that match',
  'Query.encounters': 'tests of traversals',
  'Query.timeline': 'merged of eleven kinds: tests of its own in accessPaths.test.ts',
  'Official.interlocutors': 'tests of traversals: counts all meetings of a person by its meaning',
}

/** A value for each argument and each field of a filter. */
export const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  MeetingFilter: {
    during: '{ from: "2015-03", to: "2015-03" }',
    in: `["${busiest}", "${capital}"]`,
    convenedBy: `["${organization}"]`,
    attendedBy: `["${busiest}", "${few}"]`,
    rank: '[FOREIGN_MINISTER]',
    kind: '[BILATERAL, COUNCIL]',
    text: '"council"',
    maxParties: '2',
  },
  PlanFilter: {
    organizer: `["${organization}"]`,
    involving: `["${second}"]`,
    in: `["${busiest}"]`,
    during: '{ from: "2015", to: "2015" }',
    announced: '{ from: "2015", to: "2015" }',
    status: '[PLANNED]',
    asOf: '"2015-01-01"',
  },
  DocumentFilter: {
    during: '{ from: "2015", to: "2015" }',
    kind: '[TREATY]',
    status: '[SIGNED]',
    party: `["${second}"]`,
    inForceOn: '"2015-01-01"',
    text: '"treaty"',
  },
  ProgrammeFilter: {
    during: '{ from: "2015", to: "2015" }',
    asOf: '"2015-01-01"',
    status: '[ADOPTED]',
    party: `["${second}"]`,
    text: '"programme"',
  },
  OfficialFilter: {
    of: `["${busiest}"]`,
    accreditedTo: `["${busiest}"]`,
    rank: '[FOREIGN_MINISTER]',
    asOf: '"2015-01-01"',
    during: '{ from: "2015", to: "2015" }',
    text: '"official"',
  },
  BodyFilter: { kind: '[ORGAN]', member: `["${busiest}"]`, asOf: '"2015-01-01"', text: '"council"' },
}

/** What may cost more than its page, and why. */
export const UNBOUNDED: Readonly<Record<string, string>> = {
  'Query.documents during': 'judged on adoption and on every signature: what is newer than the range is read first',
  'Query.documents inForceOn': 'what is newer than the day is read first',
  'State.documents during': 'as Query.documents',
  'State.documents inForceOn': 'as Query.documents',
  'Body.documents during': 'as Query.documents',
  'Body.documents inForceOn': 'as Query.documents',
  'Place.meetings convenedBy': 'what two lists have in common: the shorter is read through',
  'Query.officials accreditedTo': 'all who were sent to one state, sorted by id',
  'Query.meetings text': 'up to 1,000 that bear the words are sorted; of more, the newest are met soon',
  'Query.officials text': 'as Query.meetings',
  'Query.plans announced': 'those announced in the range and the year before it are sorted by their own days',
}
