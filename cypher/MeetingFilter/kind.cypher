// Of one of these kinds; unless it says so, sessions are left out.
// from: meeting
// parameters: kind
// example: { meetings(filter: { kind: [COUNCIL, SESSION] }) { nodes { id } } }
WHERE meeting.kind IN $kind // if kind
  AND meeting.kind <> 'SESSION' // unless kind
// access: fixed meeting.kind, date meeting.day, meeting.id
UNWIND $kind AS kind
CALL (kind) {
  MATCH (meeting:Meeting)
  WHERE meeting.kind = kind AND meeting.day IS NOT NULL AND meeting.id IS NOT NULL
}
