// What had become of it by a day: the day asked for, else the day of the filter that found it, else today.
// from: plan
// parameters: asOf or PlanFilter.asOf or today
// example: { plans { nodes { status(asOf: "2023-11-01") } } }
CASE
  WHEN plan.announcedDay > date($asOf) THEN null
  WHEN plan.withdrawnDay <= date($asOf) THEN plan.withdrawnAs
  WHEN plan.heldDay <= date($asOf) THEN plan.heldStatus
  WHEN plan.lastDay >= date($asOf) OR plan.lastDay = date('0001-01-01') THEN 'PLANNED'
  ELSE 'NOT_ON_RECORD'
END
