import type { Floor } from '../floor.ts'

export const chain: Floor = {
  parameters: ({ from = '', to = '' }) => ({ from, to }),
  answer: (rows) => ({
    paths: rows.map((row) => {
      const names = row.get(1) as unknown[]
      return {
        nodes: (row.get(0) as unknown[]).map((id, at) => ({ id, name: names[at] })),
        links: (row.get(2) as unknown[]).map((id) => ({ id })),
      }
    }),
  }),
}
