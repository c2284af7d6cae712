// The capital of a state, for a former state its last.
// from: state
// yields: capital
// order: date location.holdsTo DESC, date location.holdsFrom DESC, capital.id
// example: { state(id: "state:KGZ") { capital { id } } }
MATCH (state)<-[location:LOCATED_IN {capital: true}]-(capital:Place)
