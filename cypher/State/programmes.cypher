// The programmes to which a state is a party, the newest first.
// from: state
// yields: programme
// order: fixed share.partyId DESC, date share.day DESC, share.programmeId DESC
// filters: filter on programme
// size: COUNT { (state)-[:SHARES_IN]->() }
// example: { state(id: "state:BLR") { programmes(filter: { status: [ADOPTED] }) { nodes { id } } } }
MATCH (:State)-[share:SHARES_IN]->(programme:Programme)
WHERE share.partyId = state.id AND share.day IS NOT NULL AND share.programmeId IS NOT NULL
// follows: programme
MATCH ()-[share:SHARES_IN]->(programme)
WHERE share.partyId = state.id AND share.day = programme.day AND share.programmeId = programme.id
