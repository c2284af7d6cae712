import { type Floor, fromTo, titled } from '../floor.ts'

function withOngoing(row: readonly unknown[], at: number) {
  const ongoing = row[at + 4] === true
  const period = fromTo(row, at)
  return period === null && !ongoing ? null : { from: null, to: null, ...period, ongoing }
}

function ends(row: readonly unknown[], at: number) {
  const period = withOngoing(row, at)
  return period && { from: period.from, to: period.to }
}

export const offices: Floor = {
  parameters: ({ id = '', day = '' }) => ({ id, day }),
  answer([row], { id }) {
    if (row === undefined) return { official: null }
    return {
      official: {
        id,
        name: row.get(0),
        tenures: (row.get(1) as unknown[][]).map((tenure) => ({
          acting: tenure[0] ?? false,
          period: withOngoing(tenure, 1),
          office: {
            id: tenure[6],
            name: tenure[7],
            rank: tenure[8],
            of: { id: tenure[9], name: tenure[10] },
          },
        })),
        chairmanships: (row.get(2) as unknown[][]).map((chairmanship) => ({
          period: ends(chairmanship, 0),
          body: { id: chairmanship[5], name: chairmanship[6] },
        })),
        sources: titled(row.get(3)),
      },
    }
  },
}
