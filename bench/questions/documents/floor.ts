import { type Floor, named, partialDate, published } from '../floor.ts'

export const documents: Floor = {
  parameters: ({ id = '' }) => ({ id }),
  answer(rows, { id }) {
    const [first] = rows
    if (first === undefined) return { state: null }
    const nodes = rows.flatMap((row) => {
      if (row.get(1) === null) return []
      const signatures = row.get(8) as unknown[][]
      return {
        id: row.get(1),
        name: row.get(2),
        kind: row.get(3),
        status: row.get(4),
        adoptedOn: partialDate(row.get(5), row.get(6)),
        sources: published(row.get(7)),
        signatures: {
          nodes: signatures.map(([act, on, precision, capacity, signatory, name, party, partyName]) => ({
            act,
            on: partialDate(on, precision),
            capacity,
            signatory: { id: signatory, name },
            onBehalfOf: named(party, partyName),
          })),
        },
      }
    })
    return { state: { id, name: first.get(0), documents: { nodes } } }
  },
}
