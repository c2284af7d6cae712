// All of these are parties. The one with the fewest documents leads.
// from: document
// parameters: party
// size: COLLECT { UNWIND $party AS id OPTIONAL MATCH (one:State|Body {id: id}) RETURN COUNT { (one)-[:SHARES_IN]->() } AS instruments ORDER BY instruments LIMIT 1 }[0]
// exact: size($party) = 1
// example: { documents(filter: { party: ["state:BLR"] }) { nodes { id } } }
WHERE all(id IN $party WHERE EXISTS {
    MATCH ()-[share:SHARES_IN]->()
    WHERE share.partyId = id AND share.party = true AND share.day = document.day AND share.documentId = document.id
  })
// access: fixed share.partyId, fixed share.party, date share.day, share.documentId
UNWIND $party AS id
OPTIONAL MATCH (one:State|Body {id: id})
WITH id ORDER BY COUNT { (one)-[:SHARES_IN]->() } LIMIT 1
CALL (id) {
  MATCH ()-[share:SHARES_IN]->(document:Document)
  WHERE share.partyId = id AND share.party = true AND share.day IS NOT NULL AND share.documentId IS NOT NULL
}
