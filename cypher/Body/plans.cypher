// The meetings that a body announced as its own.
// from: body
// yields: plan
// order: fixed plan.organizerId, date plan.firstDay undated last, plan.id
// filters: filter on plan
// size: COUNT { (body)-[:PLANS_MEETING_AT]->() }
// example: { body(id: "body:cis-council-of-foreign-ministers") { plans(filter: { during: { from: "2024" } }) { nodes { period { from } } } } }
MATCH (:Body)-[plan:PLANS_MEETING_AT]->(:Place)
WHERE plan.organizerId = body.id AND plan.firstDay IS NOT NULL AND plan.id IS NOT NULL
// follows: plan
WHERE plan.organizerId = body.id
