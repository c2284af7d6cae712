// It was announced in the range.
// from: plan
// parameters: announced
// example: { plans(filter: { announced: { from: "2023-10-12", to: "2023-10-12" } }) { nodes { id } } }
WHERE plan.announcedDay <= date($announced.to) AND plan.announcedLastDay >= date($announced.from)
// access: date plan.firstDay, plan.id
MATCH ()-[announcement:PLANS_MEETING_AT]->()
WHERE announcement.announcedDay >= date($announced.from) - duration('P1Y') AND announcement.announcedDay <= date($announced.to)
WITH announcement AS plan
