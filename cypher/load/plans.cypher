// Works out the ends and the days of each plan.
MATCH (organizer)-[plan:PLANS_MEETING_AT]->(place:Place)
CALL (organizer, plan, place) {
  SET
    plan.organizerId = organizer.id,
    plan.placeId = place.id,
    plan.firstDay = coalesce(plan.periodFrom, date('0001-01-01')),
    plan.lastDay = coalesce(plan.periodTo, date('0001-01-01')),
    plan.announcedDay = coalesce(plan.announcedOn, date('0001-01-01')),
    plan.announcedLastDay = coalesce(plan.announcedOn + CASE plan.announcedOnPrecision
      WHEN 'YEAR' THEN duration('P1Y')
      WHEN 'MONTH' THEN duration('P1M')
      ELSE duration('P1D')
    END - duration('P1D'), date('0001-01-01')),
    plan.withdrawnDay = coalesce(plan.withdrawnOn, date('9999-12-31'))
} IN TRANSACTIONS OF 5000 ROWS
