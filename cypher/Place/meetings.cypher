// Meetings held at a place or at one that lay within it on the first day.
// from: place
// yields: meeting
// order NEWEST_FIRST: fixed site.siteId DESC, date site.day DESC, site.meetingId DESC
// order OLDEST_FIRST: fixed site.siteId, date site.day undated last, site.meetingId
// filters: filter on meeting
// size: COUNT { (place)<-[:HELD_WITHIN]-() }
// example: { place(id: "place:bishkek") { meetings(filter: { kind: [COUNCIL] }, order: OLDEST_FIRST) { nodes { id } } } }
MATCH (meeting:Meeting)-[site:HELD_WITHIN]->(:Place)
WHERE site.siteId = place.id AND site.day IS NOT NULL AND site.meetingId IS NOT NULL
// follows: meeting
MATCH (meeting)-[site:HELD_WITHIN]->()
WHERE site.siteId = place.id AND site.day = meeting.day AND site.meetingId = meeting.id
