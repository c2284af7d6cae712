// Finds the meeting that fulfilled each plan: the one recorded so, else the earliest that the organizer itself convened at
// that place or within it in that period. HELD only where place and period agree; a plan without a period agrees with any.
MATCH (organizer)-[plan:PLANS_MEETING_AT]->(:Place)
CALL (organizer, plan) {
  OPTIONAL MATCH (recorded:Meeting {id: plan.heldAs})
  WITH plan, coalesce(recorded, COLLECT {
    MATCH (organizer)-[:CONVENED]->(convened:Meeting)
    WHERE plan.heldAs IS NULL AND plan.periodFrom IS NOT NULL AND plan.placeId IN convened.siteIds
      AND convened.day <= plan.lastDay AND convened.lastDay >= plan.firstDay
    RETURN convened ORDER BY convened.day, convened.kind = 'SESSION', convened.id LIMIT 1
  }[0]) AS meeting
  SET
    plan.fulfilledBy = meeting.id,
    plan.heldDay = coalesce(meeting.lastDay, date('9999-12-31')),
    plan.heldStatus = CASE
      WHEN meeting IS NULL THEN null
      WHEN plan.placeId IN meeting.siteIds AND (
        plan.periodFrom IS NULL OR (meeting.day <= plan.lastDay AND meeting.lastDay >= plan.firstDay)
      ) THEN 'HELD'
      ELSE 'MOVED'
    END
} IN TRANSACTIONS OF 1000 ROWS
