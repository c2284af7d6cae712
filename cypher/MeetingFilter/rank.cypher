// Someone was there, at a session included, who held an office of one of these ranks on the first day.
// from: meeting
// parameters: rank
// example: { meetings(filter: { rank: [FOREIGN_MINISTER] }) { nodes { id } } }
WHERE any(rank IN meeting.ranks WHERE rank IN $rank)
