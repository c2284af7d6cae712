// What had become of it by the day of the filter, else by today: as MeetingPlan.status.
// from: plan
// parameters: status, asOf or today
// example: { plans(filter: { status: [NOT_ON_RECORD], asOf: "2023-11-01" }) { nodes { id status } } }
WHERE CASE
    WHEN plan.announcedDay > date($asOf) THEN null
    WHEN plan.withdrawnDay <= date($asOf) THEN plan.withdrawnAs
    WHEN plan.heldDay <= date($asOf) THEN plan.heldStatus
    WHEN plan.lastDay >= date($asOf) OR plan.lastDay = date('0001-01-01') THEN 'PLANNED'
    ELSE 'NOT_ON_RECORD'
  END IN $status
