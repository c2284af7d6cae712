// All of these are parties. The one with the fewest programmes leads.
// from: programme
// parameters: party
// size: COLLECT { UNWIND $party AS id OPTIONAL MATCH (one:State|Body {id: id}) RETURN COUNT { (one)-[:SHARES_IN]->() } AS instruments ORDER BY instruments LIMIT 1 }[0]
// exact: size($party) = 1
// example: { programmes(filter: { party: ["state:BLR", "state:RUS"] }) { nodes { id } } }
WHERE all(id IN $party WHERE EXISTS {
    MATCH ()-[share:SHARES_IN]->()
    WHERE share.partyId = id AND share.party = true AND share.day = programme.day AND share.programmeId = programme.id
  })
// access: fixed share.partyId, fixed share.party, date share.day, share.programmeId
UNWIND $party AS id
OPTIONAL MATCH (one:State|Body {id: id})
WITH id ORDER BY COUNT { (one)-[:SHARES_IN]->() } LIMIT 1
CALL (id) {
  MATCH ()-[share:SHARES_IN]->(programme:Programme)
  WHERE share.partyId = id AND share.party = true AND share.day IS NOT NULL AND share.programmeId IS NOT NULL
}
