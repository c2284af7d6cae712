// Who is to hold the meeting.
// from: plan
// yields: organizer
// example: { plans { nodes { organizer { id } } } }
WITH startNode(plan) AS organizer
