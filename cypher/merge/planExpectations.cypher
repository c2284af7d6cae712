// Joins whoever is expected at plans to their places, as cypher/load/planExpectations.cypher does for all.
// parameters: planIds: [String!]!
MATCH (organizer)-[plan:PLANS_MEETING_AT]->(place:Place)
WHERE plan.id IN $planIds
CALL (organizer, plan, place) {
  INCLUDE shared/planExpectations
}
