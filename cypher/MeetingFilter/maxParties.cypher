// At most so many states and bodies took part.
// from: meeting
// parameters: maxParties
// example: { meetings(filter: { maxParties: 2 }) { nodes { id } } }
WHERE meeting.partyCount <= $maxParties
