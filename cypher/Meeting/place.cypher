// Where a meeting was held; a session without a place of its own was held where its meeting was.
// from: meeting
// yields: place
// example: { meeting(id: "meeting:cis-cfm-2023-10-12") { place { id } } }
MATCH (place:Place {id: meeting.placeId})
