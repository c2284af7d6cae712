// It had been announced by that day. Compared through coalesce, lest the index of announcements lead, and all of them be
// sorted by the days of the plans.
// from: plan
// parameters: asOf
// example: { plans(filter: { asOf: "2023-10-12" }) { nodes { id status } } }
WHERE coalesce(plan.announcedDay, date('0001-01-01')) <= date($asOf)
