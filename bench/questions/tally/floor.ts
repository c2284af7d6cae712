import type { Floor } from '../floor.ts'

interface Tally {
  readonly key: string
  readonly count: number
}

const mostFirst = (a: Tally, b: Tally): number => b.count - a.count || (a.key < b.key ? -1 : 1)

export const tally: Floor = {
  parameters: ({ id = '' }) => ({ id }),
  answer(rows) {
    const years = new Map<number, { count: number; by: Tally[] }>()
    for (const row of rows) {
      const year = row.get(0) as number
      const count = row.get(2) as number
      const total = years.get(year) ?? { count: 0, by: [] }
      years.set(year, total)
      total.count += count
      total.by.push({ key: row.get(1) as string, count })
    }
    const inTime = [...years].sort(([a], [b]) => a - b)
    return {
      meetingTally: inTime.map(([year, { count, by }]) => ({ key: `${year}`, count, by: by.sort(mostFirst) })),
    }
  },
}
