// The plans that officials organize, announced, or are expected at.
// parameters: ids: [String!]!
MATCH (organizer)-[plan:PLANS_MEETING_AT]->()
WHERE organizer.id IN $ids OR plan.announcedBy IN $ids OR any(id IN plan.expected WHERE id IN $ids)
RETURN plan.id
