import type { Landmarks } from '../../bench/graph/landmarks.ts'

/** A question that walks the graph. */
export interface Traversal {
  readonly operation: string
  readonly variables: Readonly<Record<string, unknown>>
}

const PAGE = 25

const encounters = (variables: Traversal['variables']): Traversal => ({
  operation: `query ($of: [ID!]!, $with: [ID!], $during: During, $order: MeetingOrder! = NEWEST_FIRST, $after: String) {
    encounters(of: $of, with: $with, during: $during, order: $order, first: ${PAGE}, after: $after) {
      nodes { id } pageInfo { hasNextPage endCursor }
    }
  }`,
  variables,
})

const timeline = (variables: Traversal['variables']): Traversal => ({
  operation: `query ($of: ID!, $during: During) {
    timeline(of: $of, during: $during, first: ${PAGE}) { nodes { on what node { id } link { id } } }
  }`,
  variables,
})

const plans = (filter: object): Traversal => ({
  operation: `query ($filter: PlanFilter) { plans(filter: $filter, first: ${PAGE}) { nodes { id status } } }`,
  variables: { filter },
})

const relation = ([between, and]: readonly string[], selection: string, during?: object): Traversal => ({
  operation: `query ($between: ID!, $and: ID!, $during: During) {
    relation(between: $between, and: $and, during: $during) { ${selection} }
  }`,
  variables: { between, and, during },
})

const paths = (variables: Traversal['variables']): Traversal => ({
  operation: `query ($from: ID!, $to: ID!, $chronological: Boolean! = false, $maxLength: Int! = 12) {
    paths(from: $from, to: $to, through: [ATTENDED], chronological: $chronological, maxLength: $maxLength) { nodes { id } }
  }`,
  variables,
})

const tally = (variables: Traversal['variables']): Traversal => ({
  operation:
    'query ($by: TallyBy!, $below: TallyBy) { meetingTally(by: $by, then: $below) { key count by { key count } } }',
  variables,
})

const MONTH = { from: '2015-03', to: '2015-03' }

/** The encounters of a page, which may be asked for page after page. */
export const pagesOfEncounters = ({ states, closePair, secludedPair, hub, few, office }: Landmarks) => ({
  'encounters of the two states that meet most': encounters({ of: closePair[0], with: closePair[1] }),
  '… oldest first': encounters({ of: closePair[0], with: closePair[1], order: 'OLDEST_FIRST' }),
  '… of a month': encounters({ of: closePair[0], with: closePair[1], during: MONTH }),
  'encounters of the busiest state and one that hardly meets anyone': encounters({
    of: states[0],
    with: secludedPair[1],
  }),
  'encounters of the busiest state and anyone': encounters({ of: states[0] }),
  'encounters of the busiest official and anyone': encounters({ of: hub }),
  'encounters of an official with 50 meetings and anyone': encounters({ of: few }),
  'encounters of the office of the busiest official and a busy state': encounters({ of: office, with: states[1] }),
})

/** What costs its page, however large the graph is. */
export const pages = (at: Landmarks): Record<string, Traversal> => {
  const { hub, few, office, states, organizations, capitals, document, closePair, today } = at
  const [busiest = ''] = states
  const [organization = ''] = organizations
  return {
    ...pagesOfEncounters(at),
    'timeline of the busiest official': timeline({ of: hub }),
    'timeline of an official with 50 meetings': timeline({ of: few }),
    'timeline of the busiest state': timeline({ of: busiest }),
    '… of a month of it': timeline({ of: busiest, during: MONTH }),
    'timeline of an organization': timeline({ of: organization }),
    'timeline of a capital': timeline({ of: capitals[0] }),
    'timeline of an office': timeline({ of: office }),
    'timeline of a document': timeline({ of: document }),
    plans: plans({}),
    'plans that came to nothing': plans({ status: ['NOT_ON_RECORD'], asOf: today }),
    'plans of a state': plans({ involving: [busiest] }),
    'the chair of an organization on a day': {
      operation: 'query ($id: ID!, $asOf: Date) { body(id: $id) { chair(asOf: $asOf) { chair { id } } } }',
      variables: { id: organization, asOf: '2015-03-03' },
    },
    'chairs of an organization': {
      operation: `query ($id: ID!) { body(id: $id) { chairmanships { chair { id } } } }`,
      variables: { id: organization },
    },
    'chairs of a state': {
      operation: `query ($id: ID!) { state(id: $id) { chairmanships { body { id } } } }`,
      variables: { id: busiest },
    },
    'first and last contact of the two states that meet most': relation(
      closePair,
      'firstContact { id } lastContact { id }',
    ),
    'meetings of the two': relation(closePair, `meetings(first: ${PAGE}) { nodes { id } }`),
    'documents of the two': relation(closePair, `documents(first: ${PAGE}) { nodes { id } }`),
    'programmes of the two': relation(closePair, `programmes(first: ${PAGE}) { nodes { id } }`),
    'timeline of the two, of a month': relation(closePair, `timeline(first: ${PAGE}) { nodes { on } }`, MONTH),
  }
}

/** What costs more than a page, and what it grows with: so many of something, of which each is worth so many hits. */
export const walks = ({ hub, few, states, estrangedPair, ministers, clerks }: Landmarks) => ({
  'timeline of the two states that meet most': relation(
    states.slice(0, 2),
    `timeline(first: ${PAGE}) { nodes { on } }`,
  ),
  'encounters of two busy states that avoid each other': encounters({ of: estrangedPair[0], with: estrangedPair[1] }),
  'meetings of these two': relation(estrangedPair, `meetings(first: ${PAGE}) { nodes { id } }`),
  'interlocutors of the busiest official': {
    operation: `query ($id: ID!) { official(id: $id) { interlocutors(first: ${PAGE}) { nodes { official { id } } } } }`,
    variables: { id: hub },
  },
  'tally by YEAR': tally({ by: 'YEAR' }),
  'tally by PARTY, then STATE': tally({ by: 'PARTY', below: 'STATE' }),
  'tally by OFFICIAL, then YEAR': tally({ by: 'OFFICIAL', below: 'YEAR' }),
  'tally by BODY': tally({ by: 'BODY' }),
  'matrix of the 10 busiest states': {
    operation: `query ($parties: [ID!]!) { contactMatrix(parties: $parties) { cells { row column meetingCount } } }`,
    variables: { parties: states.slice(0, 10) },
  },
  'chain between two seldom seen': paths({ from: clerks.at(-1), to: clerks.at(-2) }),
  'chain in time between two seldom seen': paths({ from: clerks.at(-1), to: clerks.at(-2), chronological: true }),
  'chain between two busy ministers': paths({ from: ministers[0], to: ministers[1] }),
  'chain between the busiest official and one with 50 meetings': paths({ from: hub, to: few }),
})
