// The state of an id.
// yields: state
// parameters: id
// example: { state(id: "state:BLR") { code } }
MATCH (state:State {id: $id})
