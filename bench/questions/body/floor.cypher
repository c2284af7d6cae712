// A body with its parent, organs, chair and members on a day, and its newest 10 meetings: one row.
// parameters: id: String!, asOf: String!
// columns: name, kind, parent, organs, chair, number of members, members, meetings
MATCH (body:Body {id: $id})
CALL (body) {
  OPTIONAL MATCH (body)-[:PART_OF]->(parent:Body)
  RETURN parent ORDER BY parent.id LIMIT 1
}
CALL (body) {
  MATCH (body)<-[:PART_OF]-(organ:Body)
  WITH organ ORDER BY organ.id
  RETURN collect([organ.id, organ.name, organ.kind]) AS organs
}
CALL (body) {
  OPTIONAL MATCH (body)<-[chairmanship:CHAIRS]-(chair)
  WHERE chairmanship.holdsFrom <= date($asOf) AND chairmanship.holdsTo >= date($asOf)
  RETURN chairmanship, chair ORDER BY chairmanship.holdsFrom DESC, chairmanship.id LIMIT 1
}
CALL (body) {
  MATCH (body)<-[membership:MEMBER_OF]-(member)
  WHERE membership.holdsFrom <= date($asOf) AND membership.holdsTo >= date($asOf)
  WITH membership, member ORDER BY membership.holdsFrom DESC, membership.id
  WITH collect([membership, member]) AS found
  RETURN size(found) AS memberCount, [one IN found[..50] | [one[0].standing, toString(one[0].periodFrom),
    one[0].periodFromPrecision, one[0].periodOngoing, one[0].periodTo IS NOT NULL, one[1].id, one[1].name]] AS members
}
CALL (body) {
  MATCH ()-[involvement:INVOLVED_IN]->(meeting)
  WHERE involvement.partyId = $id AND involvement.day IS NOT NULL AND involvement.meetingId IS NOT NULL
    AND meeting.kind <> 'SESSION'
  WITH involvement, meeting
  ORDER BY involvement.partyId DESC, involvement.day DESC, involvement.meetingId DESC LIMIT 10
  OPTIONAL MATCH (place:Place {id: meeting.placeId})
  RETURN collect([meeting.id, meeting.name, meeting.kind, toString(meeting.periodFrom), meeting.periodFromPrecision,
    toString(meeting.periodTo), meeting.periodToPrecision, place.id, place.name]) AS meetings
}
RETURN body.name, body.kind, parent.id, parent.name, organs, chair.id, chair.name,
  toString(chairmanship.periodFrom), chairmanship.periodFromPrecision, toString(chairmanship.periodTo),
  chairmanship.periodToPrecision, memberCount, members, meetings
