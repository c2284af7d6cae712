// What had become of it by the day of the filter, else by today: as MeetingPlan.status.
// from: plan
// parameters: status, asOf or today
// size: CASE WHEN all(one IN $status WHERE one = 'PLANNED') THEN COUNT { MATCH ()-[due:PLANS_MEETING_AT]->() WHERE due.firstDay >= date($asOf) AND due.id IS NOT NULL } ELSE 2147483645 END
// example: { plans(filter: { status: [NOT_ON_RECORD], asOf: "2023-11-01" }) { nodes { id status } } }
WHERE CASE
    WHEN plan.announcedDay > date($asOf) THEN null
    WHEN plan.withdrawnDay <= date($asOf) THEN plan.withdrawnAs
    WHEN plan.heldDay <= date($asOf) THEN plan.heldStatus
    WHEN plan.lastDay >= date($asOf) OR plan.lastDay = date('0001-01-01') THEN 'PLANNED'
    ELSE 'NOT_ON_RECORD'
  END IN $status
// access: fixed plan.heldStatus, date plan.firstDay, plan.id
UNWIND [one IN $status WHERE one IN ['HELD', 'MOVED']] AS status
CALL (status) {
  MATCH ()-[plan:PLANS_MEETING_AT]->()
  WHERE plan.heldStatus = status AND plan.firstDay IS NOT NULL AND plan.id IS NOT NULL
}
// access: fixed plan.withdrawnAs, date plan.firstDay, plan.id
UNWIND [one IN $status WHERE one IN ['CANCELLED', 'POSTPONED']] AS status
CALL (status) {
  MATCH ()-[plan:PLANS_MEETING_AT]->()
  WHERE plan.withdrawnAs = status AND plan.firstDay IS NOT NULL AND plan.id IS NOT NULL
}
// access: date plan.firstDay, plan.id
UNWIND [one IN $status WHERE one = 'PLANNED'] AS status
CALL (status) {
  MATCH ()-[plan:PLANS_MEETING_AT]->()
  WHERE plan.firstDay >= date($asOf) AND plan.id IS NOT NULL
}
// access: date plan.firstDay, plan.id
UNWIND [one IN $status WHERE one = 'PLANNED'] AS status
UNWIND [3, 8, 31, 100, 366, 3660, 3652059] AS span
CALL (span) {
  MATCH ()-[plan:PLANS_MEETING_AT]->()
  WHERE plan.span = span AND plan.firstDay >= date($asOf) - duration({days: span})
    AND plan.firstDay < date($asOf) AND plan.id IS NOT NULL
}
// access: date plan.firstDay, plan.id
UNWIND [one IN $status WHERE one = 'PLANNED'] AS status
CALL (status) {
  MATCH ()-[plan:PLANS_MEETING_AT]->()
  WHERE plan.firstDay = date('0001-01-01') AND plan.id IS NOT NULL
}
// access: date plan.firstDay, plan.id
UNWIND [one IN $status WHERE one = 'NOT_ON_RECORD'] AS status
CALL (status) {
  MATCH ()-[plan:PLANS_MEETING_AT]->()
  WHERE plan.firstDay <= date($asOf) AND plan.firstDay > date('0001-01-01') AND plan.id IS NOT NULL
}
