// The newest 20 meetings up to a day, with place, sources and who was there: a row for each, in order.
// parameters: day: String!
// columns: meeting (7 columns), place (2), sources, attendances
CALL () {
  MATCH (meeting:Meeting)
  WHERE meeting.day <= date($day) AND meeting.day > date('0001-01-01') AND meeting.id IS NOT NULL
    AND meeting.kind <> 'SESSION'
  RETURN meeting ORDER BY meeting.day DESC, meeting.id DESC LIMIT 20
}
CALL (meeting) {
  MATCH (attendee)-[attendance:ATTENDED]->()
  WHERE attendance.meetingId = meeting.id AND attendance.roleOrder IS NOT NULL AND attendance.attendeeId IS NOT NULL
    AND attendance.id IS NOT NULL
  WITH attendance, attendee
  ORDER BY attendance.meetingId, attendance.roleOrder, attendance.attendeeId, attendance.id LIMIT 20
  OPTIONAL MATCH (party:State|Body {id: attendance.onBehalfOf})
  RETURN collect([attendance.capacity, attendance.attendeeId, attendee.name, party.id, party.name]) AS attendances
}
CALL (meeting) {
  UNWIND meeting.sources AS id
  MATCH (source:Source {id: id})
  RETURN collect([source.id, source.publisher, source.title]) AS sources
}
OPTIONAL MATCH (place:Place {id: meeting.placeId})
RETURN meeting.id, meeting.name, meeting.kind, toString(meeting.periodFrom), meeting.periodFromPrecision,
  toString(meeting.periodTo), meeting.periodToPrecision, place.id, place.name, sources, attendances
