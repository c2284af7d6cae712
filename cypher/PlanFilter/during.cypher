// Some of its days lie in the range; an undated plan has none. Those of several days that begin before it are few.
// from: plan
// parameters: during
// bounds: date($during.from) to date($during.to)
// example: { plans(filter: { during: { from: "2023-10", to: "2023-10" } }) { nodes { id } } }
WHERE plan.firstDay <= date($during.to) AND plan.lastDay >= date($during.from)
// access: fixed plan.span, date plan.firstDay, plan.id
UNWIND [3, 8, 31, 100, 366, 3660, 3652059] AS span
CALL (span) {
  MATCH ()-[plan:PLANS_MEETING_AT]->()
  WHERE plan.span = span AND plan.firstDay >= date($during.from) - duration({days: span})
    AND plan.firstDay < date($during.from) AND plan.firstDay > date('0001-01-01') AND plan.id IS NOT NULL
    AND plan.lastDay >= date($during.from)
}
