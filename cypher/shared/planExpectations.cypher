// Joins whoever is expected at a `plan` of an `organizer` to its `place`.
WITH organizer, plan, place, COLLECT {
  RETURN organizer AS actor
  UNION
  UNWIND plan.expected AS id
  MATCH (actor:State|Body|Official {id: id})
  RETURN actor
  UNION
  MATCH (organizer:Body)-[:PART_OF]->*(:Body)<-[membership:MEMBER_OF]-(actor:State|Body)
  WHERE membership.holdsFrom <= plan.lastDay AND membership.holdsTo >= plan.firstDay
  RETURN actor
} AS actors
CALL (plan, place, actors) {
  MATCH (actor)-[former:EXPECTED_AT {planId: plan.id}]->(end)
  USING INDEX SEEK former:EXPECTED_AT(planId)
  WHERE end <> place OR NOT actor IN actors
  DELETE former
}
CALL (plan) {
  MATCH (known)-[link:EXPECTED_AT {planId: plan.id}]->()
  USING INDEX SEEK link:EXPECTED_AT(planId)
  SET link.firstDay = plan.firstDay
  RETURN collect(known) AS known
}
UNWIND [actor IN actors WHERE NOT actor IN known] AS actor
CREATE (actor)-[:EXPECTED_AT {actorId: actor.id, planId: plan.id, firstDay: plan.firstDay}]->(place)
