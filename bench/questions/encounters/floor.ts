import { type Floor, fromToOf, named, type Row, titled } from '../floor.ts'

const attendance = (row: Row, at: number) => ({
  capacity: row.get(at + 1),
  attendee: { id: row.get(at + 2), name: row.get(at + 3) },
  sources: titled(row.get(at + 4)),
})

export const encounters: Floor = {
  parameters: ({ one = '', other = '' }) => ({ one, other }),
  answer: (rows) => ({
    encounters: {
      nodes: rows.map((row) => ({
        id: `encounter:${row.get(8)}~${row.get(13)}`,
        meeting: {
          id: row.get(0),
          name: row.get(1),
          period: fromToOf(row, 2),
          place: named(row.get(6), row.get(7)),
        },
        of: attendance(row, 8),
        with: attendance(row, 13),
      })),
    },
  }),
}
