// The documents to which a state is a party or which it, or someone in its name, signed, the newest first.
// from: state
// yields: document
// order: date document.day DESC, document.id DESC
// filters: filter on document
// example: { state(id: "state:BLR") { documents(filter: { kind: [TREATY] }) { nodes { id } } } }
CALL (state) {
  MATCH (state)-[:PARTY_TO|SIGNED]->(document:Document) RETURN document
  UNION
  MATCH ()-[signature:SIGNED]->(document:Document) WHERE signature.onBehalfOf = state.id RETURN document
}
WITH document
