// The meetings that a state announced as its own.
// from: state
// yields: plan
// order: fixed plan.organizerId, date plan.firstDay undated last, plan.id
// filters: filter on plan
// size: COUNT { (state)-[:PLANS_MEETING_AT]->() }
// example: { state(id: "state:BLR") { plans(filter: { status: [NOT_ON_RECORD] }) { nodes { title } } } }
MATCH (:State)-[plan:PLANS_MEETING_AT]->(:Place)
WHERE plan.organizerId = state.id AND plan.firstDay IS NOT NULL AND plan.id IS NOT NULL
// follows: plan
WHERE plan.organizerId = state.id
