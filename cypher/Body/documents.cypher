// The documents to which a body is a party, that it or someone in its name signed, or that were adopted at a meeting that it convened, the newest first.
// from: body
// yields: document
// order: fixed share.partyId DESC, date share.day DESC, share.documentId DESC
// filters: filter on document
// size: COUNT { (body)-[:SHARES_IN]->() }
// example: { body(id: "body:blr-rus-mfa-joint-board") { documents(filter: { kind: [RESOLUTION] }) { nodes { id } } } }
MATCH (:Body)-[share:SHARES_IN]->(document:Document)
WHERE share.partyId = body.id AND share.day IS NOT NULL AND share.documentId IS NOT NULL
// follows: document
MATCH ()-[share:SHARES_IN]->(document)
WHERE share.partyId = body.id AND share.day = document.day AND share.documentId = document.id
