// What had become of a plan by a day: null before it was announced.
// continues from: plan, $asOf
WHEN plan.announcedDay > date($asOf) THEN null
WHEN plan.withdrawnDay <= date($asOf) THEN plan.withdrawnAs
WHEN plan.heldDay <= date($asOf) THEN plan.heldStatus
WHEN plan.lastDay >= date($asOf) OR plan.lastDay = date('0001-01-01') THEN 'PLANNED'
ELSE 'NOT_ON_RECORD'
