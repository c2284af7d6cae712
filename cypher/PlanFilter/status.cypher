// What had become of it by the day of the filter, else by today: as MeetingPlan.status. What is planned stands at the end of
// the list, and little is withdrawn: these lead. The others are met soon.
// from: plan
// parameters: status, asOf or today
// size: CASE WHEN all(one IN $status WHERE one IN ['PLANNED', 'CANCELLED', 'POSTPONED']) THEN COUNT { MATCH ()-[due:PLANS_MEETING_AT]->() WHERE due.firstDay >= date($asOf) AND due.id IS NOT NULL } END or none
// example: { plans(filter: { status: [NOT_ON_RECORD], asOf: "2023-11-01" }) { nodes { id status } } }
WHERE CASE
    INCLUDE shared/planStatus
  END IN $status
// access: fixed plan.withdrawnAs, date plan.firstDay, plan.id
UNWIND $status AS status
CALL (status) {
  MATCH ()-[plan:PLANS_MEETING_AT]->()
  WHERE plan.withdrawnAs = status AND plan.firstDay IS NOT NULL AND plan.id IS NOT NULL
}
// access: fixed plan.span, date plan.firstDay, plan.id
UNWIND [[0, 3652059], [1, 1], [3, 3], [8, 8], [31, 31], [100, 100], [366, 366], [3660, 3660], [3652059, 3652059]] AS reach
CALL (reach) {
  MATCH ()-[plan:PLANS_MEETING_AT]->()
  WHERE plan.span = reach[0] AND plan.firstDay >= date($asOf) - duration({days: reach[1]}) AND plan.id IS NOT NULL
}
