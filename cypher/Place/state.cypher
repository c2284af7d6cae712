// The state that a place lies in on a day, through the places around it where it has none of its own.
// from: place
// yields: state
// order: int depth, date location.holdsFrom DESC, state.id
// parameters: asOf or today
// example: { place(id: "place:bishkek") { state(asOf: "2023-10-12") { id } } }
MATCH surroundings = (place)-[:PART_OF*0..8]->(:Place)
MATCH (outer)-[location:LOCATED_IN]->(state:State)
WHERE outer = last(nodes(surroundings)) AND location.holdsFrom <= date($asOf) AND location.holdsTo >= date($asOf)
WITH state, location, length(surroundings) AS depth
