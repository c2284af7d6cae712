// Organized by any of these.
// from: plan
// parameters: organizer
// size: reduce(total = 0, plans IN COLLECT { MATCH (organizer:State|Body|Official) WHERE organizer.id IN $organizer RETURN COUNT { (organizer)-[:PLANS_MEETING_AT]->() } } | total + plans)
// example: { plans(filter: { organizer: ["state:BLR"] }) { nodes { id } } }
WHERE plan.organizerId IN $organizer
// access: fixed plan.organizerId, date plan.firstDay, plan.id
UNWIND $organizer AS id
CALL (id) {
  MATCH ()-[plan:PLANS_MEETING_AT]->()
  WHERE plan.organizerId = id AND plan.firstDay IS NOT NULL AND plan.id IS NOT NULL
}
