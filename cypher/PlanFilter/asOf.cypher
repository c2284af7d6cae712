// It had been announced by that day.
// from: plan
// parameters: asOf
// example: { plans(filter: { asOf: "2023-10-12" }) { nodes { id status } } }
WHERE plan.announcedDay <= date($asOf)
