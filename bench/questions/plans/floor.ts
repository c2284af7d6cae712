import { type Floor, fromToOf, named, partialDate, published } from '../floor.ts'

export const plans: Floor = {
  parameters: ({ month = '', asOf = '' }) => {
    const end = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10)
    return { from: `${month}-01`, to: end, asOf }
  },
  answer: (rows) => ({
    plans: {
      nodes: rows.map((row) => ({
        id: row.get(0),
        title: row.get(1),
        status: row.get(2),
        announcedOn: partialDate(row.get(3), row.get(4)),
        period: fromToOf(row, 5),
        organizer: { id: row.get(9), name: row.get(10) },
        place: { id: row.get(11), name: row.get(12) },
        announcedAt: named(row.get(13), row.get(14)),
        heldAs: row.get(15) === null ? null : { id: row.get(15), name: row.get(16), period: fromToOf(row, 17) },
        sources: published(row.get(21)),
      })),
    },
  }),
}
