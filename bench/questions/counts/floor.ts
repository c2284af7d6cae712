import type { Floor } from '../floor.ts'

export const counts: Floor = {
  parameters: ({ id = '', year = '' }) => ({ id, from: `${year}-01-01`, to: `${year}-12-31` }),
  answer([row], { id }) {
    if (row === undefined) return { state: null }
    const count = (column: number) => ({ totalCount: row.get(column) })
    return {
      state: {
        id,
        name: row.get(0),
        meetings: count(1),
        thatYear: count(2),
        memberships: count(3),
        offices: count(4),
        programmes: count(5),
        documents: count(6),
        plans: count(7),
      },
    }
  },
}
