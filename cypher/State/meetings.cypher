// Meetings that a state hosted or at which someone acted for it, at a session included.
// from: state
// yields: meeting
// order NEWEST_FIRST: fixed involvement.partyId DESC, date involvement.day DESC, involvement.meetingId DESC
// order OLDEST_FIRST: fixed involvement.partyId, date involvement.day undated last, involvement.meetingId
// filters: filter on meeting
// size: COUNT { (state)-[:INVOLVED_IN]->() }
// example: { state(id: "state:BLR") { meetings(filter: { during: { from: "2023" } }, order: OLDEST_FIRST) { nodes { id } } } }
MATCH ()-[involvement:INVOLVED_IN]->(meeting)
WHERE involvement.partyId = state.id AND involvement.day IS NOT NULL AND involvement.meetingId IS NOT NULL
// follows: meeting
MATCH ()-[involvement:INVOLVED_IN]->(meeting)
WHERE involvement.partyId = state.id AND involvement.day = meeting.day AND involvement.meetingId = meeting.id
