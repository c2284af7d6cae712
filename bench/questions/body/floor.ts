import { type Floor, fromTo, fromToOf, named, partialDate } from '../floor.ts'

export const body: Floor = {
  parameters: ({ id = '', asOf = '' }) => ({ id, asOf }),
  answer([row], { id }) {
    if (row === undefined) return { body: null }
    const members = row.get(12) as unknown[][]
    const meetings = row.get(13) as unknown[][]
    return {
      body: {
        id,
        name: row.get(0),
        kind: row.get(1),
        parent: named(row.get(2), row.get(3)),
        organs: (row.get(4) as unknown[][]).map(([organ, name, kind]) => ({ id: organ, name, kind })),
        chair: row.get(5) === null ? null : { period: fromToOf(row, 7), chair: { id: row.get(5), name: row.get(6) } },
        members: {
          totalCount: row.get(11),
          nodes: members.map(([standing, from, precision, ongoing, to, member, name]) => ({
            standing,
            period:
              from === null && to === false && ongoing !== true
                ? null
                : { from: partialDate(from, precision), ongoing: ongoing === true },
            member: { id: member, name },
          })),
        },
        meetings: {
          nodes: meetings.map((meeting) => ({
            id: meeting[0],
            name: meeting[1],
            kind: meeting[2],
            period: fromTo(meeting, 3),
            place: named(meeting[7], meeting[8]),
          })),
        },
      },
    }
  },
}
