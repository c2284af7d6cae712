// The programmes to which a body is a party, or that were adopted at a meeting that it convened, the newest first.
// from: body
// yields: programme
// order: date programme.day DESC, programme.id DESC
// filters: filter on programme
// example: { body(id: "body:cis") { programmes(filter: { status: [ADOPTED] }) { nodes { id } } } }
CALL (body) {
  MATCH (body)-[:PARTY_TO]->(programme:Programme) RETURN programme
  UNION
  MATCH (body)-[:CONVENED]->(:Meeting)-[:ADOPTED]->(programme:Programme) RETURN programme
}
WITH programme
