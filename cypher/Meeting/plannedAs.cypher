// The plans that a meeting fulfilled.
// from: meeting
// yields: plan
// order: date plan.firstDay, plan.id
// example: { meeting(id: "meeting:blr-rus-joint-board-2023-12-15") { plannedAs { announcedOn } } }
MATCH ()-[plan:PLANS_MEETING_AT]->(:Place)
WHERE plan.fulfilledBy = meeting.id
