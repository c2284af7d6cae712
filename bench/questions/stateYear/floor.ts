import { type Floor, fromToOf, named, published } from '../floor.ts'

export const stateYear: Floor = {
  parameters: ({ id = '', year = '' }) => ({ id, from: `${year}-01-01`, to: `${year}-12-31` }),
  answer(rows, { id }) {
    const [first] = rows
    if (first === undefined) return { state: null }
    const nodes = rows.flatMap((row) => {
      if (row.get(1) === null) return []
      return {
        id: row.get(1),
        name: row.get(2),
        kind: row.get(3),
        period: fromToOf(row, 4),
        place: named(row.get(8), row.get(9)),
        convenedBy: (row.get(10) as unknown[][]).map(([body, name]) => ({ id: body, name })),
        sources: published(row.get(11)),
      }
    })
    return { state: { id, name: first.get(0), meetings: { nodes } } }
  },
}
