import { type Floor, fromToOf, named, published } from '../floor.ts'

export const newest: Floor = {
  parameters: ({ day = '' }) => ({ day }),
  answer: (rows) => ({
    meetings: {
      nodes: rows.map((row) => {
        const attendances = row.get(10) as unknown[][]
        return {
          id: row.get(0),
          name: row.get(1),
          kind: row.get(2),
          period: fromToOf(row, 3),
          place: named(row.get(7), row.get(8)),
          sources: published(row.get(9)),
          attendances: {
            nodes: attendances.map(([capacity, attendee, name, party, partyName]) => ({
              capacity,
              attendee: { id: attendee, name },
              onBehalfOf: named(party, partyName),
            })),
          },
        }
      }),
    },
  }),
}
