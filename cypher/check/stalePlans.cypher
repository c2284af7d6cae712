// Plans whose derived keys are not what their facts give: ends, days, who is expected, where, what became of them.
// parameters: most: Int!
MATCH (organizer)-[plan:PLANS_MEETING_AT]->(place:Place)
WITH plan, [
  CASE WHEN coalesce(plan.organizerId, '') <> organizer.id OR coalesce(plan.placeId, '') <> place.id THEN 'ends' END,
  CASE WHEN plan.firstDay <> coalesce(plan.periodFrom, date('0001-01-01')) OR plan.firstDay IS NULL THEN 'firstDay' END,
  CASE WHEN plan.span IS NULL OR plan.heldDay IS NULL OR plan.withdrawnDay IS NULL THEN 'span' END,
  CASE WHEN plan.heldAs IS NOT NULL AND coalesce(plan.fulfilledBy, '') <> plan.heldAs THEN 'fulfilledBy' END,
  CASE WHEN NOT EXISTS { (organizer)-[:EXPECTED_AT {planId: plan.id}]->(place) } THEN 'EXPECTED_AT' END,
  CASE WHEN NOT EXISTS { (place)-[:PLANNED_WITHIN {planId: plan.id}]->(place) } THEN 'PLANNED_WITHIN' END
] AS keys
WITH plan, [key IN keys WHERE key IS NOT NULL] AS stale
WHERE size(stale) > 0
RETURN plan.id, 'has stale ' + reduce(all = '', key IN stale | all + key + ' ')
LIMIT $most
