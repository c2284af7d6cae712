// The programmes to which a body is a party, or that were adopted at a meeting that it convened, the newest first.
// from: body
// yields: programme
// order: fixed share.partyId DESC, date share.day DESC, share.programmeId DESC
// filters: filter on programme
// size: COUNT { (body)-[:SHARES_IN]->() }
// example: { body(id: "body:cis") { programmes(filter: { status: [ADOPTED] }) { nodes { id } } } }
MATCH (:Body)-[share:SHARES_IN]->(programme:Programme)
WHERE share.partyId = body.id AND share.day IS NOT NULL AND share.programmeId IS NOT NULL
// follows: programme
MATCH ()-[share:SHARES_IN]->(programme)
WHERE share.partyId = body.id AND share.day = programme.day AND share.programmeId = programme.id
