// The states that succeeded a state.
// from: state
// yields: successor
// order: successor.id
// example: { state(id: "state:RUS") { successors { id } } }
MATCH (state)<-[:SUCCEEDED]-(successor:State)
