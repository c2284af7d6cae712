// Meetings that were announced for a place.
// from: place
// yields: plan
// order: fixed plan.placeId, date plan.firstDay undated last, plan.id
// filters: filter on plan
// size: COUNT { (place)<-[:PLANS_MEETING_AT]-() }
// example: { place(id: "place:minsk") { plans(filter: { status: [NOT_ON_RECORD], asOf: "2023-11-01" }) { nodes { title } } } }
MATCH ()-[plan:PLANS_MEETING_AT]->(:Place)
WHERE plan.placeId = place.id AND plan.firstDay IS NOT NULL AND plan.id IS NOT NULL
// follows: plan
WHERE plan.placeId = place.id
