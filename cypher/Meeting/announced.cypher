// The plans that were announced at a meeting.
// from: meeting
// yields: plan
// order: date plan.firstDay, plan.id
// example: { meeting(id: "meeting:cis-cfm-2023-10-12") { announced { place { id } } } }
MATCH ()-[plan:PLANS_MEETING_AT]->(:Place)
WHERE plan.announcedAt = meeting.id
