// The people that someone met, as Query.encounters counts, those met most often first.
// from: official
// yields: official: person, meetingCount, firstMeeting, lastMeeting
// order: int meetingCount DESC, date lastMeeting.day DESC, person.id
// parameters: actingFor, during, maxParties
// example: { official(id: "official:sergei-aleinik") { interlocutors(actingFor: ["state:RUS", "body:cis"], during: { from: "2023-10", to: "2023-12" }) { nodes { official { id } meetingCount firstMeeting { id } lastMeeting { id } } } } }
MATCH (official)-[own:ATTENDED]->(:Meeting)
WITH own.rootId AS rootId, collect(own.side) AS ownSides
MATCH (meeting:Meeting {id: rootId})
WHERE meeting.kind <> 'ASSEMBLY'
AND meeting.partyCount <= $maxParties // if maxParties
AND meeting.day <= date($during.to) AND meeting.lastDay >= date($during.from) // if during
MATCH (meeting)<-[:PART_OF*0..8]-(:Meeting)<-[attendance:ATTENDED]-(person:Official)
WHERE attendance.rootId = meeting.id AND person.id <> official.id
WITH meeting, ownSides, person, collect(attendance) AS attendances
WHERE none(attendance IN attendances WHERE attendance.side IS NOT NULL AND attendance.side IN ownSides)
AND any(attendance IN attendances WHERE attendance.side IN $actingFor OR attendance.onBehalfOf IN $actingFor) // if actingFor
WITH person, meeting ORDER BY meeting.day, meeting.id
WITH person, collect(meeting) AS met
WITH person, size(met) AS meetingCount, last(met) AS lastMeeting,
  head([meeting IN met WHERE meeting.day > date('0001-01-01')] + met) AS firstMeeting
