// The documents to which a body is a party, that it or someone in its name signed, or that were adopted at a meeting that it convened, the newest first.
// from: body
// yields: document
// order: date document.day DESC, document.id DESC
// filters: filter on document
// example: { body(id: "body:blr-rus-mfa-joint-board") { documents(filter: { kind: [RESOLUTION] }) { nodes { id } } } }
CALL (body) {
  MATCH (body)-[:PARTY_TO|SIGNED]->(document:Document) RETURN document
  UNION
  MATCH ()-[signature:SIGNED]->(document:Document) WHERE signature.onBehalfOf = body.id RETURN document
  UNION
  MATCH (body)-[:CONVENED]->(:Meeting)-[:ADOPTED]->(document:Document) RETURN document
}
WITH document
