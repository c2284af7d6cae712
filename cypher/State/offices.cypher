// The offices of a state.
// from: state
// yields: office
// order: office.id
// parameters: rank
// example: { state(id: "state:BLR") { offices(rank: [FOREIGN_MINISTER]) { nodes { id } } } }
MATCH (state)<-[:OFFICE_OF]-(office:Office)
WHERE office.rank IN $rank // if rank
