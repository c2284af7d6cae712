// The states and bodies in the order asked for.
// from: matrix
// yields: party
// order: int position
// example: { contactMatrix(parties: ["state:RUS", "state:BLR"]) { parties { id } } }
UNWIND range(0, size(matrix.ids) - 1) AS position
MATCH (party:State|Body {id: matrix.ids[position]})
