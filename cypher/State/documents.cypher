// The documents to which a state is a party or which it, or someone in its name, signed, the newest first.
// from: state
// yields: document
// order: fixed share.partyId DESC, date share.day DESC, share.documentId DESC
// filters: filter on document
// size: COUNT { (state)-[:SHARES_IN]->() }
// example: { state(id: "state:BLR") { documents(filter: { kind: [TREATY] }) { nodes { id } } } }
MATCH (:State)-[share:SHARES_IN]->(document:Document)
WHERE share.partyId = state.id AND share.day IS NOT NULL AND share.documentId IS NOT NULL
// follows: document
MATCH ()-[share:SHARES_IN]->(document)
WHERE share.partyId = state.id AND share.day = document.day AND share.documentId = document.id
