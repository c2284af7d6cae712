// The newest 20 encounters of two states: who for the one met whom for the other. A row for each, in order.
// parameters: one: String!, other: String!
// columns: meeting (6 columns), place (2), of (4 columns and sources), with (the same)
CALL () {
  MATCH ()-[involvement:INVOLVED_IN]->(meeting)
  WHERE involvement.partyId = $one AND involvement.day IS NOT NULL AND involvement.meetingId IS NOT NULL
    AND involvement.acted AND meeting.kind <> 'ASSEMBLY' AND meeting.rootId = involvement.meetingId
    AND meeting.partyCount <= 50 AND $other IN meeting.partyIds
  WITH involvement, meeting
  ORDER BY involvement.partyId DESC, involvement.day DESC, involvement.meetingId DESC
  CALL (meeting) {
    MATCH (part:Meeting {rootId: meeting.id})<-[attendance:ATTENDED]-(attendee)
    WITH attendee, collect(attendance.side) AS sides, collect(CASE WHEN attendance.primary THEN attendance END)[0] AS spoken
    WITH collect([attendee, sides, spoken]) AS people
    UNWIND [person IN people WHERE $one IN person[1]] AS person
    UNWIND [person IN people WHERE $other IN person[1]] AS whom
    WITH person[0] AS ofWhom, person[1] AS ofSides, person[2] AS of, whom[0] AS withWhom, whom[1] AS withSides, whom[2] AS with
    WHERE ofWhom <> withWhom AND (NOT ($other IN ofSides AND $one IN withSides) OR ofWhom.id < withWhom.id)
    RETURN of, with, ofWhom, withWhom
  }
  RETURN meeting, of, with, ofWhom, withWhom
  ORDER BY involvement.partyId DESC, involvement.day DESC, involvement.meetingId DESC, of.id DESC, with.id DESC LIMIT 20
}
OPTIONAL MATCH (place:Place {id: meeting.placeId})
RETURN meeting.id, meeting.name, toString(meeting.periodFrom), meeting.periodFromPrecision, toString(meeting.periodTo),
  meeting.periodToPrecision, place.id, place.name,
  of.id, of.capacity, ofWhom.id, ofWhom.name,
  COLLECT { UNWIND of.sources AS id MATCH (source:Source {id: id}) RETURN [source.id, source.title] },
  with.id, with.capacity, withWhom.id, withWhom.name,
  COLLECT { UNWIND with.sources AS id MATCH (source:Source {id: id}) RETURN [source.id, source.title] }
