// Held in any of these states or places, or at a place within one.
// from: meeting
// parameters: in
// example: { meetings(filter: { in: ["state:KGZ", "place:moscow"] }) { nodes { id } } }
WHERE any(site IN meeting.siteIds WHERE site IN $in)
