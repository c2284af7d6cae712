// All of these were there, at a session included: officials and delegations themselves, states and bodies that someone
// acted for, offices through whoever held them on the first day. The one with the fewest meetings leads.
// from: meeting
// parameters: attendedBy, kind
// size: COLLECT { UNWIND $attendedBy AS id OPTIONAL MATCH (one:Official|State|Body|Office {id: id}) RETURN COUNT { (one)-[:ATTENDED]->() } + COUNT { (one)-[:INVOLVED_IN]->() } + reduce(total = 0, held IN COLLECT { MATCH (one)<-[:HOLDS]-(holder) RETURN COUNT { (holder)-[:ATTENDED]->() } } | total + held) AS meetings ORDER BY meetings LIMIT 1 }[0]
// exact: size($attendedBy) = 1 AND NOT $attendedBy[0] STARTS WITH 'office:'
// example: { meetings(filter: { attendedBy: ["state:BLR", "office:rus-foreign-minister"], kind: [COUNCIL, SESSION] }) { nodes { id } } }
WHERE all(id IN $attendedBy WHERE id IN meeting.presentIds)
// access: fixed attendance.attendeeId, date attendance.day, attendance.rootId
INCLUDE shared/fewestMeetings
INCLUDE shared/attendees
CALL (attendeeId, since, until) {
  MATCH ()-[attendance:ATTENDED]->(:Meeting)
  WHERE attendance.attendeeId = attendeeId AND attendance.day >= since AND attendance.day <= until
    AND attendance.rootId IS NOT NULL AND attendance.id IS NOT NULL AND attendance.primary
  MATCH (meeting:Meeting {id: attendance.rootId})
}
// access: fixed involvement.partyId, fixed involvement.acted, date involvement.day, involvement.meetingId
INCLUDE shared/fewestMeetings
CALL (id) {
  MATCH ()-[involvement:INVOLVED_IN]->(meeting:Meeting)
  WHERE involvement.partyId = id AND involvement.acted = true
    AND involvement.day IS NOT NULL AND involvement.meetingId IS NOT NULL
}
// access: date meeting.day, meeting.id
INCLUDE shared/fewestMeetings
WITH id, one
WHERE 'SESSION' IN $kind
INCLUDE shared/attendees
CALL (attendeeId) {
  MATCH (attendee:Official|State|Body {id: attendeeId})-[:ATTENDED]->(meeting:Meeting {kind: 'SESSION'})
}
