// The programmes to which a state is a party, the newest first.
// from: state
// yields: programme
// order: date programme.day DESC, programme.id DESC
// filters: filter on programme
// example: { state(id: "state:BLR") { programmes(filter: { status: [ADOPTED] }) { nodes { id } } } }
MATCH (state)-[:PARTY_TO]->(programme:Programme)
WITH DISTINCT programme
