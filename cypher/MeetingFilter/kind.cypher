// Of one of these kinds; unless it says so, sessions are left out.
// from: meeting
// parameters: kind
// example: { meetings(filter: { kind: [COUNCIL, SESSION] }) { nodes { id } } }
WHERE meeting.kind IN $kind // if kind
  AND meeting.kind <> 'SESSION' // unless kind
