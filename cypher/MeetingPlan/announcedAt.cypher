// The meeting at which it was announced.
// from: plan
// yields: meeting
// example: { plans { nodes { announcedAt { id } } } }
MATCH (meeting:Meeting {id: plan.announcedAt})
