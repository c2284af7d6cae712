// It was announced in the range.
// from: plan
// parameters: announced
// example: { plans(filter: { announced: { from: "2023-10-12", to: "2023-10-12" } }) { nodes { id } } }
WHERE plan.announcedDay <= date($announced.to) AND plan.announcedLastDay >= date($announced.from)
