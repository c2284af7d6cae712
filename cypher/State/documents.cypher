// The documents to which a state is a party or which were signed in its name, the newest first.
// from: state
// yields: document
// order: date document.day DESC, document.id DESC
// filters: filter on document
// example: { state(id: "state:BLR") { documents(filter: { kind: [TREATY] }) { nodes { id } } } }
MATCH (state)-[:PARTY_TO|SIGNED]->(document:Document)
WITH DISTINCT document
