// Plans by their first day.
// yields: plan
// order: date plan.firstDay undated last, plan.id
// filters: filter on plan
// example: { plans { nodes { title status } } }
MATCH ()-[plan:PLANS_MEETING_AT]->(:Place)
WHERE plan.firstDay IS NOT NULL AND plan.id IS NOT NULL
