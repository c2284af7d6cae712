// Meetings held at a place or at a place within it.
// from: place
// yields: meeting
// order NEWEST_FIRST: date meeting.day DESC, meeting.id DESC
// order OLDEST_FIRST: date meeting.day undated last, meeting.id
// filters: filter on meeting
// example: { place(id: "place:bishkek") { meetings(filter: { kind: [COUNCIL] }, order: OLDEST_FIRST) { nodes { id } } } }
MATCH (place)<-[:PART_OF*0..8]-(venue:Place)
MATCH (meeting:Meeting {placeId: venue.id})
