import { type Floor, fromToOf, named } from '../floor.ts'

export const official: Floor = {
  parameters: ({ id = '' }) => ({ id }),
  answer(rows, { id }) {
    const [first] = rows
    if (first === undefined) return { official: null }
    const nodes = rows.flatMap((row) => {
      if (row.get(3) === null) return []
      const people = row.get(12) as unknown[][]
      return {
        capacity: row.get(1),
        roles: row.get(2) ?? [],
        meeting: {
          id: row.get(3),
          name: row.get(4),
          kind: row.get(5),
          period: fromToOf(row, 6),
          place: named(row.get(10), row.get(11)),
          attendances: {
            nodes: people.map(([capacity, attendee, name]) => ({ capacity, attendee: { id: attendee, name } })),
          },
        },
      }
    })
    return { official: { id, name: first.get(0), attendances: { nodes } } }
  },
}
