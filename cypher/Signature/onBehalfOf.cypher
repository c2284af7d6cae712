// The state or body in whose name it was signed.
// from: signature
// yields: party
// example: { document(id: "document:blr-rus-joint-board-resolution-2023") { signatures { nodes { onBehalfOf { id } } } } }
MATCH (party:State|Body {id: signature.onBehalfOf})
