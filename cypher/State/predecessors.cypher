// The states that a state succeeded.
// from: state
// yields: predecessor
// order: predecessor.id
// example: { state(id: "state:RUS") { predecessors { id } } }
MATCH (state)-[:SUCCEEDED]->(predecessor:State)
