// The newest 20 meetings of an official and who was there: a row for each, in order.
// parameters: id: String!
// columns: name of the official, capacity, roles, meeting (10 columns), place (2), people
MATCH (official:Official {id: $id})
OPTIONAL CALL () {
  MATCH ()-[own:ATTENDED]->(meeting)
  WHERE own.attendeeId = $id AND own.day IS NOT NULL AND own.rootId IS NOT NULL AND own.id IS NOT NULL AND own.listed
  RETURN own, meeting ORDER BY own.attendeeId DESC, own.day DESC, own.rootId DESC, own.id DESC LIMIT 20
}
CALL (meeting) {
  MATCH (attendee)-[attendance:ATTENDED]->()
  WHERE attendance.meetingId = meeting.id AND attendance.roleOrder IS NOT NULL AND attendance.attendeeId IS NOT NULL
    AND attendance.id IS NOT NULL
  WITH attendance, attendee
  ORDER BY attendance.meetingId, attendance.roleOrder, attendance.attendeeId, attendance.id LIMIT 20
  RETURN collect([attendance.capacity, attendance.attendeeId, attendee.name]) AS people
}
OPTIONAL MATCH (place:Place {id: meeting.placeId})
RETURN official.name, own.capacity, own.roles, meeting.id, meeting.name, meeting.kind, toString(meeting.periodFrom),
  meeting.periodFromPrecision, toString(meeting.periodTo), meeting.periodToPrecision, place.id, place.name, people
