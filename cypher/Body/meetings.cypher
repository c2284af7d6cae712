// Meetings that a body or a part of it convened, or at which someone acted for it, at a session included.
// from: body
// yields: meeting
// order NEWEST_FIRST: fixed involvement.partyId DESC, date involvement.day DESC, involvement.meetingId DESC
// order OLDEST_FIRST: fixed involvement.partyId, date involvement.day undated last, involvement.meetingId
// filters: filter on meeting
// size: COUNT { (body)-[:INVOLVED_IN]->() }
// example: { body(id: "body:cis") { meetings(filter: { in: ["state:KGZ"] }) { nodes { id } } } }
MATCH ()-[involvement:INVOLVED_IN]->(meeting)
WHERE involvement.partyId = body.id AND involvement.day IS NOT NULL AND involvement.meetingId IS NOT NULL
// follows: meeting
MATCH ()-[involvement:INVOLVED_IN]->(meeting)
WHERE involvement.partyId = body.id AND involvement.day = meeting.day AND involvement.meetingId = meeting.id
