// Months in which meetings were planned, each with the last day of its year, those with most plans first.
// yields: month, asOf
// order: number of plans DESC, month
MATCH ()-[plan:PLANS_MEETING_AT]->(:Place)
WHERE plan.firstDay > date('0001-01-01')
WITH left(toString(plan.firstDay), 7) AS month, count(*) AS plans
RETURN month, left(month, 4) + '-12-31' AS asOf
ORDER BY plans DESC, month
