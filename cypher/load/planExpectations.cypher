// Joins whoever organizes a plan or is expected to its place; so are the members, in those days, of the body that organizes
// it and of those that this body is part of. What was so before and is not so any more is taken away.
MATCH (organizer)-[plan:PLANS_MEETING_AT]->(place:Place)
CALL (organizer, plan, place) {
  INCLUDE shared/planExpectations
} IN TRANSACTIONS OF 1000 ROWS
