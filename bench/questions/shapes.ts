import { partialDate } from './floor.ts'
import type { QuestionName } from './names.ts'
import { type Answer, daysOfYear, meeting, period, type Shape, same } from './shape.ts'

const lastDayOf = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10)

/** For each question, what @neo4j/graphql is asked with and how its answer is read. */
export const shapes: Readonly<Record<QuestionName, Shape>> = {
  official: {
    variables: same,
    data: ({ officials: [official] }) => ({
      official: official && {
        id: official.id,
        name: official.name,
        attendances: {
          nodes: official.meetingsConnection.edges.map(({ properties, node }: Answer) => {
            const { attendeesConnection, ...attended } = node
            return {
              capacity: properties.capacity,
              roles: properties.roles ?? [],
              meeting: {
                ...meeting(attended),
                attendances: {
                  nodes: attendeesConnection.edges.map((edge: Answer) => ({
                    capacity: edge.properties.capacity,
                    attendee: edge.node,
                  })),
                },
              },
            }
          }),
        },
      },
    }),
  },
  stateYear: {
    variables: daysOfYear,
    data: ({ states: [state] }) => ({
      state: state && {
        id: state.id,
        name: state.name,
        meetings: {
          nodes: state.meetingsConnection.edges.map(({ node: { conveners, ...node } }: Answer) => ({
            ...meeting(node),
            convenedBy: conveners,
          })),
        },
      },
    }),
  },
  encounters: {
    variables: same,
    data: ({ encounters }) => ({
      encounters: {
        nodes: encounters.map(({ of, with: whom, meeting: met }: Answer) => ({
          id: `encounter:${of.id}~${whom.id}`,
          meeting: meeting(met),
          of: { capacity: of.capacity, attendee: of.attendee, sources: of.sources },
          with: { capacity: whom.capacity, attendee: whom.attendee, sources: whom.sources },
        })),
      },
    }),
  },
  body: {
    variables: same,
    data: ({ bodies: [body] }) => {
      if (!body) return { body: null }
      const [chair] = body.chairsConnection.edges
      return {
        body: {
          id: body.id,
          name: body.name,
          kind: body.kind,
          parent: body.parents[0] ?? null,
          organs: body.organs,
          chair: chair ? { period: period(chair.properties, ['from', 'to']), chair: chair.node } : null,
          members: {
            totalCount: body.membersConnection.totalCount,
            nodes: body.membersConnection.edges.map(({ properties, node }: Answer) => ({
              standing: properties.standing,
              period: period(properties, ['from', 'ongoing']),
              member: node,
            })),
          },
          meetings: { nodes: body.meetingsConnection.edges.map(({ node }: Answer) => meeting(node)) },
        },
      }
    },
  },
  counts: {
    variables: daysOfYear,
    data: ({ states: [state] }) => ({
      state: state && {
        id: state.id,
        name: state.name,
        meetings: state.meetingsConnection,
        thatYear: state.thatYear,
        memberships: state.membershipsConnection,
        offices: state.officesConnection,
        programmes: state.programmesConnection,
        documents: { totalCount: state.documentCount },
        plans: state.plansConnection,
      },
    }),
  },
  tally: { variables: same, data: ({ tally }) => ({ meetingTally: tally }) },
  newest: {
    variables: same,
    data: ({ meetings }) => ({
      meetings: {
        nodes: meetings.map(({ attendances, ...node }: Answer) => ({
          ...meeting(node),
          attendances: { nodes: attendances },
        })),
      },
    }),
  },
  plans: {
    variables: ({ month = '', asOf = '' }) => ({ from: `${month}-01`, to: lastDayOf(month), asOf }),
    data: ({ plansDue }) => ({
      plans: {
        nodes: plansDue.map(({ announcedOn, announcedOnPrecision, heldAs, ...plan }: Answer) => ({
          ...meeting(plan),
          announcedOn: partialDate(announcedOn, announcedOnPrecision),
          heldAs: heldAs && meeting(heldAs),
        })),
      },
    }),
  },
  offices: {
    variables: same,
    data: ({ officials: [official] }) => ({
      official: official && {
        id: official.id,
        name: official.name,
        tenures: official.officesConnection.edges.map(({ properties, node: { of, ...office } }: Answer) => ({
          acting: properties.acting ?? false,
          period: period(properties, ['from', 'to', 'ongoing']),
          office: { ...office, of: of[0] },
        })),
        chairmanships: official.chairedConnection.edges.map(({ properties, node }: Answer) => ({
          period: period(properties, ['from', 'to']),
          body: node,
        })),
        sources: official.sources,
      },
    }),
  },
  documents: {
    variables: same,
    data: ({ states: [state] }) => ({
      state: state && {
        id: state.id,
        name: state.name,
        documents: {
          nodes: state.documents.map(({ adoptedOn, adoptedOnPrecision, signatures, ...document }: Answer) => ({
            ...document,
            adoptedOn: partialDate(adoptedOn, adoptedOnPrecision),
            signatures: {
              nodes: signatures.map(({ on, onPrecision, ...signature }: Answer) => ({
                ...signature,
                on: partialDate(on, onPrecision),
              })),
            },
          })),
        },
      },
    }),
  },
  chain: { variables: same, data: ({ chain }) => ({ paths: chain }) },
}
