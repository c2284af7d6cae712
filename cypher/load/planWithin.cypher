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
    WHERE start <> place OR NOT site IN sites
    DELETE former
  }
  UNWIND sites AS site
  MERGE (place)-[link:PLANNED_WITHIN {planId: plan.id}]->(site)
  SET link.siteId = site.id, link.firstDay = plan.firstDay
} IN TRANSACTIONS OF 2000 ROWS
