// The state whose organ a body is, directly or through other bodies.
// from: body
// yields: state
// order: state.id
// example: { body(id: "body:blr-mfa") { state { id } } }
MATCH (body)-[:PART_OF*1..8]->(state:State)
