// Joins the place of each plan to the sites of the plan: itself, the places around it, and the states in which one of these
// lies in those days. What was so before and is not so any more is taken away.
MATCH ()-[plan:PLANS_MEETING_AT]->(place:Place)
CALL (plan, place) {
  WITH plan, place, COLLECT {
    MATCH (place)-[:PART_OF]->*(site:Place)
    RETURN site
    UNION
    MATCH (place)-[:PART_OF]->*(:Place)-[location:LOCATED_IN]->(site:State)
    WHERE location.holdsFrom <= plan.lastDay AND location.holdsTo >= plan.firstDay
    RETURN site
  } AS sites
  CALL (plan, place, sites) {
    MATCH (start)-[former:PLANNED_WITHIN {planId: plan.id}]->(site)
    USING INDEX SEEK former:PLANNED_WITHIN(planId)
    WHERE start <> place OR NOT site IN sites
    DELETE former
  }
  CALL (plan) {
    OPTIONAL MATCH ()-[known:PLANNED_WITHIN {planId: plan.id}]->(site)
    USING INDEX SEEK known:PLANNED_WITHIN(planId)
    SET known.firstDay = plan.firstDay
    RETURN collect(site) AS known
  }
  UNWIND [site IN sites WHERE NOT site IN known] AS site
  CREATE (place)-[:PLANNED_WITHIN {planId: plan.id, siteId: site.id, firstDay: plan.firstDay}]->(site)
} IN TRANSACTIONS OF 2000 ROWS
