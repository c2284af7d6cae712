// At any of these places or a place within one, or in any of these states.
// from: plan
// parameters: in
// size: reduce(total = 0, plans IN COLLECT { MATCH (site:Place|State) WHERE site.id IN $in RETURN COUNT { (site)<-[:PLANNED_WITHIN]-() } } | total + plans)
// exact: true
// example: { plans(filter: { in: ["place:minsk", "state:KGZ"] }) { nodes { id } } }
WHERE any(id IN $in WHERE EXISTS {
    MATCH ()-[site:PLANNED_WITHIN]->()
    WHERE site.siteId = id AND site.firstDay = plan.firstDay AND site.planId = plan.id
  })
// access: fixed site.siteId, date site.firstDay, site.planId
UNWIND $in AS id
CALL (id) {
  MATCH ()-[site:PLANNED_WITHIN]->()
  USING INDEX SEEK site:PLANNED_WITHIN(siteId, firstDay, planId)
  WHERE site.siteId = id AND site.firstDay IS NOT NULL AND site.planId IS NOT NULL
  MATCH ()-[plan:PLANS_MEETING_AT {id: site.planId}]->()
  USING INDEX SEEK plan:PLANS_MEETING_AT(id)
}
