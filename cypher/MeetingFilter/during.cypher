// Some of its days lie in the range; an undated meeting has none.
// from: meeting
// parameters: during
// example: { meetings(filter: { during: { from: "2023-10", to: "2023" } }) { nodes { id } } }
WHERE meeting.day <= date($during.to) AND meeting.lastDay >= date($during.from)
