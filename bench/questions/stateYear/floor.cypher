// The newest 50 meetings of a state in a year, with place, conveners and sources: a row for each, in order.
// parameters: id: String!, from: String!, to: String! (the first and the last day of the year)
// columns: name of the state, meeting (7 columns), place (2), conveners, sources
MATCH (state:State {id: $id})
OPTIONAL CALL () {
  MATCH ()-[involvement:INVOLVED_IN]->(meeting)
  WHERE involvement.partyId = $id AND involvement.day <= date($to) AND involvement.meetingId IS NOT NULL
    AND meeting.lastDay >= date($from) AND meeting.kind <> 'SESSION'
  RETURN meeting
  ORDER BY involvement.partyId DESC, involvement.day DESC, involvement.meetingId DESC LIMIT 50
}
OPTIONAL MATCH (place:Place {id: meeting.placeId})
CALL (meeting) {
  MATCH (meeting)<-[:CONVENED]-(body)
  WITH DISTINCT body ORDER BY body.id
  RETURN collect([body.id, body.name]) AS conveners
}
CALL (meeting) {
  UNWIND meeting.sources AS id
  MATCH (source:Source {id: id})
  RETURN collect([source.id, source.publisher, source.title]) AS sources
}
RETURN state.name, meeting.id, meeting.name, meeting.kind, toString(meeting.periodFrom), meeting.periodFromPrecision,
  toString(meeting.periodTo), meeting.periodToPrecision, place.id, place.name, conveners, sources
