// Some of its days lie in the range; an undated meeting has none. Those of several days that had begun before are few.
// from: meeting
// parameters: during
// bounds: date($during.from) to date($during.to)
// example: { meetings(filter: { during: { from: "2023-10", to: "2023" } }) { nodes { id } } }
WHERE meeting.day <= date($during.to) AND meeting.lastDay >= date($during.from)
// access: fixed meeting.span, date meeting.day, meeting.id
UNWIND [3, 8, 31, 100, 366, 3660, 3652059] AS span
CALL (span) {
  MATCH (meeting:Meeting)
  WHERE meeting.span = span AND meeting.day >= date($during.from) - duration({days: span})
    AND meeting.day < date($during.from) AND meeting.day > date('0001-01-01') AND meeting.id IS NOT NULL
    AND meeting.lastDay >= date($during.from)
}
