// The first 25 plans for a month, as they stood on a day, with what became of them: a row for each, in order.
// parameters: from: String!, to: String! (the first and the last day of the month), asOf: String!
// columns: plan (8 columns), organizer (2), place (2), meeting announced at (2), meeting held as (6), sources
CALL () {
  CALL () {
    UNWIND [3, 8, 31, 100, 366, 3660, 3652059] AS span
    CALL (span) {
      MATCH (organizer)-[plan:PLANS_MEETING_AT]->(place)
      WHERE plan.span = span AND plan.firstDay >= date($from) - duration({days: span}) AND plan.firstDay < date($from)
        AND plan.firstDay > date('0001-01-01') AND plan.id IS NOT NULL AND plan.lastDay >= date($from)
        AND plan.announcedDay <= date($asOf)
      RETURN plan, organizer, place ORDER BY plan.span, plan.firstDay, plan.id LIMIT 25
    }
    RETURN plan, organizer, place
    UNION ALL
    MATCH (organizer)-[plan:PLANS_MEETING_AT]->(place)
    WHERE plan.firstDay >= date($from) AND plan.firstDay <= date($to) AND plan.id IS NOT NULL
      AND plan.announcedDay <= date($asOf)
    RETURN plan, organizer, place ORDER BY plan.firstDay, plan.id LIMIT 25
  }
  RETURN plan, organizer, place ORDER BY plan.firstDay, plan.id LIMIT 25
}
OPTIONAL MATCH (announcedAt:Meeting {id: plan.announcedAt})
OPTIONAL MATCH (heldAs:Meeting {id: plan.fulfilledBy})
CALL (plan) {
  UNWIND plan.sources AS id
  MATCH (source:Source {id: id})
  RETURN collect([source.id, source.publisher, source.title]) AS sources
}
RETURN plan.id, plan.title,
  CASE
    WHEN plan.withdrawnDay <= date($asOf) THEN plan.withdrawnAs
    WHEN plan.heldDay <= date($asOf) THEN plan.heldStatus
    WHEN plan.lastDay >= date($asOf) THEN 'PLANNED'
    ELSE 'NOT_ON_RECORD'
  END,
  toString(plan.announcedOn), plan.announcedOnPrecision,
  toString(plan.periodFrom), plan.periodFromPrecision, toString(plan.periodTo), plan.periodToPrecision,
  organizer.id, organizer.name, place.id, place.name, announcedAt.id, announcedAt.name,
  heldAs.id, heldAs.name, toString(heldAs.periodFrom), heldAs.periodFromPrecision, toString(heldAs.periodTo),
  heldAs.periodToPrecision, sources
