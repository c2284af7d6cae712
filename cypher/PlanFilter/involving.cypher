// All of these organize it or are expected; so does a member, in those days, of the body that organizes it or of one that
// this body is part of. The one with the fewest plans leads.
// from: plan
// parameters: involving
// size: COLLECT { UNWIND $involving AS id OPTIONAL MATCH (one:State|Body|Official {id: id}) RETURN COUNT { (one)-[:EXPECTED_AT]->() } AS plans ORDER BY plans LIMIT 1 }[0]
// exact: size($involving) = 1
// example: { plans(filter: { involving: ["state:BLR"] }) { nodes { id } } }
WHERE all(id IN $involving WHERE EXISTS {
    MATCH ()-[expectation:EXPECTED_AT]->()
    WHERE expectation.actorId = id AND expectation.firstDay = plan.firstDay AND expectation.planId = plan.id
  })
// access: fixed expectation.actorId, date expectation.firstDay, expectation.planId
UNWIND $involving AS id
OPTIONAL MATCH (one:State|Body|Official {id: id})
WITH id ORDER BY COUNT { (one)-[:EXPECTED_AT]->() } LIMIT 1
CALL (id) {
  MATCH ()-[expectation:EXPECTED_AT]->()
  WHERE expectation.actorId = id AND expectation.firstDay IS NOT NULL AND expectation.planId IS NOT NULL
  MATCH ()-[plan:PLANS_MEETING_AT {id: expectation.planId}]->()
  USING INDEX SEEK plan:PLANS_MEETING_AT(id)
}
